import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: stretches for the back and chest, in Spanish. */
export const backAndChestStretch: Readonly<Record<string, ItemWords>> = {
  "child-pose": {
    name: "Postura del niño",
    startPosition: "Arrodíllese en una colchoneta. Separe las rodillas.",
    steps: [
      "Siéntese hacia los talones.",
      "Estire las manos hacia adelante en el suelo.",
      "Apoye la cabeza en una almohada.",
      "Quédese ahí. Lleve el aire a la espalda.",
      "Empuje con las manos y suba despacio.",
    ],
    feelIt: "Un estiramiento largo en la espalda.",
    notThere: "No en las rodillas. Sin presión en la cabeza.",
    easier: "Ponga una almohada sobre los talones.",
    harder: "Lleve las manos hacia un lado, paso a paso.",
    figures: [
      "Sobre manos y rodillas en una colchoneta, rodillas separadas, una almohada delante.",
      "Los glúteos sobre los talones, el tronco doblado sobre los muslos, los brazos estirados hacia adelante en el suelo, la frente en una almohada.",
    ],
  },
  "quadratus-lumborum-stretch": {
    name: "Estiramiento de costado en una silla",
    startPosition: "Siéntese en una silla firme. Apoye bien los pies.",
    steps: [
      "Sujete el asiento con la mano izquierda.",
      "Levante el brazo derecho. Inclínese a la izquierda.",
      "No despegue ningún glúteo de la silla. Respire.",
      "Suba despacio. Cambie de lado.",
    ],
    feelIt: "Entre las costillas y la cadera.",
    notThere: "Sin pellizco en el lado al que se inclina.",
    easier: "Deje la mano sobre la cabeza.",
    harder: "Inclínese un poco más.",
    figures: [
      "Persona sentada con la espalda recta en una silla, vista de frente, una mano sujeta el borde del asiento.",
      "El otro brazo está por encima de la cabeza y el cuerpo se inclina al lado contrario hasta alargar el costado. Los dos glúteos siguen apoyados.",
    ],
  },
  "thoracic-extension-chair-back": {
    name: "Espalda sobre el respaldo",
    startPosition: "Siéntese en una silla firme de respaldo bajo. Ponga una toalla en el borde del respaldo.",
    steps: [
      "Sujete la cabeza con las manos.",
      "Suelte el aire. Échese hacia atrás sobre el borde.",
      "No mueva la zona lumbar.",
      "Vuelva despacio.",
    ],
    feelIt: "En la parte alta de la espalda y el pecho.",
    notThere: "No en el cuello ni en la zona lumbar.",
    easier: "Cruce los brazos sobre el pecho.",
    harder: "Ponga la toalla un poco más arriba.",
    figures: [
      "Persona sentada contra un respaldo bajo que acaba debajo de los omóplatos; las manos sostienen la cabeza, codos hacia adelante.",
      "La parte alta de la espalda se echa hacia atrás sobre el borde del respaldo, la zona lumbar no se mueve.",
    ],
  },
  "thoracic-extension-towel-roll": {
    name: "Sobre una toalla enrollada",
    startPosition:
      "Enrolle una toalla. Póngala a lo ancho de la colchoneta. Acuéstese con la parte alta de la espalda encima. Doble las rodillas.",
    steps: [
      "Ponga una almohada debajo de la cabeza.",
      "Deje los brazos a los lados.",
      "Respire despacio. Deje que el pecho se abra.",
      "Gire de lado para levantarse.",
    ],
    feelIt: "Un estiramiento suave en el pecho.",
    notThere: "Sin presión fuerte sobre el hueso. No en el cuello.",
    easier: "Use un rollo más fino.",
    harder: "Quédese más tiempo.",
    figures: [
      "Boca arriba, rodillas dobladas, una toalla enrollada a lo ancho debajo de la parte alta de la espalda, la cabeza apoyada, las manos sobre el abdomen.",
      "Los brazos abiertos hacia los lados.",
    ],
  },
};
