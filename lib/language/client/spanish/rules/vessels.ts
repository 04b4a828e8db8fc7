import {
  EMERGENCY,
  MUST_AGREE,
  MUST_AGREE_SKIP_FOR_NOW,
  NO_PULL_ON_SKIN,
  SKIP_MUST_AGREE,
  TOO_HARD,
} from "./sentences";

/** Rules on the blood and the vessels, in Spanish. */
export const vessels: Readonly<Record<string, string>> = {
  B01: "No haga esto. Vaya hoy al médico.",
  B02: "Espere lo que diga su médico antes de moverse más.",
  B03: MUST_AGREE_SKIP_FOR_NOW,
  B04: "Nada de trabajo fuerte con esta pierna. No haga esto.",
  B05: MUST_AGREE_SKIP_FOR_NOW,
  B06: "Use aquí un contacto suave. Nada de presión fuerte.",
  B07: NO_PULL_ON_SKIN,
  B08: "Use solo un contacto suave. Avísenos si salen moretones nuevos.",
  B09: "Use menos presión. Avísenos si salen moretones nuevos.",
  B10: "Nada de presión fuerte ni de trabajo pesado. No haga esto.",
  B11: MUST_AGREE,
  B12: "Su médico debe autorizarlo antes. No pase frío y beba lo suficiente.",
  B13: "Nada de calor ni hielo en esta zona. Puede dañar la piel.",
  B14: "Nada de esfuerzo fuerte. No aguante la respiración. No haga esto.",
  B15: MUST_AGREE,
  B16: "Mantenga la cabeza recta. No trabaje el cuello. Vaya al médico.",
  B17: EMERGENCY,
  B18: MUST_AGREE_SKIP_FOR_NOW,
  B19: TOO_HARD,
  U03: SKIP_MUST_AGREE,
  "s-thrombosis-stretch": SKIP_MUST_AGREE,
};
