import { repeated } from "./repeated";

/** Rules: blood vessels and clotting, in Russian. */
export const vessels: Readonly<Record<string, string>> = {
  B14: "Без сильной нагрузки. Не задерживайте дыхание. Пропустите это.",
  B15: repeated.doctorMustAgree,
  B07: repeated.noPressureNoPull,
  B08: "Только лёгкие касания. Скажите нам о новых синяках.",
  B09: "Давите слабее. Скажите нам о новых синяках.",
  B10: "Без сильного давления и тяжёлой работы. Пропустите это.",
  B11: repeated.doctorMustAgree,
  B01: "Пропустите это. Сегодня же идите к врачу.",
  B02: "Больше двигаться можно только после слова врача.",
  B03: repeated.forNowDoctorMustAgree,
  B04: "Без сильной работы на этой ноге. Пропустите это.",
  U03: repeated.skipUntilDoctorAgrees,
  "s-thrombosis-stretch": repeated.skipUntilDoctorAgrees,
  B16: "Держите голову прямо. С шеей ничего не делайте. Идите к врачу.",
  B17: repeated.emergency,
  B13: "Без тепла и льда на этом месте. Это может повредить кожу.",
  B05: repeated.forNowDoctorMustAgree,
  B18: repeated.forNowDoctorMustAgree,
  B19: repeated.tooHardForNow,
  B12: "Сначала нужно согласие врача. Не мёрзните и пейте достаточно.",
  B06: "Здесь только лёгкие касания. Без сильного давления.",
};
