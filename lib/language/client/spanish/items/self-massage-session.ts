import type { ItemWords } from "@/lib/domain/program/words";

/** Self-massage: a whole session, in Spanish. */
export const selfMassageSession: Readonly<Record<string, ItemWords>> = {
  "self-massage-session": {
    name: "Masaje de espalda con pelota",
    startPosition: "Póngase de espaldas a una pared. Ponga una pelota blanda en el músculo al lado de la columna.",
    steps: [
      "Ruede despacio alrededor del punto que duele. Nunca sobre la columna.",
      "Pare en un punto tenso. Suelte el aire y afloje.",
      "Siga cuando lo note blando.",
      "Ruede otra vez con suavidad.",
      "Sepárese despacio.",
    ],
    feelIt: "Fuerte, pero agradable. Luego, músculo blando.",
    notThere: "Sin dolor. Sin hormigueo. Pare si aguanta la respiración.",
    easier: "Apóyese menos. Use una pelota más blanda.",
    harder: "Apóyese un poco más.",
    figures: [
      "Primero se apoya en una pelota blanda contra la pared y rueda despacio alrededor de la zona que duele, al lado de la columna.",
      "Luego para en un punto que se nota fuerte pero agradable, y se apoya con respiraciones suaves y completas hasta que se suelta.",
      "Al final rueda otra vez con suavidad, arriba y abajo, al lado de la columna.",
    ],
  },
};
