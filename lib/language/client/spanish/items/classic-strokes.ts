import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: classic strokes, in Spanish. */
export const classicStrokes: Readonly<Record<string, ItemWords>> = {
  rubbing: {
    name: "Frotación",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta le frota la espalda con las manos planas.",
      "La piel se calienta.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "La piel caliente.",
    notThere: "Diga «pare» si arde o escuece.",
    easier: "Pida pases largos.",
    harder: "Pida más tiempo.",
  },
  "side-to-spine-rubbing": {
    name: "Frotación desde el costado",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta frota desde el costado hacia la columna.",
      "Franja por franja.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "La piel caliente.",
    notThere: "Diga «pare» si duele.",
    easier: "Pida un contacto más suave.",
    harder: "Pida más tiempo.",
  },
  kneading: {
    name: "Amasamiento",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta levanta y aprieta el músculo.",
      "Empieza suave.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Una molestia sorda y agradable.",
    notThere: "Diga «pare» si pellizca.",
    easier: "Pida pases largos.",
    harder: "Pida un poco más.",
  },
  patting: {
    name: "Palmadas suaves",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta le da palmadas con las manos blandas.",
      "Puede sentir un leve hormigueo en la espalda.",
      "Avise si lo quiere más suave.",
    ],
    feelIt: "Un leve hormigueo.",
    notThere: "Diga «pare» si escuece.",
    easier: "Pida no hacerlo.",
    harder: "Pida más tiempo.",
  },
  vibration: {
    name: "Vibración",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta apoya una mano en el músculo.",
      "La mano vibra con suavidad.",
      "Avise si lo quiere más suave.",
    ],
    feelIt: "El músculo se suelta.",
    notThere: "Diga «pare» si siente náuseas.",
    easier: "Pida una mano quieta.",
    harder: "Pida más tiempo.",
  },
};
