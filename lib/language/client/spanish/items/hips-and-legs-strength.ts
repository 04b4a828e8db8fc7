import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: hip and leg strength, in Spanish. */
export const hipsAndLegsStrength: Readonly<Record<string, ItemWords>> = {
  "glute-bridge": {
    name: "Puente",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Apoye los pies cerca de los glúteos.",
    steps: [
      "Apriete los glúteos. Levante la cadera.",
      "Forme una línea recta del hombro a la rodilla.",
      "Mantenga la posición. Respire.",
      "Baje despacio.",
    ],
    feelIt: "En los glúteos.",
    notThere: "Sin calambre detrás de los muslos. No en la zona lumbar.",
    easier: "Suba solo la mitad.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca arriba, rodillas dobladas, pies apoyados, brazos junto al cuerpo.",
      "La cadera sube hasta que hombros, cadera y rodillas forman una línea. Los hombros y los pies siguen en el suelo.",
    ],
  },
  "clamshell-side-lying": {
    name: "La almeja",
    startPosition: "Acuéstese de lado. Doble las rodillas. Ponga una almohada debajo de la cabeza.",
    steps: [
      "Mantenga los talones juntos.",
      "Suba la rodilla de arriba. No mueva la cadera.",
      "Baje despacio.",
      "Cambie de lado.",
    ],
    feelIt: "A un lado de la cadera.",
    notThere: "No en la zona lumbar.",
    easier: "Suba menos.",
    harder: "Use una banda elástica encima de las rodillas.",
    figures: [
      "De lado, cadera y rodillas dobladas, rodillas y pies juntos, la cabeza en una almohada.",
      "De lado. La rodilla de arriba se abre hacia arriba como una almeja, los pies siguen juntos, la pelvis no gira.",
    ],
  },
  "sit-to-stand": {
    name: "Levantarse y sentarse",
    startPosition:
      "Ponga una silla firme contra la pared. Siéntese en la parte delantera. Lleve los pies un poco atrás.",
    steps: ["Inclínese hacia adelante desde la cadera.", "Suelte el aire. Levántese.", "Siéntese despacio."],
    feelIt: "En los muslos.",
    notThere: "No en las rodillas ni en la zona lumbar.",
    easier: "Use las manos.",
    harder: "Sujete una pesa ligera.",
    figures: [
      "Persona sentada con el tronco recto en la mitad delantera de una silla firme, los pies un poco más atrás que las rodillas.",
      "El tronco se inclina hacia adelante desde la cadera, todavía en la silla, los brazos hacia adelante.",
      "De pie, con el tronco recto, delante de la silla.",
    ],
  },
  "side-lying-hip-abduction": {
    name: "Subir la pierna de lado",
    startPosition: "Acuéstese de lado. Doble la rodilla de abajo. Deje recta la pierna de arriba.",
    steps: [
      "Suba la pierna de arriba. Manténgala un poco atrás.",
      "La punta del pie mira al frente.",
      "Baje despacio.",
      "Cambie de lado.",
    ],
    feelIt: "A un lado de la cadera.",
    notThere: "No en la zona lumbar.",
    easier: "Doble la rodilla de arriba.",
    harder: "Quédese un poco arriba.",
    figures: [
      "De lado, la rodilla de abajo doblada, la pierna de arriba recta en línea con el cuerpo, la cabeza en una almohada.",
      "La pierna de arriba sube recta, un poco por detrás de la línea del cuerpo, la punta del pie mira al frente.",
    ],
  },
};
