import { repeated } from "./repeated";

/** Rules: cancer, in Russian. */
export const cancer: Readonly<Record<string, string>> = {
  H04: repeated.skipDoctorMustAgree,
  H01: "Пока без сильного давления. Пропустите это.",
  H02: repeated.doctorMustAgree,
  "s-cancer-diagnosed": repeated.doctorMustAgree,
  H08: repeated.lessPressure,
  U04: repeated.doctorMustAgree,
  H03: "Пока без сильного давления и сильного тепла. Пропустите это.",
  H03M: repeated.doctorMustAgree,
  "s-chemotherapy": repeated.doctorMustAgree,
  H05: "Не трогайте эту руку или ногу. Не грейте её.",
  H06: repeated.askDoctor,
  "s-lymph-nodes-removed": "Сначала спросите врача. Мы подождём.",
  H07: "Не трогайте эту кожу. Без масла и без тепла.",
};
