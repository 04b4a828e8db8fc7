import { ASK_FIRST, LESS_PRESSURE, MUST_AGREE, SKIP_MUST_AGREE } from "./sentences";

/** Rules on cancer, in Spanish. */
export const cancer: Readonly<Record<string, string>> = {
  H01: "Nada de presión fuerte por ahora. No haga esto.",
  H02: MUST_AGREE,
  H03: "Nada de presión fuerte ni de calor fuerte por ahora. No haga esto.",
  H03M: MUST_AGREE,
  H04: SKIP_MUST_AGREE,
  H05: "No toque este brazo o pierna. Nada de calor ahí.",
  H06: ASK_FIRST,
  H07: "No toque esta piel. Nada de aceite ni calor ahí.",
  H08: LESS_PRESSURE,
  U04: MUST_AGREE,
  "s-cancer-diagnosed": MUST_AGREE,
  "s-chemotherapy": MUST_AGREE,
  "s-lymph-nodes-removed": "Pregunte antes a su médico. Vamos a esperar.",
};
