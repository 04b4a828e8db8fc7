import type { ItemWords } from "@/lib/domain/program/words";

/** Warmth from day four on, and warm and cold in turn, in Spanish. */
export const heatAfterDayThree: Readonly<Record<string, ItemWords>> = {
  "moist-heat-after-3-days": {
    name: "Toalla tibia y húmeda",
    startPosition: "Siéntese o acuéstese con comodidad. Espere hasta el día 4 del dolor.",
    steps: [
      "Moje una toalla en agua tibia. Escúrrala. Pruébela en el brazo.",
      "Póngala en la zona. Ponga encima una toalla seca.",
      "Mire la piel a los 5 minutos.",
      "Quítela cuando se enfríe. Nunca más de 20 minutos.",
      "Luego muévase un poco.",
    ],
    feelIt: "Un calor suave y parejo.",
    notThere: "Sin ardor. Sin manchas rojas.",
    easier: "Use una compresa caliente seca dentro de una toalla.",
    harder: "Caliente la toalla una vez más.",
    figures: [
      "En una postura cómoda, con una toalla escurrida en agua tibia sobre la zona lumbar.",
      "Encima hay una toalla seca que guarda el calor húmedo.",
    ],
  },
  "heat-at-once-water-preferred": {
    name: "Agua tibia en la zona tensa",
    startPosition: "Solo si no tuvo una caída ni un golpe. Ponga una alfombra antideslizante en la ducha.",
    steps: [
      "Ponga el agua tibia, no caliente.",
      "Deje que caiga en la zona tensa.",
      "Dese la vuelta despacio. Agárrese.",
      "Salga y muévase un poco.",
    ],
    feelIt: "La zona se suelta un poco.",
    notThere: "Sin ardor. Sin mareo.",
    easier: "Use una botella de agua tibia envuelta en una toalla.",
    harder: "Haga movimientos muy pequeños en la ducha.",
    figures: [
      "De pie sobre una alfombra antideslizante en la ducha, una mano en la barra. Cae agua tibia, no caliente, en la zona tensa de la espalda.",
      "Después de unos 10 minutos: fuera de la ducha, de pie y sin agua en la piel, gira un poco de lado a lado.",
    ],
  },
  "heat-cold-alternation-after-3-days": {
    name: "Calor y frío por turnos",
    startPosition:
      "Espere hasta el día 4 del dolor. Envuelva una compresa caliente y una fría, cada una en una toalla.",
    steps: [
      "Ponga la compresa caliente en la zona.",
      "Cambie a la compresa fría un rato corto.",
      "Mire la piel. Luego siga por turnos.",
      "Termine con la que más le guste.",
      "Pare si la piel arde o se adormece.",
    ],
    feelIt: "Calor y luego frescor.",
    notThere: "Sin ardor. Sin piel blanca ni dura.",
    easier: "Use solo la compresa caliente.",
    harder: "Haga un turno más.",
    figures: [
      "Una compresa caliente dentro de una toalla sobre la zona lumbar, unos 4 minutos.",
      "Luego una compresa fría dentro de una toalla en la misma zona, cerca de 1 minuto. Y así por turnos.",
    ],
  },
  "contrast-shower": {
    name: "Ducha tibia y fresca",
    startPosition: "Ponga una alfombra antideslizante en la ducha. Que haya alguien cerca que pueda oírle.",
    steps: [
      "Ponga el agua tibia. Pruébela con la mano.",
      "Deje que caiga en la zona tensa.",
      "Póngala fresca un rato corto.",
      "Cambie por turnos como dice su plan. Termine con agua templada.",
      "Salga enseguida si siente mareo. Agárrese.",
    ],
    feelIt: "Frescor y calor.",
    notThere: "Sin ardor. Sin mareo. Sin latidos muy rápidos.",
    easier: "Use solo agua tibia.",
    harder: "Ponga la parte fresca un poco más fría.",
    figures: [
      "De pie sobre una alfombra antideslizante en la ducha, una mano en la barra. Cae agua tibia en la espalda, unos 2 minutos.",
      "Lo mismo con agua fresca, no helada, durante medio minuto. Tres rondas por turnos.",
    ],
  },
};
