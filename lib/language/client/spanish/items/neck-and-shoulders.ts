import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: neck and shoulders, in Spanish. */
export const neckAndShoulders: Readonly<Record<string, ItemWords>> = {
  "collar-zone-massage": {
    name: "Masaje de cuello y hombros",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta le pasa las manos por el cuello y los hombros.",
      "Luego los aprieta con suavidad.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Los hombros sueltos.",
    notThere: "Diga «pare» si siente mareo.",
    easier: "Pida hacerlo en una silla.",
    harder: "Pida más tiempo.",
  },
  "neck-shoulder-moulding": {
    name: "Modelado",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta presiona y modela el cuello y los hombros.",
      "Empieza suave.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Una molestia sorda y agradable.",
    notThere: "Diga «pare» si siente mareo.",
    easier: "Pida solo pases.",
    harder: "Pida un poco más.",
  },
  "shoulder-blade-circles": {
    name: "Círculos en el omóplato",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta hace círculos sobre el omóplato.",
      "Primero en un sentido, luego en el otro.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Los omóplatos calientes.",
    notThere: "Diga «pare» si duele.",
    easier: "Pida un contacto más suave.",
    harder: "Pida más tiempo.",
  },
  "fingertip-scapular-search": {
    name: "Alrededor del omóplato",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta palpa el borde del omóplato.",
      "Los dedos esperan en los puntos tensos.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Una molestia sorda que se va apagando.",
    notThere: "Diga «pare» si el dolor es agudo.",
    easier: "Pida la mano plana.",
    harder: "Pida más tiempo.",
  },
};
