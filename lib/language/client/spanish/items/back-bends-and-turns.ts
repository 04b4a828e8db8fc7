import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: bends and turns of the back, in Spanish. */
export const backBendsAndTurns: Readonly<Record<string, ItemWords>> = {
  "standing-back-extension": {
    name: "Inclinarse hacia atrás",
    startPosition: "Póngase de pie con una mesa detrás. Ponga las manos detrás de la cadera.",
    steps: [
      "Rodillas rectas. Mire al frente.",
      "Inclínese hacia atrás sobre las manos.",
      "Vuelva enseguida.",
      "Vaya un poco más lejos cada vez si le sienta bien.",
    ],
    feelIt: "Presión en la zona lumbar.",
    notThere: "Sin dolor que baje por la pierna. Sin mareo.",
    easier: "Inclínese menos.",
    harder: "Quédese atrás un momento.",
    figures: [
      "De pie con el tronco recto, las manos detrás de la cadera, una mesa cerca detrás de los muslos.",
      "El tronco se inclina hacia atrás sobre las manos. Rodillas rectas, la vista al frente.",
    ],
  },
  "prone-on-elbows": {
    name: "Descanso sobre los antebrazos",
    startPosition: "Acuéstese boca abajo.",
    steps: [
      "Ponga los codos debajo de los hombros.",
      "Apóyese en los antebrazos. Mire hacia abajo.",
      "Deje caer el abdomen. Respire.",
      "Vuelva a acostarse boca abajo.",
    ],
    feelIt: "Presión suave en la zona lumbar.",
    notThere: "Sin dolor que baje por la pierna.",
    easier: "Quédese boca abajo sobre una almohada.",
    harder: "Quédese más tiempo.",
    figures: [
      "Boca abajo en el suelo, las manos junto a la cabeza.",
      "Apoyo en los antebrazos, los codos debajo de los hombros. El abdomen cae, la pelvis y las piernas siguen en el suelo.",
    ],
  },
  "thread-the-needle": {
    name: "Enhebrar la aguja",
    startPosition: "Apóyese en las manos y las rodillas.",
    steps: [
      "Deslice el brazo derecho por debajo del pecho.",
      "Deje bajar ese hombro hasta el suelo.",
      "Apoye ahí la cabeza. Suelte el aire.",
      "Empuje y vuelva a subir. Cambie de lado.",
    ],
    feelIt: "Entre los omóplatos.",
    notThere: "No en el cuello ni en la muñeca.",
    easier: "Apoye la cabeza en una almohada.",
    harder: "Lleve el brazo un poco más lejos.",
    figures: [
      "Sobre manos y rodillas, la espalda plana.",
      "Un brazo se ha deslizado por debajo del pecho hacia el otro lado; ese hombro y el lado de la cabeza descansan en el suelo.",
    ],
  },
  "standing-side-bend": {
    name: "Inclinación lateral",
    startPosition: "Póngase de pie con la espalda cerca de una pared. Separe los pies.",
    steps: [
      "Deslice la mano derecha hacia abajo por la pierna.",
      "Deje los dos pies bien apoyados.",
      "Suba despacio.",
      "Haga el lado izquierdo.",
    ],
    feelIt: "A un lado de la cintura.",
    notThere: "Sin pellizco en el lado al que se inclina.",
    easier: "Inclínese menos.",
    harder: "Levante el otro brazo por encima de la cabeza.",
    figures: [
      "De pie con la espalda cerca de una pared, pies al ancho de la cadera, las manos a los lados de los muslos.",
      "El tronco está inclinado a un lado: esa mano se ha deslizado hacia abajo por el muslo. Los dos pies siguen en el suelo, el pecho mira al frente.",
    ],
  },
};
