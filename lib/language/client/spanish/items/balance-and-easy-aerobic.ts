import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: balance and easy aerobic exercise, in Spanish. */
export const balanceAndEasyAerobic: Readonly<Record<string, ItemWords>> = {
  "tandem-stand": {
    name: "De pie, talón con punta",
    startPosition: "Póngase junto a un mueble firme de cocina. Sujétese. Ponga un pie justo delante del otro.",
    steps: [
      "Mire al frente. Respire.",
      "Separe un poco las manos del mueble.",
      "Muévase lo menos posible.",
      "Sujétese. Cambie de pie.",
    ],
    feelIt: "Pequeños movimientos en los tobillos.",
    notThere: "Sin mareo.",
    easier: "Deje una mano apoyada.",
    harder: "Gire la cabeza despacio.",
    figures: [
      "De pie con los pies uno al lado del otro junto a un mueble de cocina, una mano apoyada en él.",
      "Un pie está justo delante del otro, el talón toca la punta, la vista al frente. La mano queda justo por encima del mueble.",
    ],
  },
  "single-leg-stand": {
    name: "De pie sobre una pierna",
    startPosition: "Póngase junto a un mueble firme de cocina. Sujétese con una mano.",
    steps: [
      "Lleve el peso a la pierna derecha.",
      "Levante un poco el pie izquierdo.",
      "La cadera no se inclina. Respire.",
      "Baje el pie. Cambie de pierna.",
    ],
    feelIt: "A un lado de la cadera.",
    notThere: "Sin mareo. No en la rodilla.",
    easier: "Deje la punta del pie en el suelo.",
    harder: "Sujétese con un solo dedo.",
    figures: [
      "De pie sobre los dos pies junto a un mueble de cocina, una mano apoyada en él.",
      "De pie sobre una pierna, el otro pie un poco levantado, la cadera sin inclinar, una mano en el mueble.",
    ],
  },
  "marching-on-the-spot": {
    name: "Marcha en el lugar",
    startPosition: "Póngase de pie con la espalda recta junto a una silla.",
    steps: [
      "Levante una rodilla y luego la otra.",
      "Balancee los brazos.",
      "Apoye los pies con suavidad.",
      "Al final, marche despacio.",
    ],
    feelIt: "Calor. Todavía puede hablar.",
    notThere: "Sin dolor en el pecho. Sin dolor que baje por la pierna.",
    easier: "Sujétese a la silla. Levante menos los pies.",
    harder: "Levante más las rodillas.",
    figures: [
      "De pie con la espalda recta sobre una pierna, la otra rodilla a la altura de la cadera, el brazo contrario va hacia adelante.",
      "Ahora está levantada la otra rodilla y los brazos han cambiado.",
    ],
  },
};
