import { NO_PULL_ON_SKIN } from "./sentences";

/** Rules on the skin and on allergies, in Spanish. */
export const skin: Readonly<Record<string, string>> = {
  I01: "Por ahora no toque esta zona. Nada de calor ahí. Nada de piscina.",
  I02: NO_PULL_ON_SKIN,
  I03: "Usamos un aceite neutro sin perfume.",
  I04: "No usamos látex.",
  I05: "Nada de hielo para usted. Use un calor suave.",
  I06: "Nada de calor cerca de esta zona. No haga esto.",
  I07: "Lávese antes la crema.",
  I08: "No coma nueces, otros frutos secos ni semillas.",
};
