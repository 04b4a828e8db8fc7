import { ASK_FIRST, ASK_YOU_MORE, SKIP_MUST_AGREE, STOP_DOCTOR_TODAY, TOO_HARD } from "./sentences";

const ASK_BEFORE_THIS = "Pregunte a su médico antes de hacer esto.";
const CHECK_YOU_FIRST = "Primero tenemos que revisarle. Por ahora no haga esto.";

/** Rules on the heart and the blood pressure, in Spanish. */
export const cardiovascular: Readonly<Record<string, string>> = {
  C01: SKIP_MUST_AGREE,
  C02: "Primero vaya al médico. Hoy no haga esto.",
  C03: ASK_BEFORE_THIS,
  C04: "Use menos peso. Mantenga la posición 6 segundos como máximo. Suelte el aire.",
  C05: "Use la mitad de su fuerza. Suelte el aire. Levántese despacio.",
  C06: "Pare. Busque ayuda médica ahora mismo.",
  C07: SKIP_MUST_AGREE,
  C08: ASK_BEFORE_THIS,
  C09: "Un masaje más corto y más suave. Avise si le falta el aire.",
  C10: "Su médico debe autorizarlo antes. No se acueste en plano mucho rato.",
  C11: STOP_DOCTOR_TODAY,
  C12: TOO_HARD,
  C13: "No toque la zona que nos indicó.",
  C14: "No suba mucho el brazo todavía. Pregunte antes a su médico.",
  C15: "Levántese despacio. Use poco rato el calor. Beba lo suficiente.",
  C16: "Descanse. Hoy no haga esto.",
  U01: CHECK_YOU_FIRST,
  U02: ASK_YOU_MORE,
  "s-bp-issue-guided": CHECK_YOU_FIRST,
  "s-cvd-stretch": ASK_FIRST,
  "s-high-bp-stretch": CHECK_YOU_FIRST,
  "s-sauna-cardiovascular": "Nada de sauna por ahora. No haga esto.",
  "s-uncontrolled-bp-yoga": "Primero vaya al médico. No haga esto.",
};
