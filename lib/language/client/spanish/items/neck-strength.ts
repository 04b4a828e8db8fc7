import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: neck strength, in Spanish. */
export const neckStrength: Readonly<Record<string, ItemWords>> = {
  "neck-isometric-flexion": {
    name: "Empujar con la frente",
    startPosition: "Siéntese con la espalda recta. Ponga las palmas en la frente.",
    steps: [
      "Empuje la cabeza contra las manos.",
      "No deje que se mueva.",
      "Mantenga la posición. Respire.",
      "Afloje despacio.",
    ],
    feelIt: "En la parte delantera del cuello.",
    notThere: "Sin dolor en los dientes ni en el brazo.",
    easier: "Empuje con 2 dedos.",
    harder: "Empuje un poco más. Sin brusquedad.",
    figures: [
      "Persona sentada con la espalda recta, vista de lado, mira hacia adelante, brazos abajo.",
      "Las dos palmas están en la frente. La cabeza empuja hacia adelante contra las manos y las manos empujan hacia atrás; nada se mueve.",
    ],
  },
  "neck-isometric-extension": {
    name: "Empujar hacia atrás",
    startPosition: "Siéntese con la espalda recta. Entrelace las manos detrás de la cabeza.",
    steps: [
      "Empuje la cabeza hacia atrás contra las manos.",
      "No suba ni baje el mentón. No deje que la cabeza se mueva.",
      "Mantenga la posición. Respire.",
      "Afloje despacio.",
    ],
    feelIt: "En la nuca.",
    notThere: "Sin dolor de cabeza.",
    easier: "Empuje con menos fuerza.",
    harder: "Empuje un poco más. Sin brusquedad.",
    figures: [
      "Persona sentada con la espalda recta, vista por detrás, mira hacia adelante, brazos abajo.",
      "Las manos están entrelazadas detrás de la cabeza. La cabeza empuja hacia atrás contra las manos y las manos la frenan; nada se mueve, el mentón no sube ni baja.",
    ],
  },
  "neck-isometric-lateral": {
    name: "Empujar hacia el lado",
    startPosition: "Siéntese con la espalda recta. Ponga la palma derecha encima de la oreja derecha.",
    steps: [
      "Empuje la cabeza contra la mano.",
      "No deje que se mueva.",
      "Mantenga la posición. Respire.",
      "Afloje despacio. Cambie de lado.",
    ],
    feelIt: "A un lado del cuello.",
    notThere: "Sin dolor en el brazo.",
    easier: "Empuje con 2 dedos.",
    harder: "Empuje un poco más. Sin brusquedad.",
    figures: [
      "Persona sentada con la espalda recta, de frente, mira hacia adelante, brazos abajo.",
      "Una palma está encima de la oreja. La cabeza empuja de lado contra la mano y la mano empuja contra la cabeza; la cabeza no se inclina.",
    ],
  },
};
