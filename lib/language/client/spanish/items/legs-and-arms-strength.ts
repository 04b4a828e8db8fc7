import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: leg and arm strength, in Spanish. */
export const legsAndArmsStrength: Readonly<Record<string, ItemWords>> = {
  "barbell-squat": {
    name: "Sentadilla con barra",
    startPosition:
      "Póngase en el soporte. Ponga la barra sobre la parte alta de la espalda, no sobre el cuello. Pies al ancho de los hombros.",
    steps: [
      "Lleve la cadera atrás. Doble las rodillas.",
      "Talones en el suelo y espalda plana.",
      "Baje solo mientras la espalda siga plana.",
      "Suelte el aire. Suba.",
      "Al final, deje la barra en el soporte.",
    ],
    feelIt: "En los muslos y los glúteos.",
    notThere: "No en las rodillas, la zona lumbar ni el cuello.",
    easier: "Baje la mitad, sin discos.",
    harder: "Baje más despacio.",
    figures: [
      "De pie con los pies al ancho de los hombros, una barra sobre la parte alta de la espalda, las dos manos en ella.",
      "La cadera va atrás y abajo hasta que los muslos quedan horizontales, talones en el suelo, espalda plana, la barra sigue sobre la parte alta de la espalda.",
    ],
  },
  "biceps-curl": {
    name: "Curl de bíceps",
    startPosition: "Póngase de pie con la espalda recta. Tome una pesa en cada mano. Gire las palmas hacia el frente.",
    steps: [
      "Deje los codos pegados al cuerpo.",
      "Suelte el aire. Doble los codos.",
      "Baje las pesas despacio.",
      "Pare cuando se canse el brazo más débil.",
    ],
    feelIt: "En la parte delantera de los brazos.",
    notThere: "No en la zona lumbar ni en las muñecas.",
    easier: "Siéntese en una silla.",
    harder: "Tarde más al bajar.",
    figures: [
      "De pie con la espalda recta, brazos colgando, una pesa en cada mano, las palmas hacia el frente.",
      "Los dos codos doblados del todo, las pesas delante de los hombros. La parte alta de los brazos sigue junto al cuerpo.",
    ],
  },
  "barbell-press": {
    name: "Press de banca",
    startPosition:
      "Acuéstese en el banco, con alguien detrás que le ayude. Apoye bien los pies. Sujete la barra, manos separadas.",
    steps: [
      "Junte los omóplatos. Saque la barra del soporte.",
      "Bájela despacio al pecho.",
      "Suelte el aire. Empuje hacia arriba. La barra no se inclina.",
      "Al final, déjela en el soporte.",
    ],
    feelIt: "En el pecho y detrás de los brazos.",
    notThere: "Sin pellizco delante del hombro.",
    easier: "Use la barra sin discos.",
    harder: "Baje la barra más despacio.",
    figures: [
      "Boca arriba en un banco, pies apoyados en el suelo, brazos rectos, una barra sobre los hombros, las manos más separadas que los hombros.",
      "La barra baja a la parte baja del pecho, los codos a media distancia de las costillas, las dos manos a la misma altura. Luego sube otra vez.",
    ],
  },
  "active-recovery-light-upper-body": {
    name: "Pesas suaves para brazos y espalda doloridos",
    startPosition: "Haga los ejercicios que le dejaron dolor muscular. Use la mitad del peso o menos.",
    steps: [
      "Empiece con movimientos pequeños.",
      "Suba y baje despacio, a ritmo parejo.",
      "Suelte el aire al subir.",
      "Pare antes de cansarse.",
    ],
    feelIt: "Calor y más soltura.",
    notThere: "Sin dolor agudo.",
    easier: "Hágalo sin peso.",
    harder: "Haga movimientos más grandes.",
    figures: [
      "Persona sentada con la espalda recta en un banco, pesas muy ligeras en las manos, brazos colgando. Es un ejemplo de ejercicio suave.",
      "Las pesas suben despacio al doblar los codos, solo hasta donde resulta fácil.",
    ],
  },
};
