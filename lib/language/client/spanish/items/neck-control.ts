import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: neck control, in Spanish. */
export const neckControl: Readonly<Record<string, ItemWords>> = {
  "deep-neck-flexor-nod-supine": {
    name: "Decir que sí, muy poquito",
    startPosition: "Acuéstese boca arriba. Ponga una toalla fina debajo de la cabeza. Doble las rodillas.",
    steps: [
      "Mire hacia su pecho.",
      "Baje muy poquito el mentón, como para decir que sí.",
      "Mantenga la posición. Mandíbula y garganta blandas.",
      "Afloje despacio.",
    ],
    feelIt: "En lo profundo de la parte delantera del cuello.",
    notThere: "Sin músculos duros en la garganta.",
    easier: "Baje menos el mentón.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca arriba, rodillas dobladas, una toalla fina doblada debajo de la cabeza, la cara paralela al techo.",
      "Un sí muy pequeño: el mentón va un poco hacia la garganta, la parte de atrás de la cabeza se desliza hacia arriba y sigue sobre la toalla.",
    ],
  },
  "supine-head-lift-endurance": {
    name: "Levantar la cabeza",
    startPosition: "Acuéstese boca arriba. Doble las rodillas.",
    steps: [
      "Baje muy poquito el mentón. Déjelo así.",
      "Levante la cabeza justo por encima del suelo.",
      "Mantenga la posición. Respire.",
      "Baje despacio la cabeza. Suelte el mentón.",
    ],
    feelIt: "En la parte delantera del cuello.",
    notThere: "Sin dolor de cabeza. Sin dolor en el brazo.",
    easier: "Ponga una almohada debajo de la cabeza.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca arriba, rodillas dobladas, la cabeza en el suelo.",
      "Con el mentón hacia la garganta, la cabeza está levantada justo por encima del suelo. Los hombros siguen abajo.",
    ],
  },
  "neck-isometric-rotation": {
    name: "Empujar al girar",
    startPosition: "Siéntese con la espalda recta. Ponga la palma derecha en el pómulo derecho.",
    steps: [
      "Intente girar la cabeza contra la mano.",
      "No deje que se mueva. Empuje con suavidad.",
      "Mantenga la posición. Respire.",
      "Afloje despacio. Cambie de lado.",
    ],
    feelIt: "A un lado del cuello.",
    notThere: "Sin dolor en la mandíbula ni en el brazo.",
    easier: "Empuje con 2 dedos.",
    harder: "Empuje un poco más. Sin brusquedad.",
    figures: [
      "Persona sentada con la espalda recta, de frente, mira hacia adelante, brazos abajo.",
      "Una palma está en el pómulo. La cabeza intenta girar hacia ese lado y la mano la frena; nada se mueve.",
    ],
  },
  "supine-neck-rotation": {
    name: "Rodar la cabeza",
    startPosition: "Acuéstese boca arriba. Apoye la cabeza en una almohada. Doble las rodillas.",
    steps: [
      "Mire a la derecha.",
      "Deje rodar la cabeza a la derecha.",
      "Vuelva al centro.",
      "Ruede a la izquierda de la misma manera.",
    ],
    feelIt: "Un giro suave en el cuello.",
    notThere: "Sin mareo. Sin dolor en el brazo.",
    easier: "Mueva solo los ojos.",
    harder: "Ruede un poco más lejos.",
    figures: [
      "Boca arriba, rodillas dobladas, la cabeza en una almohada, la vista al techo.",
      "La cabeza ha rodado a un lado sobre la almohada, los ojos miran a ese lado. Los hombros siguen abajo.",
    ],
  },
};
