import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: lunging, lifting and carrying, in Spanish. */
export const liftingAndCarrying: Readonly<Record<string, ItemWords>> = {
  "split-squat-supported": {
    name: "Zancada con una silla",
    startPosition: "Póngase al lado de una silla firme. Sujétese. Dé un paso largo hacia adelante.",
    steps: [
      "Levante el talón de atrás.",
      "Doble las dos rodillas. Baje recto hacia el suelo.",
      "Empuje con la pierna de delante y suba.",
      "Cambie de pierna después de cada serie.",
    ],
    feelIt: "En el muslo y el glúteo de delante.",
    notThere: "No en la rodilla ni en la zona lumbar.",
    easier: "Baje menos.",
    harder: "Lleve una pesa en la mano libre.",
    figures: [
      "Un paso largo al lado de una silla, una mano en el respaldo. El talón de atrás está levantado, el tronco recto.",
      "Las dos rodillas dobladas: el cuerpo ha bajado en línea recta, la rodilla de atrás cerca del suelo, el tronco recto.",
    ],
  },
  "romanian-deadlift-dumbbells": {
    name: "Peso muerto rumano con pesas",
    startPosition:
      "Póngase de pie con la espalda recta. Sujete una pesa en cada mano, junto a los muslos. Doble un poco las rodillas.",
    steps: [
      "Lleve la cadera atrás. Mantenga la espalda larga.",
      "Deje que las pesas bajen hasta las rodillas.",
      "Suelte el aire. Apriete los glúteos. Suba.",
      "Pare si la espalda se redondea.",
    ],
    feelIt: "Detrás de los muslos y en los glúteos.",
    notThere: "No en la zona lumbar.",
    easier: "Hágalo sin peso.",
    harder: "Use un poco más de peso.",
    figures: [
      "De pie con la espalda recta, rodillas algo dobladas, una pesa en cada mano delante de los muslos.",
      "La cadera va atrás, la espalda larga y recta, rodillas un poco dobladas, las pesas a la altura de las rodillas.",
    ],
  },
  "farmer-carry-light": {
    name: "Paseo del granjero",
    startPosition: "Ponga 2 pesas iguales sobre una mesa. Póngase cerca.",
    steps: [
      "Tome una pesa en cada mano.",
      "Espalda recta. Deje colgar los hombros.",
      "Camine con pasos cortos. Respire.",
      "Deje las pesas otra vez en la mesa.",
    ],
    feelIt: "En las manos, los brazos y el abdomen.",
    notThere: "No en el cuello ni en la zona lumbar.",
    easier: "Use bolsas más ligeras.",
    harder: "Lleve una sola bolsa. Cambie de mano.",
    figures: [
      "De pie con la espalda recta, una pesa en cada mano, los brazos y los hombros cuelgan.",
      "Un paso corto, el tronco recto, las pesas cuelgan quietas junto al cuerpo.",
      "Un paso corto con el otro pie, el tronco recto, los hombros quietos.",
    ],
  },
};
