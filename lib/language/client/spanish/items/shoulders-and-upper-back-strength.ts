import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: shoulder and upper back strength, in Spanish. */
export const shouldersAndUpperBackStrength: Readonly<Record<string, ItemWords>> = {
  "shoulder-shrug-dumbbell": {
    name: "Encogimiento de hombros",
    startPosition: "Póngase de pie con la espalda recta. Tome una pesa ligera en cada mano.",
    steps: ["Suba los hombros despacio, rectos hacia arriba.", "Bájelos más despacio.", "Déjelos descansar. Respire."],
    feelIt: "En la parte de arriba de los hombros.",
    notThere: "No en el cuello.",
    easier: "Hágalo sin peso.",
    harder: "Use un poco más de peso.",
    figures: [
      "De pie con la espalda recta, brazos estirados, una pesa ligera en cada mano, hombros bajos.",
      "Los dos hombros suben rectos hacia las orejas, los brazos siguen estirados.",
    ],
  },
  "pull-up": {
    name: "Dominadas",
    startPosition: "Cuélguese de la barra con las dos manos. Baje los hombros.",
    steps: [
      "Suelte el aire. Suba hasta pasar el mentón por encima de la barra.",
      "Baje con control.",
      "Pare cuando ya no pueda hacerlo bien.",
      "Baje de la barra. Descanse.",
    ],
    feelIt: "En la parte alta de la espalda y los brazos.",
    notThere: "Sin dolor agudo en el hombro.",
    easier: "Use una banda elástica o un banco.",
    harder: "Baje más despacio.",
    figures: [
      "Persona colgada de una barra con los brazos rectos, vista por detrás, los pies en el aire.",
      "Ha subido hasta tener el mentón por encima de la barra, los codos doblados hacia abajo.",
    ],
  },
  "eccentric-pull-up-assisted": {
    name: "Bajar despacio de la barra",
    startPosition: "Ponga un banco firme debajo de la barra. Súbase. Agarre la barra.",
    steps: [
      "Suba con las piernas hasta pasar el mentón sobre la barra.",
      "Levante los pies. Baje tan despacio como pueda.",
      "Siga respirando.",
      "Ponga los pies en el banco. Suba otra vez.",
    ],
    feelIt: "En la parte alta de la espalda y los brazos.",
    notThere: "Sin dolor agudo en el hombro ni en el codo.",
    easier: "Deje un pie en el banco.",
    harder: "Baje todavía más despacio.",
    figures: [
      "De puntillas sobre un banco debajo de la barra, el mentón por encima de la barra, codos doblados.",
      "Los pies se han levantado del banco, el cuerpo baja despacio hasta que los brazos quedan estirados.",
    ],
  },
  "wall-push-up": {
    name: "Flexiones de brazos en la pared",
    startPosition: "Póngase ante una pared, a la distancia de un brazo. Apoye las manos a la altura del pecho.",
    steps: [
      "Mantenga el cuerpo en una línea.",
      "Doble los codos. Lleve el pecho a la pared.",
      "Suelte el aire. Empuje y vuelva.",
    ],
    feelIt: "En el pecho y los brazos.",
    notThere: "Sin pellizco en el hombro.",
    easier: "Póngase más cerca.",
    harder: "Aléjese un poco más.",
    figures: [
      "De pie a la distancia de un brazo de la pared, las manos en ella a la altura del pecho, brazos rectos, el cuerpo en una línea.",
      "Codos doblados, el pecho cerca de la pared, el cuerpo sigue en una línea recta.",
    ],
  },
  "standing-band-row": {
    name: "Remo con banda",
    startPosition:
      "Fije una banda elástica a una puerta cerrada, a la altura de los codos. Póngase con la espalda recta. Sujete las dos puntas.",
    steps: [
      "Lleve los codos atrás. Suelte el aire.",
      "Junte los omóplatos.",
      "Deje ir los brazos hacia adelante, despacio.",
    ],
    feelIt: "Entre los omóplatos.",
    notThere: "No en el cuello.",
    easier: "Póngase más cerca de la puerta.",
    harder: "Dé un paso atrás.",
    figures: [
      "De pie con la espalda recta ante una puerta con una banda fija a la altura de los codos, los dos brazos estirados hacia la banda.",
      "Los dos codos van hacia atrás junto al cuerpo, los omóplatos juntos.",
    ],
  },
};
