import { repeated } from "./repeated";

/** Rules: nerves, eyes and balance, in Russian. */
export const nerves: Readonly<Record<string, string>> = {
  E12: repeated.askDoctorHeadUp,
  "s-cataract-inversion": repeated.headUpSkip,
  E01: "Не делайте это в одиночку. Не перегревайтесь.",
  E02: repeated.doctorMustAgree,
  U06: repeated.askDoctorHeadUp,
  "s-eye-issue-guided": repeated.askDoctorHeadUp,
  "s-major-eye-issue-inversion": repeated.headUpSkip,
  E07: "Держитесь за стул или стену.",
  E09: repeated.headUpSkip,
  E10: "Не тужьтесь. Ничто не должно давить на лицо.",
  "s-glaucoma-inversion": repeated.headUpSkip,
  E05: "Без тепла и льда на этом месте.",
  E06: "Касайтесь легко. Сначала проверьте воду локтем.",
  E15: "Лёгкие касания и неяркий свет. Или приходите позже.",
  E03: "Не перегревайтесь. Пропустите это.",
  E03M: "Не перегревайтесь. Держитесь за что-нибудь. Чаще отдыхайте.",
  E04: "Чаще отдыхайте. Держитесь за что-нибудь.",
  E11: repeated.skipDoctorMustAgree,
  E13: "Без прыжков. Не опускайте голову ниже груди.",
  E14: repeated.doctorMustAgree,
  E08: "Поворачивайтесь медленно. Прежде чем встать, сядьте.",
};
