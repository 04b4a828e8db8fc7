import { MUST_AGREE, SKIP_MUST_AGREE } from "./sentences";

const ASK_AND_HEAD_UP = "Pregunte antes a su médico. Mantenga la cabeza en alto.";
const HEAD_UP_SKIP = "Mantenga la cabeza en alto. No haga esto.";

/** Rules on the nerves and the senses, in Spanish. */
export const nerves: Readonly<Record<string, string>> = {
  E01: "No haga esto a solas. No pase demasiado calor.",
  E02: MUST_AGREE,
  E03: "No pase calor. No haga esto.",
  E03M: "No pase calor. Agárrese a algo. Descanse a menudo.",
  E04: "Descanse a menudo. Agárrese a algo.",
  E05: "Nada de calor ni hielo en esta zona.",
  E06: "Con un contacto suave. Pruebe antes el agua con el codo.",
  E07: "Agárrese a una silla o a la pared.",
  E08: "Gire despacio. Siéntese antes de ponerse de pie.",
  E09: HEAD_UP_SKIP,
  E10: "No haga fuerza. Que nada le presione la cara.",
  E11: SKIP_MUST_AGREE,
  E12: ASK_AND_HEAD_UP,
  E13: "Nada de saltos. Mantenga la cabeza en alto.",
  E14: MUST_AGREE,
  E15: "Contacto suave y poca luz. O vuelva otro día.",
  U06: ASK_AND_HEAD_UP,
  "s-cataract-inversion": HEAD_UP_SKIP,
  "s-eye-issue-guided": ASK_AND_HEAD_UP,
  "s-glaucoma-inversion": HEAD_UP_SKIP,
  "s-major-eye-issue-inversion": HEAD_UP_SKIP,
};
