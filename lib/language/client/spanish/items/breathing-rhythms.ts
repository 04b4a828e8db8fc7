import type { ItemWords } from "@/lib/domain/program/words";

/** Breathing rhythms, in Spanish. */
export const breathingRhythms: Readonly<Record<string, ItemWords>> = {
  "box-breathing": {
    name: "Respiración en cuadrado",
    startPosition: "Siéntese con comodidad. Deje descansar las manos.",
    steps: [
      "Tome aire durante 4 segundos.",
      "Espere el mismo tiempo. Sin tensión.",
      "Suelte el aire durante 4 segundos.",
      "Espere el mismo tiempo. Empiece otra vez.",
    ],
    feelIt: "Calma y claridad.",
    notThere: "Sin mareo. Sin la garganta apretada.",
    easier: "Hágalo sin las esperas.",
    harder: "Alargue un poco cada lado.",
    figures: [
      "Persona sentada con comodidad, las manos en el regazo. Toma aire durante cuatro segundos, el abdomen sale hacia adelante.",
      "Espera cuatro segundos, sin tensión, con el aire dentro.",
      "Suelta el aire durante cuatro segundos, el abdomen vuelve hacia adentro.",
      "Espera cuatro segundos, sin tensión, con el aire fuera.",
    ],
  },
  "paced-breathing-six": {
    name: "Respiración lenta",
    startPosition: "Siéntese o recuéstese con comodidad.",
    steps: [
      "Tome aire durante 4 segundos.",
      "Suelte el aire durante 6 segundos.",
      "Que cada respiración sea pequeña y suave.",
      "Deje descansar los hombros.",
    ],
    feelIt: "Lentitud y calma.",
    notThere: "Sin mareo.",
    easier: "Haga más corta cada respiración.",
    harder: "Siga un poco más de tiempo.",
    figures: [
      "Persona sentada con comodidad, vista de lado. Toma aire por la nariz durante cuatro segundos, el abdomen sale hacia adelante.",
      "Suelta el aire por los labios durante seis segundos, el abdomen vuelve hacia adentro, los hombros descansan.",
    ],
  },
  "lateral-rib-breathing": {
    name: "Respirar hacia los lados",
    startPosition: "Siéntese con la espalda recta. Ponga las manos en las costillas bajas.",
    steps: [
      "Tome aire. Empuje las manos con las costillas.",
      "Deje los hombros abajo.",
      "Suelte el aire despacio. Note cómo las costillas se cierran.",
    ],
    feelIt: "Las costillas se abren y se cierran.",
    notThere: "Sin mareo. No en el cuello.",
    easier: "Hágalo en la cama o en el suelo.",
    harder: "Átese un pañuelo alrededor de las costillas.",
    figures: [
      "Persona sentada con la espalda recta, vista de frente, las manos a los lados de las costillas bajas. Al soltar el aire, las costillas se cierran bajo las manos.",
      "Al tomar aire, las costillas se abren a los dos lados y empujan las manos hacia afuera; los hombros siguen abajo.",
    ],
  },
};
