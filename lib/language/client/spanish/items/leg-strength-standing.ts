import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: leg strength, standing, in Spanish. */
export const legStrengthStanding: Readonly<Record<string, ItemWords>> = {
  "lateral-band-walk": {
    name: "Pasos laterales con banda",
    startPosition:
      "Ponga una banda elástica cerrada encima de las rodillas. Póngase de pie con las rodillas algo dobladas.",
    steps: [
      "Dé un paso a la derecha.",
      "Deje que el pie izquierdo siga despacio.",
      "Mantenga las rodillas separadas. Siga.",
      "Vuelva con pasos a la izquierda.",
    ],
    feelIt: "A los lados de la cadera.",
    notThere: "No en las rodillas ni en la zona lumbar.",
    easier: "Hágalo sin banda.",
    harder: "Doble más las rodillas.",
    figures: [
      "De pie, visto de frente, rodillas un poco dobladas, las manos en la cadera, una banda cerrada rodea las dos piernas encima de las rodillas.",
      "Un pie ha dado un paso amplio al lado, la banda está estirada, rodillas separadas.",
      "El otro pie ha seguido despacio, las rodillas aún separadas y la banda tensa.",
    ],
  },
  "step-up": {
    name: "Subir un escalón",
    startPosition: "Póngase delante de un escalón bajo. Agárrese a un pasamanos.",
    steps: [
      "Ponga todo el pie derecho en el escalón.",
      "Empuje con el talón. Suba y enderécese.",
      "Baje despacio.",
      "Cambie de pierna después de cada serie.",
    ],
    feelIt: "En el muslo y el glúteo.",
    notThere: "No en la rodilla.",
    easier: "Use un escalón más bajo.",
    harder: "No use la mano.",
    figures: [
      "De pie delante de un escalón bajo, un pie entero en el escalón, una mano en un pasamanos.",
      "De pie sobre el escalón con los dos pies, la espalda recta.",
    ],
  },
  "mini-squat-supported": {
    name: "Sentadilla corta",
    startPosition: "Póngase junto a un mueble firme de cocina. Separe los pies. Sujétese.",
    steps: [
      "Lleve la cadera atrás. Doble un poco las rodillas.",
      "Espalda larga y talones en el suelo.",
      "Suelte el aire. Suba.",
    ],
    feelIt: "En los muslos.",
    notThere: "No en las rodillas ni en la zona lumbar.",
    easier: "Doble menos.",
    harder: "Sujétese con una mano.",
    figures: [
      "De pie con el tronco recto ante un mueble de cocina, las dos manos en él.",
      "La cadera va atrás y las rodillas se doblan un tercio, las manos en el mueble, la espalda larga, los talones en el suelo.",
    ],
  },
  "goblet-squat": {
    name: "Sentadilla con una pesa",
    startPosition: "Póngase de pie con los pies separados. Sujete una pesa contra el pecho.",
    steps: [
      "Tome aire. Baje la cadera entre los talones.",
      "Pecho arriba y espalda larga.",
      "Suelte el aire. Suba.",
      "Pare si la espalda se redondea.",
    ],
    feelIt: "En los muslos y los glúteos.",
    notThere: "No en la zona lumbar ni en las rodillas.",
    easier: "Baje hasta sentarse en una silla.",
    harder: "Use un poco más de peso.",
    figures: [
      "De pie con los pies algo más separados que la cadera, una pesa vertical contra el pecho.",
      "Baja entre los talones, los muslos horizontales, pecho arriba, espalda larga, la pesa sigue contra el pecho.",
    ],
  },
};
