import { repeated } from "./repeated";

/** Rules: red flags, in Russian. */
export const redFlags: Readonly<Record<string, string>> = {
  A06: repeated.restToday,
  A07: repeated.restUntilWell,
  A08: "Не сегодня. Мы найдём другой день.",
  "s-viral-stretch": repeated.restUntilWell,
  "s-fever-stretch": repeated.restToday,
  A09: "3 дня не трогайте это место.",
  A01: "Стоп. Сейчас же вызовите скорую помощь. Не делайте свою программу.",
  A05: "Стоп. Сейчас же звоните за помощью. Не ждите.",
  A11: repeated.emergency,
  "s-doctor-before-stretching": repeated.answerFirst,
  "s-massage-doctor-first": repeated.answerFirst,
  A10: "Не трогайте это место. Покажите его врачу.",
  A02: "Стоп. Сегодня же идите к врачу. Не делайте свою программу.",
  A03: "Пока стоп. Сначала идите к врачу.",
  A04: "Пока стоп. Сначала вас должен осмотреть врач.",
};
