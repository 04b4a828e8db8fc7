import { ASK_ABOUT_THIS } from "./sentences";

/** Rules on the plan as a whole, in Spanish. */
export const plan: Readonly<Record<string, string>> = {
  P01: "Deje unos días de descanso. Luego vuelva a trabajar fuerte estos músculos.",
  P02: "Deje 2 o 3 días de descanso. Luego vuelva a trabajar fuerte los brazos.",
  P03: "Descanse un día después de las dominadas.",
  P04: "Haga esto otro día, no el del masaje profundo.",
  P05: "Descanse cerca de un minuto. Luego haga la serie siguiente.",
  P06: "Su masaje es corto a propósito.",
  P07: "Reserve su próximo masaje antes de irse.",
  P08: "Su masaje empieza y termina con calma.",
  P09: "Quite la compresa fría a los 20 minutos.",
  P10: "Espere 90 minutos. Luego use otra vez frío.",
  "s-correct-technique": "Primero aprenda el movimiento. Añada peso poco a poco.",
  "s-do-not-ignore": "Descanse uno o dos días. Luego muévase un poco más cada día.",
  "s-muscle-relaxing-not-harmless": "Levántese despacio. Al día siguiente puede sentir cansancio o dolor muscular.",
  "s-one-size": "Esto se eligió para usted. Avísenos si no le va bien.",
  "s-surgery-only-if": ASK_ABOUT_THIS,
  "s-warm-up-before": "Primero entre en calor. Camine o muévase suave durante cinco minutos.",
};
