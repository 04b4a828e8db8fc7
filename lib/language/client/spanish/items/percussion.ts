import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: light percussion, in Spanish. */
export const percussion: Readonly<Record<string, ItemWords>> = {
  hacking: {
    name: "Golpecitos con los dedos",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta da golpecitos en los hombros con los dedos sueltos.",
      "Los golpecitos son rápidos y ligeros.",
      "Avise si prefiere no hacerlo.",
    ],
    feelIt: "Un hormigueo que despierta.",
    notThere: "Diga «pare» si escuece o retumba.",
    easier: "Pida palmadas suaves.",
    harder: "Pida golpecitos más rápidos.",
  },
  pounding: {
    name: "Puños sueltos",
    startPosition: "Usted está boca abajo. Puede dejarse la ropa puesta.",
    steps: [
      "Su terapeuta da golpecitos en los glúteos con los puños sueltos.",
      "Rebotan, no golpean fuerte.",
      "Avise si prefiere no hacerlo.",
    ],
    feelIt: "Calor y energía.",
    notThere: "Diga «pare» si duele.",
    easier: "Pida presiones lentas.",
    harder: "Pida un poco más de tiempo.",
  },
};
