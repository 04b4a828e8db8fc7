import type { ItemWords } from "@/lib/domain/program/words";

/** Yoga, standing, in Spanish. */
export const yogaStanding: Readonly<Record<string, ItemWords>> = {
  tadasana: {
    name: "Postura de la montaña",
    startPosition: "Póngase de pie, pies al ancho de la cadera. Quédese cerca de una pared.",
    steps: [
      "Note los dos pies por igual.",
      "Deje las rodillas algo dobladas.",
      "Crezca hacia arriba. Deje caer los hombros.",
      "Mantenga la posición. Respire.",
      "Afloje un poco. Empiece otra vez.",
    ],
    feelIt: "Cuerpo alto, calma y el mismo peso en los dos pies.",
    notThere: "Sin tirantez en la zona lumbar. Sin mareo.",
    easier: "Apoye la espalda en una pared.",
    harder: "Quédese más tiempo.",
    figures: [
      "De pie con postura floja: la parte alta de la espalda redonda, la cabeza por delante de los hombros.",
      "Ha crecido hacia arriba: las orejas sobre los hombros, las costillas sobre la cadera, rodillas algo dobladas, hombros bajos, brazos estirados.",
    ],
  },
  "standing-half-moon": {
    name: "Inclinación lateral, 1 brazo arriba",
    startPosition: "Póngase de pie, pies al ancho de la cadera. Ponga una mano en una silla.",
    steps: [
      "Suba el otro brazo. Crezca hacia arriba.",
      "Inclínese hacia la silla. Los dos pies en el suelo.",
      "Mantenga la posición. Lleve el aire al costado.",
      "Suba despacio. Cambie de lado.",
    ],
    feelIt: "A lo largo del costado.",
    notThere: "Sin pellizco en la zona lumbar ni en el hombro.",
    easier: "Deje el brazo abajo o siéntese.",
    harder: "Estire un poco más el brazo.",
    figures: [
      "De pie con la espalda recta, una mano en el respaldo de una silla, el otro brazo estirado hacia arriba.",
      "Se inclina hacia la silla, al lado contrario del brazo levantado. Los dos pies siguen en el suelo, el pecho mira al frente.",
    ],
  },
  "modified-downward-dog": {
    name: "Postura del perro, rodillas dobladas",
    startPosition: "Apóyese en las manos y las rodillas en una colchoneta. Apoye las puntas de los pies.",
    steps: [
      "Suelte el aire. Levante las rodillas. Lleve la cadera arriba y atrás.",
      "Rodillas dobladas y espalda larga.",
      "Mantenga la posición. Respire.",
      "Baje las rodillas.",
      "Descanse ahí. Luego levante la cabeza despacio.",
    ],
    feelIt: "A lo largo de la espalda y detrás de las piernas.",
    notThere: "Sin presión en la cabeza ni en los ojos. Sin dolor en las muñecas.",
    easier: "Hágalo de pie, con las manos en una silla o en la pared.",
    harder: "Doble un poco menos las rodillas.",
    figures: [
      "Sobre manos y rodillas en una colchoneta, las manos al ancho de los hombros, las puntas de los pies apoyadas.",
      "Las rodillas levantadas, la cadera alta y hacia atrás, las rodillas aún dobladas y los talones en el aire, la espalda larga, las orejas junto a los brazos.",
    ],
  },
};
