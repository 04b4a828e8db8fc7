import type { ItemWords } from "@/lib/domain/program/words";

/** Breathing, in Spanish. */
export const breathing: Readonly<Record<string, ItemWords>> = {
  "position-of-comfort-deep-breaths": {
    name: "Descansar y respirar",
    startPosition: "Deje lo que está haciendo.",
    steps: [
      "Acuéstese o siéntese como menos le duela.",
      "Tome aire despacio por la nariz.",
      "Suelte el aire más largo.",
      "Deje que los hombros y el abdomen se ablanden.",
    ],
    feelIt: "El dolor se calma un poco.",
    notThere: "Sin adormecimiento entre las piernas.",
    easier: "Apóyese en almohadas.",
    harder: "Quédese más tiempo.",
    figures: [
      "De lado, almohadas debajo de la cabeza y entre las rodillas. Toma aire despacio por la nariz.",
      "Suelta el aire más largo; los hombros y el abdomen se ablandan.",
    ],
  },
  "ujjayi-breath": {
    name: "Respiración del mar",
    startPosition: "Siéntese o acuéstese con comodidad.",
    steps: [
      "Tome aire despacio por la nariz.",
      "Haga un sonido suave, como el mar, en la garganta.",
      "Suelte el aire de la misma manera.",
      "Deje el abdomen blando.",
    ],
    feelIt: "Calma. Respiración lenta.",
    notThere: "Sin mareo.",
    easier: "Respire sin el sonido.",
    harder: "Suelte el aire más largo.",
    figures: [
      "Persona sentada con comodidad, las manos en el regazo. Toma aire despacio por la nariz, la garganta hace un sonido suave como el mar.",
      "Suelta el aire igual de despacio con el mismo sonido suave. El abdomen sigue blando.",
    ],
  },
  "diaphragmatic-breathing": {
    name: "Respiración abdominal",
    startPosition: "Siéntese o acuéstese. Ponga una mano en el abdomen y otra en el pecho.",
    steps: [
      "Tome aire durante 4 segundos.",
      "Deje que suba el abdomen.",
      "Suelte el aire durante 6 segundos.",
      "Deje descansar los hombros.",
    ],
    feelIt: "El abdomen se mueve. El pecho está quieto.",
    notThere: "Sin mareo.",
    easier: "Haga más corta cada respiración.",
    harder: "Suelte el aire más largo.",
    figures: [
      "Suelta el aire. Boca arriba, rodillas dobladas, una mano en el pecho y otra en el abdomen. El abdomen está abajo.",
      "Toma aire. El abdomen sube bajo la mano, la mano del pecho no se mueve.",
    ],
  },
};
