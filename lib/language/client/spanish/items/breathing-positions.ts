import type { ItemWords } from "@/lib/domain/program/words";

/** Breathing in three positions, in Spanish. */
export const breathingPositions: Readonly<Record<string, ItemWords>> = {
  "breathing-90-90": {
    name: "Piernas sobre una silla",
    startPosition: "Acuéstese boca arriba. Apoye las pantorrillas sobre una silla.",
    steps: [
      "Deje que la espalda pese.",
      "Tome aire por la nariz.",
      "Suelte el aire, largo y suave.",
      "Gire de lado para levantarse.",
    ],
    feelIt: "La zona lumbar se ensancha y se ablanda.",
    notThere: "Sin hormigueo en los pies.",
    easier: "Ponga una almohada debajo de la cabeza.",
    harder: "Quédese más tiempo.",
    figures: [
      "Boca arriba, las pantorrillas sobre el asiento de una silla, cadera y rodillas en ángulo recto, las manos en el abdomen. Al soltar el aire, largo, el abdomen está abajo.",
      "Al tomar aire por la nariz, el abdomen sube bajo las manos; la espalda pesa.",
    ],
  },
  "crocodile-breathing": {
    name: "Respiración del cocodrilo",
    startPosition: "Acuéstese boca abajo. Apoye la frente en las manos.",
    steps: [
      "Deje las piernas sueltas.",
      "Tome aire. Note cómo el abdomen presiona el suelo.",
      "Note cómo sube la zona lumbar.",
      "Suelte el aire despacio. Déjese caer.",
    ],
    feelIt: "La zona lumbar se mueve al respirar.",
    notThere: "Sin pellizco en la espalda ni en el cuello.",
    easier: "Ponga una almohada debajo del abdomen.",
    harder: "Quédese más tiempo.",
    figures: [
      "Boca abajo, la frente sobre las manos, las piernas sueltas. Al soltar el aire, la zona lumbar baja.",
      "Al tomar aire, el abdomen presiona el suelo y la zona lumbar sube.",
    ],
  },
  "pelvic-floor-breath": {
    name: "Respirar: ablandar y subir",
    startPosition: "Siéntese con la espalda recta en una silla firme.",
    steps: [
      "Tome aire. Deje blandos el abdomen y el suelo pélvico.",
      "Suelte el aire por los labios.",
      "Suba por dentro, suave, como para no dejar salir un gas.",
      "Afloje. Tome aire otra vez.",
    ],
    feelIt: "Una pequeña subida muy adentro.",
    notThere: "Sin empujar hacia abajo. Sin apretar los glúteos.",
    easier: "Hágalo de lado en la cama o el suelo.",
    harder: "Hágalo al ponerse de pie.",
    figures: [
      "Persona sentada con la espalda recta en un asiento firme. Al tomar aire, el abdomen y el suelo pélvico se ablandan y se ensanchan hacia abajo.",
      "Al soltar el aire por los labios: una subida suave muy adentro, el abdomen la sigue. Sin empujar hacia abajo, sin apretar los glúteos.",
    ],
  },
};
