import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: back stretches, in Spanish. */
export const backStretch: Readonly<Record<string, ItemWords>> = {
  "knees-to-chest-supine-hold": {
    name: "Descanso con rodillas abrazadas",
    startPosition: "Acuéstese boca arriba. Doble las rodillas.",
    steps: [
      "Suba una rodilla y luego la otra.",
      "Sujete los muslos por detrás.",
      "Descanse ahí. Respire.",
      "Baje una pierna y luego la otra.",
    ],
    feelIt: "Un estiramiento suave en la zona lumbar.",
    notThere: "No en el cuello. No delante de la cadera.",
    easier: "Abrace una rodilla y luego la otra.",
    harder: "Descanse más tiempo.",
    figures: [
      "Boca arriba, rodillas dobladas, pies apoyados en el suelo.",
      "Una rodilla doblada sube sobre el abdomen, el otro pie sigue en el suelo.",
      "Los dos muslos descansan hacia el abdomen. Las dos manos sujetan los muslos por detrás, la cabeza sigue abajo.",
    ],
  },
  "chair-back-forward-hang": {
    name: "Colgarse sobre el sofá",
    startPosition: "Póngase detrás de un sofá pesado. No debe volcarse.",
    steps: [
      "Dóblese desde la cadera sobre el respaldo blando.",
      "Deje las puntas de los pies en el suelo.",
      "Cruce los brazos. Deje colgar la cabeza.",
      "Descanse ahí. Respire.",
      "Empuje con las manos y suba despacio.",
    ],
    feelIt: "Un estiramiento largo en la zona lumbar.",
    notThere: "Sin presión en la cabeza. Sin dolor en la pierna.",
    easier: "Suba antes.",
    harder: "Quédese más tiempo.",
    figures: [
      "De pie detrás de un sofá pesado, las manos en su respaldo acolchado.",
      "El cuerpo doblado desde la cadera sobre el respaldo, las puntas de los pies en el suelo, brazos cruzados, el tronco y la cabeza cuelgan.",
    ],
  },
  "seated-recline-knee-hug": {
    name: "Abrazar las rodillas en una silla",
    startPosition: "Siéntese en una silla firme y sin ruedas. Apóyese en el respaldo.",
    steps: [
      "Lleve una rodilla al pecho y luego la otra.",
      "Mantenga la posición. Respire.",
      "Baje un pie y luego el otro.",
      "Use las manos para levantarse.",
    ],
    feelIt: "En la zona lumbar.",
    notThere: "Sin pellizco en las caderas.",
    easier: "Abrace una rodilla y luego la otra.",
    harder: "Lleve el mentón al pecho.",
    figures: [
      "Persona sentada en una silla firme, apoyada en el respaldo, los pies en el suelo.",
      "Una rodilla está abrazada contra el pecho.",
      "Las dos rodillas están llevadas al pecho y abrazadas con los dos brazos, la espalda en el respaldo.",
    ],
  },
  "supine-curl-nose-to-knees": {
    name: "Hacerse un ovillo",
    startPosition: "Acuéstese boca arriba. Abrácese las rodillas.",
    steps: [
      "Lleve la cabeza hacia las rodillas.",
      "Mantenga la posición. Respire.",
      "Baje la cabeza.",
      "Baje una pierna y luego la otra.",
    ],
    feelIt: "Un estiramiento en toda la espalda.",
    notThere: "Sin dolor en el cuello.",
    easier: "Deje la cabeza en el suelo.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca arriba, las dos manos abrazan las rodillas contra el pecho, la cabeza en el suelo.",
      "La cabeza y los hombros están levantados y la frente va hacia las rodillas: la espalda queda redonda como una pelota.",
    ],
  },
  "supine-double-knee-to-chest": {
    name: "Rodillas al pecho",
    startPosition: "Acuéstese boca arriba. Doble las rodillas.",
    steps: [
      "Suba una rodilla y luego la otra.",
      "Sujete los muslos por detrás. Acérquelos con suavidad.",
      "Mantenga la posición. Respire.",
      "Baje una pierna y luego la otra.",
    ],
    feelIt: "En la zona lumbar.",
    notThere: "Sin pellizco delante de la cadera.",
    easier: "Abrace una rodilla y luego la otra.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Boca arriba, rodillas dobladas, pies apoyados en el suelo.",
      "Boca arriba. Las dos manos sujetan las espinillas y acercan las dos rodillas al pecho.",
    ],
  },
};
