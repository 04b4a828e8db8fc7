import { MUST_AGREE, WAIT_AND_ASK } from "./sentences";

/** Rules on pregnancy, in Spanish. */
export const pregnancy: Readonly<Record<string, string>> = {
  G01: "No pase demasiado calor. No haga esto.",
  G02: "Debe poder hablar. Use un contacto suave.",
  G03: "Un masaje suave está bien. Antes, dé su permiso por escrito.",
  G04: "No se acueste boca abajo. Acuéstese de lado.",
  G05: "No esté mucho rato boca arriba. Inclínese hacia el lado izquierdo.",
  G06: "Nada de presión en el abdomen. No haga esto.",
  G06M: "Mantenga las rodillas separadas. Agárrese. No se encoja.",
  G07: "Debe decidirlo su médico. No haga esto.",
  G07M: MUST_AGREE,
  G08: "Nada de presión fuerte en las piernas.",
  G09: WAIT_AND_ASK,
  G10: "Una sesión más corta y de lado. Avísenos si se hincha o le duele la cabeza.",
  "s-pregnancy-stretch": "Estire con suavidad. Pare antes de que tire mucho.",
};
