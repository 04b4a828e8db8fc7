import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: planks and holding against a turn, in Spanish. */
export const planks: Readonly<Record<string, ItemWords>> = {
  "forearm-plank-knees": {
    name: "Plancha de rodillas",
    startPosition: "Acuéstese boca abajo. Apóyese en los antebrazos. Ponga los codos debajo de los hombros.",
    steps: [
      "Meta el coxis hacia adelante.",
      "Levante la cadera. Las rodillas siguen en el suelo.",
      "Mantenga la posición. Respire. Mire hacia abajo.",
      "Baje despacio.",
    ],
    feelIt: "En el abdomen.",
    notThere: "No en la zona lumbar.",
    easier: "Apoye los brazos en un banco.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca abajo, apoyo en los antebrazos, los codos debajo de los hombros.",
      "La cadera está levantada: hombros, cadera y rodillas forman una línea. El peso está en los antebrazos y las rodillas.",
    ],
  },
  "forearm-plank": {
    name: "Plancha",
    startPosition: "Acuéstese boca abajo. Apóyese en los antebrazos. Apoye las puntas de los pies.",
    steps: [
      "Ponga firme el abdomen.",
      "Levante la cadera. El cuerpo es una línea recta.",
      "Mantenga la posición. Suelte el aire despacio.",
      "Baje a las rodillas.",
    ],
    feelIt: "En el abdomen y los muslos.",
    notThere: "No en la zona lumbar ni en el cuello.",
    easier: "Deje las rodillas en el suelo.",
    harder: "Levante un poco un pie.",
    figures: [
      "Boca abajo, apoyo en los antebrazos, los codos debajo de los hombros, las puntas de los pies apoyadas.",
      "La cadera está levantada: el cuerpo es una línea recta de la oreja al tobillo, sobre los antebrazos y las puntas de los pies.",
    ],
  },
  "side-plank-full": {
    name: "Plancha lateral",
    startPosition: "Acuéstese de lado. Apóyese en el antebrazo. Piernas estiradas, el pie de arriba delante.",
    steps: [
      "Presione el antebrazo contra el suelo.",
      "Levante la cadera del suelo.",
      "Mantenga la posición. Respire.",
      "Baje despacio. Cambie de lado.",
    ],
    feelIt: "En el costado y la cadera.",
    notThere: "No en el hombro.",
    easier: "Doble las rodillas.",
    harder: "Levante el brazo de arriba.",
    figures: [
      "De lado, apoyo en el antebrazo, piernas estiradas, el pie de arriba delante del de abajo.",
      "La cadera está levantada: el cuerpo es una línea recta de la cabeza a los pies.",
    ],
  },
  "pallof-press-band": {
    name: "Empujar sin girar (press Pallof)",
    startPosition:
      "Fije una banda elástica a una puerta cerrada, a la altura del pecho. Póngase de lado. Sujétela junto al pecho.",
    steps: [
      "Ponga un poco firme el abdomen.",
      "Empuje las manos rectas hacia adelante.",
      "No deje que la banda le haga girar. Respire.",
      "Traiga las manos de vuelta. Cambie de lado.",
    ],
    feelIt: "Alrededor de la cintura.",
    notThere: "No en la zona lumbar.",
    easier: "Póngase más cerca de la puerta.",
    harder: "Aléjese de la puerta.",
    figures: [
      "De pie, de lado a una puerta con una banda fija a la altura del pecho, las dos manos sujetan la banda junto al pecho.",
      "Los dos brazos empujan rectos hacia adelante. La cadera y los hombros no giran hacia la puerta.",
    ],
  },
};
