import { EMERGENCY } from "./sentences";

const ANSWER_FIRST = "Primero responda las preguntas de salud. Luego empezamos.";
const REST_TODAY = "Descanse hoy. No haga esto.";
const REST_UNTIL_WELL = "Primero descanse. No haga esto hasta que esté bien.";

/** Red flags, in Spanish. */
export const redFlags: Readonly<Record<string, string>> = {
  A01: "Pare. Pida ayuda de urgencia ahora mismo. No haga su programa.",
  A02: "Pare. Vaya hoy al médico. No haga su programa.",
  A03: "Pare por ahora. Primero vaya al médico.",
  A04: "Pare por ahora. Primero debe revisarle un médico.",
  A05: "Pare. Pida ayuda ahora mismo. No espere.",
  A06: REST_TODAY,
  A07: REST_UNTIL_WELL,
  A08: "Hoy no. Buscaremos otro día.",
  A09: "Deje esta zona tranquila durante 3 días.",
  A10: "No toque esta zona. Pida a un médico que la mire.",
  A11: EMERGENCY,
  "s-doctor-before-stretching": ANSWER_FIRST,
  "s-fever-stretch": REST_TODAY,
  "s-massage-doctor-first": ANSWER_FIRST,
  "s-viral-stretch": REST_UNTIL_WELL,
};
