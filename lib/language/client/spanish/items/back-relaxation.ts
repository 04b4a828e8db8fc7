import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: letting the back relax, in Spanish. */
export const backRelaxation: Readonly<Record<string, ItemWords>> = {
  "knees-to-chest-side-lying": {
    name: "Descanso de lado con rodillas dobladas",
    startPosition: "Acuéstese de lado. Ponga una almohada debajo de la cabeza.",
    steps: [
      "Suba las rodillas hacia el abdomen.",
      "Descanse ahí. Respire despacio.",
      "Gire al otro lado. Haga lo mismo.",
    ],
    feelIt: "La espalda se ablanda.",
    notThere: "Sin dolor en la cadera ni en el hombro.",
    easier: "Ponga una almohada entre las rodillas.",
    harder: "Suba las rodillas un poco más.",
    figures: [
      "De lado, visto desde arriba, rodillas un poco dobladas, la cabeza en una almohada.",
      "De lado. Las dos rodillas están llevadas al pecho y la mano de arriba sujeta la espinilla. La espalda está redondeada.",
    ],
  },
  "progressive-muscle-relaxation": {
    name: "Tensar y soltar",
    startPosition: "Siéntese o acuéstese con comodidad.",
    steps: [
      "Cierre los puños. Apriete fuerte. Siga respirando.",
      "Suelte. Descanse. Note cómo se ablandan las manos.",
      "Siga con los brazos, la cara y el cuello.",
      "Luego la espalda, el abdomen, las piernas y los pies.",
    ],
    feelIt: "Cada parte queda caliente y pesada.",
    notThere: "Sin calambre. Sin dolor.",
    easier: "Apriete solo la mitad.",
    harder: "Tense 2 partes a la vez.",
    figures: [
      "Persona sentada, los dos puños cerrados, los brazos doblados y en tensión, los hombros subidos.",
      "Todo suelto: las manos abiertas y blandas sobre los muslos, los hombros han bajado.",
    ],
  },
  "child-pose-chair": {
    name: "Descanso sobre una mesa",
    startPosition: "Siéntese ante una mesa. Ponga encima una almohada.",
    steps: [
      "Inclínese hacia adelante sobre los brazos.",
      "Apoye la cabeza en la almohada.",
      "Respire despacio hacia la espalda.",
      "Suba despacio.",
    ],
    feelIt: "La espalda se ensancha y se ablanda.",
    notThere: "Sin presión en el abdomen.",
    easier: "Use 2 almohadas.",
    harder: "Quédese más tiempo.",
    figures: [
      "Persona sentada con el tronco recto ante una mesa con una almohada, las manos sobre la mesa.",
      "Inclinada hacia adelante, los brazos y la frente descansan en la almohada. La espalda está larga y sube con cada respiración.",
    ],
  },
};
