import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: more back mobility, in Spanish. */
export const backMobilityMore: Readonly<Record<string, ItemWords>> = {
  "pelvic-tilt-standing": {
    name: "Báscula pélvica en la pared",
    startPosition: "Apoye la espalda en una pared. Ponga los pies un paso adelante. Doble un poco las rodillas.",
    steps: ["Presione la zona lumbar contra la pared.", "Mantenga la posición. Respire.", "Afloje despacio."],
    feelIt: "En el bajo abdomen y la zona lumbar.",
    notThere: "Sin dolor que baje por la pierna.",
    easier: "Presione solo un poco.",
    harder: "Quédese así más tiempo.",
    figures: [
      "La espalda apoyada en la pared, los pies un paso adelante, rodillas algo dobladas. La zona lumbar hace un hueco, separada de la pared.",
      "La pelvis se mete hacia adelante y la zona lumbar se pega a la pared.",
    ],
  },
  "seated-cat-cow": {
    name: "Gato y vaca en una silla",
    startPosition: "Siéntese en una silla. Apoye bien los pies. Ponga las manos en los muslos.",
    steps: [
      "Suelte el aire. Redondee la espalda.",
      "Tome aire. Enderece la espalda. Suba el pecho.",
      "Vaya y vuelva despacio.",
    ],
    feelIt: "A lo largo de la espalda.",
    notThere: "Sin pellizco en la zona lumbar.",
    easier: "Haga el movimiento más pequeño.",
    harder: "Vaya más despacio.",
    figures: [
      "Persona sentada en una silla, las manos en las rodillas. El pecho está arriba, la espalda hundida, la vista un poco hacia arriba.",
      "Persona sentada, las manos en las rodillas. La espalda está redondeada, el mentón va al pecho.",
    ],
  },
};
