import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: letting the shoulders and upper back relax, in Spanish. */
export const shouldersAndUpperBackRelaxation: Readonly<Record<string, ItemWords>> = {
  "standing-forward-hang-shake": {
    name: "Colgar y balancear",
    startPosition: "Póngase de pie con los pies separados. Doble un poco las rodillas.",
    steps: [
      "Dóblese hacia adelante desde la cadera.",
      "Deje colgar la cabeza y los brazos.",
      "Balancéese con suavidad de lado a lado.",
      "Suba despacio, la cabeza al final.",
    ],
    feelIt: "Los hombros sueltos.",
    notThere: "Sin mareo. Sin tirantez en la zona lumbar.",
    easier: "Apoye las manos en una silla.",
    harder: "Balancéese más tiempo.",
    figures: [
      "De pie con los pies al ancho de la cadera.",
      "El tronco doblado hacia adelante desde la cadera, rodillas algo dobladas. La cabeza y los brazos cuelgan y van hacia un lado.",
      "El tronco sigue doblado hacia adelante, la cabeza y los brazos cuelgan y van con suavidad hacia el otro lado.",
    ],
  },
  "single-shoulder-raise-hold": {
    name: "Subir y soltar un hombro",
    startPosition: "Póngase de pie con las manos en la cintura.",
    steps: ["Suba el hombro derecho.", "Mantenga la posición. Respire.", "Déjelo caer.", "Haga el lado izquierdo."],
    feelIt: "El hombro suelto después de caer.",
    notThere: "Sin dolor en el cuello.",
    easier: "Hágalo en una silla.",
    harder: "Quédese así más tiempo.",
    figures: [
      "De pie, visto por detrás, las manos en la cintura, los dos hombros relajados y a la misma altura.",
      "Un hombro está subido hacia la oreja y se mantiene ahí. El otro hombro y la cabeza no se mueven.",
    ],
  },
};
