import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: back strength on the mat, in Spanish. */
export const backStrength: Readonly<Record<string, ItemWords>> = {
  "prone-opposite-arm-leg-raise": {
    name: "Nadador",
    startPosition: "Acuéstese boca abajo. Apoye la frente. Estire los brazos hacia adelante.",
    steps: [
      "Levante un poco el brazo derecho y la pierna izquierda.",
      "Mantenga la posición. Respire.",
      "Baje despacio.",
      "Cambie al brazo izquierdo y la pierna derecha.",
    ],
    feelIt: "En la espalda y los glúteos.",
    notThere: "Sin dolor agudo en la zona lumbar.",
    easier: "Levante solo la pierna.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca abajo, la frente en el suelo, los dos brazos estirados hacia adelante en el suelo.",
      "Un brazo y la pierna del lado contrario están un poco levantados del suelo, los dos rectos. La frente sigue abajo.",
    ],
  },
  "supine-curl-up-hold": {
    name: "Abdominal corto",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Abrácese con los brazos cruzados.",
    steps: [
      "Suelte el aire. Levante la cabeza y los hombros.",
      "Deje el mentón suelto.",
      "Mantenga la posición. Siga respirando.",
      "Baje despacio.",
    ],
    feelIt: "En el abdomen.",
    notThere: "No en el cuello.",
    easier: "Levántese un poco menos.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca arriba, rodillas dobladas, brazos cruzados sobre el pecho.",
      "La cabeza y los hombros están levantados del suelo, brazos cruzados sobre el pecho. La zona lumbar y los pies siguen abajo.",
    ],
  },
  "prone-back-extension-hands-clasped": {
    name: "Levantar el pecho",
    startPosition: "Acuéstese boca abajo. Entrelace las manos detrás de la espalda.",
    steps: [
      "Mire al suelo.",
      "Levante un poco el pecho.",
      "Estire las manos hacia los pies.",
      "Mantenga la posición. Respire.",
      "Baje despacio.",
    ],
    feelIt: "A lo largo de la espalda.",
    notThere: "Sin pellizco en el cuello ni en la zona lumbar.",
    easier: "Deje los brazos junto al cuerpo.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca abajo, la frente en el suelo, las manos entrelazadas detrás de la espalda.",
      "El pecho está un poco levantado del suelo, las manos entrelazadas van hacia los pies, la vista hacia abajo.",
    ],
  },
  "dead-bug": {
    name: "Bicho muerto (dead bug)",
    startPosition: "Acuéstese boca arriba. Levante los brazos. Levante las piernas con las rodillas dobladas.",
    steps: [
      "No mueva la zona lumbar.",
      "Baje el brazo derecho y el talón izquierdo.",
      "Suelte el aire. Vuelva.",
      "Cambie al brazo izquierdo y el talón derecho.",
    ],
    feelIt: "En el abdomen.",
    notThere: "No en la zona lumbar.",
    easier: "Mueva solo las piernas.",
    harder: "Estire la pierna.",
    figures: [
      "Boca arriba, los dos brazos hacia el techo, caderas y rodillas dobladas en ángulo recto, las espinillas paralelas al suelo.",
      "Un brazo baja por detrás de la cabeza y la pierna del lado contrario se estira justo por encima del suelo. La zona lumbar no se mueve.",
    ],
  },
  "bird-dog": {
    name: "Perro-pájaro (bird dog)",
    startPosition: "Apóyese en las manos y las rodillas. Espalda plana.",
    steps: [
      "Deslice la pierna izquierda hacia atrás. No la suba más que la cadera.",
      "Estire el brazo derecho hacia adelante.",
      "Mantenga la posición. No incline la espalda. Respire.",
      "Vuelva despacio.",
      "Cambie a la pierna derecha y el brazo izquierdo.",
    ],
    feelIt: "En la espalda y los glúteos.",
    notThere: "Sin pellizco en la zona lumbar.",
    easier: "Mueva solo la pierna.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Sobre manos y rodillas con la espalda plana, las manos debajo de los hombros.",
      "Sobre manos y rodillas. Un brazo está estirado hacia adelante y la pierna del lado contrario hacia atrás, la espalda plana.",
    ],
  },
  "side-plank-knees": {
    name: "Plancha lateral de rodillas",
    startPosition: "Acuéstese de lado. Apóyese en el antebrazo, el codo debajo del hombro. Doble las rodillas.",
    steps: [
      "Levante la cadera.",
      "Forme una línea recta del hombro a la rodilla.",
      "Mantenga la posición. Respire.",
      "Baje despacio.",
      "Cambie de lado.",
    ],
    feelIt: "En el costado.",
    notThere: "No en el hombro ni en el cuello.",
    easier: "Hágalo de pie, con apoyo en una pared.",
    harder: "Quédese así más tiempo.",
    figures: [
      "De lado, apoyo en el antebrazo, el codo debajo del hombro, rodillas dobladas, la cadera en el suelo.",
      "La cadera está levantada: una línea del hombro a la rodilla.",
    ],
  },
};
