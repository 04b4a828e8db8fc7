import { MUST_AGREE, WAIT_AND_ASK } from "./sentences";

const HURT_LAST_TIME = "La última vez dolió. No lo haga hasta su próxima visita.";
const WHAT_FEELS_GOOD = "Haga lo que le siente bien.";

/** Rules on other conditions and on how the pain goes, in Spanish. */
export const other: Readonly<Record<string, string>> = {
  K01: "Venga con su padre, su madre o su tutor.",
  K02: "Agárrese. Vaya despacio. Descanse a menudo.",
  K03: "Su médico debe autorizarlo antes de un esfuerzo fuerte.",
  K04: "Nada de calor ni hielo. Solo un contacto suave.",
  K05: "Usted elige. Puede parar en cualquier momento.",
  K06: "No toque la zona que nos indicó. Nada de calor ahí.",
  K07: "Nada de esfuerzo fuerte ni de presión fuerte. No haga esto.",
  K07M: MUST_AGREE,
  K08: WAIT_AND_ASK,
  K09: "No toque este brazo. No le ponga peso.",
  K10: "Deje descansar esta parte. No haga esto.",
  K11: "Beba cuando tenga sed. Añada algo de sal si suda mucho.",
  K12: "Siga primero la hoja de su médico.",
  K13: WHAT_FEELS_GOOD,
  "s-beginner-soreness": "Empiece con la mitad. Pare antes de cansarse.",
  "s-cold-stretching": "Camine 5 minutos. Luego estire.",
  "s-electrolyte-loss": "Primero beba y coma algo salado.",
  "s-ice-first-days-only": "Ahora use calor. El hielo es para los primeros días.",
  "s-major-limitation-yoga": "Use una silla o la pared. Haga el movimiento más pequeño.",
  "s-massage-no-result": "¿Todavía no cambia nada? Probaremos de otra manera.",
  "s-menstruation-stretch": WHAT_FEELS_GOOD,
  "s-not-all-exercises-help": "Siga con lo que ayuda. Díganos qué no ayuda.",
  "s-one-day-between-pullups": "Descanse 1 día. Luego hágalo otra vez.",
  "s-overdrinking": "Beba cuando tenga sed. No más.",
  "s-pain-over-15-min": "El dolor duró demasiado. Pare y llámenos.",
  "s-recovery-large-muscles": "Deje descansar estos músculos de 3 a 7 días.",
  "s-recovery-small-muscles": "Deje descansar estos músculos de 2 a 3 días.",
  "s-self-massage-pain-stop": HURT_LAST_TIME,
  "s-self-medication-limit": "El dolor dura demasiado. Vaya al médico.",
  "s-stop-when-it-hurts": HURT_LAST_TIME,
  "s-strict-rest-not-enough": "Descansar no basta. Muévase un poco cada día.",
  "s-sudden-move-tense-muscle": "Primero entre en calor. Nada de movimientos rápidos.",
  "s-trauma-aerobic": "Vaya despacio. Todavía no vaya a la piscina.",
};
