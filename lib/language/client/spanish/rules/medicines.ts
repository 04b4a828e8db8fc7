import { ASK_ABOUT_THIS, LESS_PRESSURE, NO_PULL_ON_SKIN } from "./sentences";

const NOT_FOR_NOW = "No tome esto por ahora. Pregunte antes a su médico.";
const NO_STRENGTH = "Por ahora no haga ejercicios de fuerza. Muévase con suavidad.";

/** Rules on medicines, in Spanish. */
export const medicines: Readonly<Record<string, string>> = {
  D27: "Nada de esfuerzo fuerte ni de saltos por ahora. No haga esto.",
  J01: NO_STRENGTH,
  J02: "No use calor ni hielo a solas. Levántese con ayuda.",
  J03: LESS_PRESSURE,
  J04: NO_PULL_ON_SKIN,
  J04M: "No redondee la espalda. Añada peso poco a poco.",
  J05: "Guíese por el esfuerzo que siente. Termine poco a poco.",
  J06: "Use poco rato el calor. Siéntese antes de ponerse de pie.",
  J07: "Primero vaya a su médico. Por ahora no haga esto.",
  J08: "No tome esto todavía. Pregunte antes a su médico.",
  J09: "Pregunte a su médico cuándo tomar esto.",
  J10: "Vaya con cuidado en esta zona durante 2 semanas.",
  J11: NOT_FOR_NOW,
  "s-alcohol-with-medication": NOT_FOR_NOW,
  "s-muscle-relaxant-liver-cns": ASK_ABOUT_THIS,
  "s-muscle-relaxant-no-strength": NO_STRENGTH,
  "s-opioid-caution": ASK_ABOUT_THIS,
};
