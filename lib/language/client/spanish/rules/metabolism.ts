import { ASK_FIRST, STOP_DOCTOR_TODAY } from "./sentences";

/** Rules on metabolism, breathing and the organs of the belly, in Spanish. */
export const metabolism: Readonly<Record<string, string>> = {
  F01: "Hágase antes su propio control. Tenga cerca algo de comer.",
  F02: "Nada de calor ni hielo en los pies y las piernas.",
  F02M: "Use calzado firme. Agárrese. Mírese los pies cada día.",
  F03: "No toque esta zona durante unas horas.",
  F04: ASK_FIRST,
  F04S: "No tome esto. Pregunte a su médico.",
  F05: STOP_DOCTOR_TODAY,
  F06: ASK_FIRST,
  F07: "No se esfuerce ni levante peso. No haga esto.",
  F08: "Use menos peso. Suelte el aire al levantar.",
  F09: "Use menos peso. Suelte el aire. No salte.",
  F10: "Espere 1 hora después de comer. Mantenga la cabeza en alto.",
  F11: "Vaya con calma. Mantenga la cabeza en alto. Pare si le cuesta respirar.",
  "s-massage-no-meal": "Espere 1 hora después de comer.",
};
