import { repeated } from "./repeated";

/** Rules: heart and blood pressure, in Russian. */
export const cardiovascular: Readonly<Record<string, string>> = {
  U02: repeated.moreQuestions,
  "s-cvd-stretch": repeated.askDoctor,
  "s-sauna-cardiovascular": "Пока без сауны. Пропустите это.",
  C08: repeated.askDoctorBefore,
  C09: "Массаж короче и мягче. Скажите, если не хватает воздуха.",
  C10: "Сначала нужно согласие врача. Не лежите долго плашмя.",
  C11: repeated.doctorToday,
  C05: "Делайте вполсилы. Выдыхайте. Вставайте медленно.",
  C03: repeated.askDoctorBefore,
  C04: "Возьмите меньше вес. Держите не дольше 6 секунд. Выдыхайте.",
  C01: repeated.skipDoctorMustAgree,
  C02: "Сначала идите к врачу. Сегодня пропустите это.",
  "s-uncontrolled-bp-yoga": "Сначала идите к врачу. Пропустите это.",
  U01: repeated.checkFirst,
  "s-high-bp-stretch": repeated.checkFirst,
  "s-bp-issue-guided": repeated.checkFirst,
  C13: "Не трогайте место, о котором вы нам сказали.",
  C14: "Пока не поднимайте руку высоко. Сначала спросите врача.",
  C15: "Вставайте медленно. Грейтесь недолго. Пейте достаточно.",
  C16: "Отдохните. Сегодня пропустите это.",
  C07: repeated.skipUntilDoctorAgrees,
  C12: repeated.tooHardForNow,
  C06: "Стоп. Сейчас же обратитесь за медицинской помощью.",
};
