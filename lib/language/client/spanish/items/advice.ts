import type { ItemWords } from "@/lib/domain/program/words";

/** Advice: sleep, moving often and drinking, in Spanish. */
export const advice: Readonly<Record<string, ItemWords>> = {
  "sleep-pillow-under-knees": {
    name: "Almohada por la noche",
    startPosition: "Acuéstese en la cama.",
    steps: [
      "Póngase boca arriba.",
      "Ponga una almohada debajo de las rodillas.",
      "¿Duerme de lado? Póngala entre las rodillas.",
    ],
    feelIt: "La espalda descansa.",
    notThere: "Sin dolor al despertar.",
    easier: "Use una almohada fina.",
    harder: "Use una almohada más gruesa.",
    figures: [
      "Boca arriba en la cama, una almohada debajo de las dos rodillas y otra debajo de la cabeza.",
      "O de lado en la cama, rodillas dobladas, una almohada entre las rodillas y otra debajo de la cabeza.",
    ],
  },
  "move-often": {
    name: "Muévase a menudo",
    startPosition: "Tenga una alarma cerca.",
    steps: [
      "Ponga la alarma.",
      "Levántese cuando suene.",
      "Camine o estírese un poco.",
      "Siéntese de otra manera. Ponga otra vez la alarma.",
    ],
    feelIt: "Menos rigidez.",
    notThere: "El dolor no sube de golpe.",
    easier: "Solo póngase de pie.",
    harder: "Suba un tramo de escaleras.",
    figures: [
      "Persona sentada ante un escritorio. La alarma está puesta para dentro de media hora.",
      "Cuando suena: se levanta, estira los brazos hacia arriba o camina un poco. Luego se sienta de otra manera.",
    ],
  },
  "hydration-enough": {
    name: "Beba lo suficiente",
    startPosition: "Llene un vaso de agua.",
    steps: [
      "Tenga un vaso de agua cerca.",
      "Beba cuando tenga sed.",
      "Beba más si hace calor.",
      "La orina debe ser de color claro.",
      "¿Un médico le puso un límite? Respételo.",
    ],
    feelIt: "No tiene sed.",
    notThere: "No se obligue a beber mucho.",
    easier: "Beba a sorbos pequeños.",
    harder: "Tome un vaso con cada comida.",
    figures: [
      "Persona sentada con un vaso de agua en la mano, que tiene a su alcance todo el día.",
      "Bebe el agua a sorbos pequeños cuando tiene sed.",
    ],
  },
};
