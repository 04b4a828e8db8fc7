import { repeated } from "./repeated";

/** Rules: medicines, in Russian. */
export const medicines: Readonly<Record<string, string>> = {
  J08: "Пока не принимайте это. Сначала спросите врача.",
  J11: repeated.doNotTakeForNow,
  "s-alcohol-with-medication": repeated.doNotTakeForNow,
  J09: "Спросите врача, когда это принимать.",
  J05: "Следите, насколько вам тяжело. В конце медленно сбавляйте темп.",
  D27: "Пока без тяжёлой нагрузки и прыжков. Пропустите это.",
  J01: repeated.moveGently,
  "s-muscle-relaxant-no-strength": repeated.moveGently,
  "s-muscle-relaxant-liver-cns": repeated.askDoctorAbout,
  J02: "Не грейтесь и не прикладывайте лёд в одиночку. Вставайте с чьей-то помощью.",
  J03: repeated.lessPressure,
  "s-opioid-caution": repeated.askDoctorAbout,
  J10: "2 недели берегите это место.",
  J07: "Сначала идите к врачу. Пока пропустите это.",
  J04: repeated.noPressureNoPull,
  J04M: "Не округляйте спину. Вес добавляйте медленно.",
  J06: "Грейтесь недолго. Прежде чем встать, посидите.",
};
