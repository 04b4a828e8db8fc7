import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: back mobility, in Spanish. */
export const backMobility: Readonly<Record<string, ItemWords>> = {
  "prone-press-up": {
    name: "Subir el pecho con los brazos",
    startPosition: "Acuéstese boca abajo. Ponga las manos debajo de los hombros.",
    steps: [
      "Empuje con los brazos y suba el pecho.",
      "Deje la cadera pesada en el suelo.",
      "Mantenga la posición. Suelte el aire.",
      "Baje despacio.",
    ],
    feelIt: "Presión en la zona lumbar.",
    notThere: "Sin dolor que baje por la pierna.",
    easier: "Apóyese en los antebrazos.",
    harder: "Empuje hasta estirar los brazos.",
    figures: [
      "Boca abajo, las manos en el suelo junto a los hombros, codos doblados.",
      "Los brazos empujan y levantan el pecho del suelo. La pelvis y las piernas siguen abajo y la zona lumbar se hunde.",
    ],
  },
  "cat-cow": {
    name: "Gato y vaca",
    startPosition: "Apóyese en las manos y las rodillas. Manos debajo de los hombros, rodillas debajo de la cadera.",
    steps: [
      "Suelte el aire. Redondee la espalda hacia arriba, como un gato.",
      "Tome aire. Deje caer el abdomen.",
      "Vaya y vuelva despacio.",
      "Llegue solo hasta donde le siente bien.",
    ],
    feelIt: "A lo largo de toda la espalda.",
    notThere: "Sin pellizco en la zona lumbar ni en las muñecas.",
    easier: "Haga el movimiento más pequeño.",
    harder: "Vaya más despacio.",
    figures: [
      "Sobre manos y rodillas. El abdomen cae, la espalda se hunde y la cabeza mira al frente.",
      "Sobre manos y rodillas. La espalda se redondea hacia el techo y la cabeza cuelga.",
    ],
  },
  "supine-knee-hug-rocking": {
    name: "Mecerse boca arriba",
    startPosition: "Acuéstese boca arriba. Abrácese las rodillas contra el pecho.",
    steps: [
      "Deje la cabeza en el suelo. Respire.",
      "Mézase un poco a la izquierda.",
      "Mézase un poco a la derecha.",
      "Baje una pierna y luego la otra.",
    ],
    feelIt: "Un roce suave en la zona lumbar.",
    notThere: "Sin presión fuerte sobre la columna.",
    easier: "Mézase menos.",
    harder: "Haga círculos pequeños.",
    figures: [
      "Boca arriba, abrazando las dos rodillas contra el pecho, la cabeza en el suelo.",
      "Las rodillas abrazadas y la pelvis se mecen un poco hacia un lado.",
      "Las rodillas abrazadas y la pelvis se mecen un poco hacia el otro lado.",
    ],
  },
  "micro-movements": {
    name: "Movimientos mínimos",
    startPosition: "Acuéstese o siéntese como menos le duela.",
    steps: [
      "Mueva la cadera muy poquito.",
      "Busque un movimiento que le alivie.",
      "Quédese ahí. Respire.",
      "Vuelva. Pruebe otro.",
    ],
    feelIt: "Un poco más de alivio.",
    notThere: "El dolor no sube de golpe.",
    easier: "Solo piense en el movimiento.",
    harder: "Haga el movimiento un poco más grande.",
    figures: [
      "Boca arriba en postura cómoda, una almohada debajo de la cabeza y otra debajo de las rodillas; la zona lumbar apenas se separa de la colchoneta.",
      "La cadera ha basculado muy poquito, de modo que la zona lumbar baja hasta la colchoneta. Luego vuelve.",
    ],
  },
  "pelvic-tilt-supine": {
    name: "Báscula pélvica",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Apoye bien los pies.",
    steps: [
      "Presione la zona lumbar contra el suelo.",
      "Mantenga la posición. Respire.",
      "Afloje.",
      "Deje que la zona lumbar se separe un poco.",
    ],
    feelIt: "En el bajo abdomen y la zona lumbar.",
    notThere: "Sin dolor que baje por la pierna.",
    easier: "Presione solo un poco.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca arriba, rodillas dobladas. La zona lumbar hace un pequeño hueco, separada del suelo.",
      "Boca arriba, rodillas dobladas. El abdomen se mete y la zona lumbar se pega al suelo.",
    ],
  },
};
