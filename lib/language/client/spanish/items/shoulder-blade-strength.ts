import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: shoulder blade strength, in Spanish. */
export const shoulderBladeStrength: Readonly<Record<string, ItemWords>> = {
  "scapular-clock": {
    name: "Reloj del omóplato",
    startPosition: "Póngase de cara a una pared. Apoye la mano derecha a la altura del pecho.",
    steps: [
      "Deslice el omóplato hacia arriba y luego hacia abajo.",
      "Deslícelo hacia atrás y luego hacia adelante.",
      "No mueva el brazo ni el cuerpo.",
      "Cambie de lado.",
    ],
    feelIt: "Alrededor del omóplato.",
    notThere: "No en el cuello.",
    easier: "Deje colgar el brazo.",
    harder: "Dibuje un círculo lento con el omóplato.",
    figures: [
      "De cara a una pared con una mano plana en ella a la altura del pecho: el omóplato se desliza hacia arriba.",
      "La mano sigue en la pared, el omóplato se desliza hacia abajo.",
      "La mano sigue en la pared, el omóplato va hacia atrás, a la columna.",
      "La mano sigue en la pared, el omóplato se desliza hacia adelante.",
    ],
  },
  "prone-y-t-w-raise": {
    name: "Subir los brazos boca abajo",
    startPosition: "Acuéstese boca abajo. Apoye la cabeza en una toalla. Ponga los pulgares hacia arriba.",
    steps: [
      "Doble los brazos como una W. Levántelos un poco.",
      "Mantenga la posición. Baje despacio.",
      "Luego hágalo con los brazos hacia los lados.",
      "Luego con los brazos arriba, como una Y.",
    ],
    feelIt: "Entre los omóplatos.",
    notThere: "No en el cuello ni en la zona lumbar.",
    easier: "Haga solo la W.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca abajo, la frente en el suelo, visto desde los pies. Los brazos doblados forman una W y están un poco levantados, pulgares arriba.",
      "Los brazos rectos forman una T: hacia los lados y un poco levantados, pulgares arriba.",
      "Los brazos rectos forman una Y: arriba junto a la cabeza y abiertos, un poco levantados, pulgares arriba.",
    ],
  },
  "band-pull-apart": {
    name: "Abrir la banda",
    startPosition: "Póngase de pie con la espalda recta. Sujete una banda elástica suave delante del pecho.",
    steps: ["Separe las manos. Suelte el aire.", "Junte los omóplatos.", "Deje volver las manos despacio."],
    feelIt: "Entre los omóplatos.",
    notThere: "No en el cuello.",
    easier: "Use una banda más suave.",
    harder: "Sujete la banda con las manos más juntas.",
    figures: [
      "De pie con la espalda recta, brazos estirados al frente a la altura del pecho, una banda suave entre las manos.",
      "Las manos están muy separadas hacia los lados, la banda estirada toca el pecho.",
    ],
  },
  "band-external-rotation": {
    name: "Girar los brazos hacia afuera",
    startPosition:
      "Póngase de pie con la espalda recta. Doble los codos junto al cuerpo. Sujete una banda elástica suave con las dos manos.",
    steps: [
      "Deje los codos pegados al cuerpo.",
      "Gire las manos hacia afuera. Suelte el aire.",
      "Déjelas volver despacio.",
    ],
    feelIt: "Detrás de los hombros.",
    notThere: "Sin pellizco delante del hombro.",
    easier: "Hágalo sin banda.",
    harder: "Use una banda más fuerte.",
    figures: [
      "De pie con la espalda recta, codos doblados junto al cuerpo, antebrazos al frente, una banda suave entre las manos.",
      "Los dos antebrazos giran hacia afuera contra la banda. Los codos siguen junto al cuerpo.",
    ],
  },
};
