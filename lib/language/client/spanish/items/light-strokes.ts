import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: light strokes, in Spanish. */
export const lightStrokes: Readonly<Record<string, ItemWords>> = {
  stroking: {
    name: "Pases largos",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta le pasa las manos con aceite por la espalda.",
      "El contacto es suave y lento.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Calor y calma.",
    notThere: "Diga «pare» si algo duele.",
    easier: "Pida que sea sin aceite.",
    harder: "Pida más tiempo.",
  },
  "lower-back-smoothing": {
    name: "Pases en la zona lumbar",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta pasa las manos desde la cintura hasta el cuello.",
      "El contacto es suave.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Calor y soltura.",
    notThere: "Diga «pare» si duele.",
    easier: "Ponga una almohada debajo del abdomen.",
    harder: "Pida más tiempo.",
  },
  "paraspinal-band-5cm": {
    name: "Pases al lado de la columna",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta pasa las manos al lado de la columna.",
      "Primero un lado, luego el otro.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Una línea de calor.",
    notThere: "Diga «pare» si presiona el hueso.",
    easier: "Pida un contacto más suave.",
    harder: "Pida más tiempo.",
  },
  "smoothing-with-light-pressure": {
    name: "Pasar y presionar",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta le pasa las manos por la espalda.",
      "Luego apoya una mano al lado de la columna.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Calma.",
    notThere: "Diga «pare» si duele.",
    easier: "Pida solo pases.",
    harder: "Pida más tiempo.",
  },
  "home-partner-massage": {
    name: "Masaje con ayuda en casa",
    startPosition: "Acuéstese boca abajo o siéntese en una silla.",
    steps: [
      "Diga a quien le ayuda dónde y cómo.",
      "Esa persona le pasa las manos planas por la espalda.",
      "Sin presión en la columna.",
      "Avise cuando sea suficiente.",
    ],
    feelIt: "Calor y calma.",
    notThere: "Diga «pare» si duele.",
    easier: "Siéntese en una silla.",
    harder: "Añada apretones suaves en los hombros.",
  },
};
