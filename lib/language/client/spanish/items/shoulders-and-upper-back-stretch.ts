import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: shoulder and upper back stretches, in Spanish. */
export const shouldersAndUpperBackStretch: Readonly<Record<string, ItemWords>> = {
  "standing-upper-back-rounding": {
    name: "Ensanchar la espalda alta",
    startPosition: "Póngase de pie. Ponga las manos en la cintura.",
    steps: [
      "Baje el mentón.",
      "Lleve los codos y los hombros hacia adelante.",
      "Mantenga la posición. Respire.",
      "Enderécese otra vez.",
    ],
    feelIt: "Entre los omóplatos.",
    notThere: "No en la zona lumbar.",
    easier: "Hágalo en una silla.",
    harder: "Quédese así más tiempo.",
    figures: [
      "De pie con la espalda recta, las manos en la cintura, los codos hacia los lados.",
      "Las manos en la cintura. Los codos y los hombros han ido hacia adelante, la parte alta de la espalda está redonda y el mentón abajo.",
    ],
  },
  "doorway-chest-stretch": {
    name: "Estiramiento del pecho en una puerta",
    startPosition: "Póngase en el hueco de una puerta. Apoye un antebrazo en el marco, más bajo que el hombro.",
    steps: [
      "Dé un paso pequeño hacia adelante.",
      "Gire el pecho al lado contrario.",
      "Mantenga la posición. Respire.",
      "Dé un paso atrás. Cambie de lado.",
    ],
    feelIt: "A lo ancho del pecho.",
    notThere: "Sin hormigueo en el brazo.",
    easier: "Ponga el brazo más bajo.",
    harder: "Quédese así más tiempo.",
    figures: [
      "De pie en el hueco de una puerta, visto por detrás, un antebrazo en el marco por debajo de la altura del hombro.",
      "Un paso pequeño a través de la puerta y el pecho gira al lado contrario, el antebrazo sigue en el marco.",
    ],
  },
};
