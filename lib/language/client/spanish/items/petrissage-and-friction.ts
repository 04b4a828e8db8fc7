import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: petrissage and friction, in Spanish. */
export const petrissageAndFriction: Readonly<Record<string, ItemWords>> = {
  wringing: {
    name: "Retorcimiento",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta levanta el músculo del costado.",
      "Las dos manos se cruzan, como al escurrir un trapo.",
      "Diga con qué fuerza le gusta.",
    ],
    feelIt: "El costado se calienta y se suelta.",
    notThere: "Diga «pare» si le arde la piel.",
    easier: "Pida manos más lentas.",
    harder: "Pida más firmeza al levantar.",
  },
  "circular-friction": {
    name: "Círculos pequeños",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta hace círculos pequeños en un punto tenso.",
      "Los círculos van un poco más hondo.",
      "Diga cuánto lo nota, de 0 a 10.",
    ],
    feelIt: "Una molestia pequeña y agradable.",
    notThere: "Diga «pare» si el dolor es agudo o siente hormigueo.",
    easier: "Pida la mano plana.",
    harder: "Pida pasar al punto siguiente.",
  },
  "cross-fibre-friction": {
    name: "Fricción a través del músculo",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta frota a través de una fibra tensa.",
      "Empieza suave y pronto se debe notar menos.",
      "Avise enseguida si empeora.",
    ],
    feelIt: "Una molestia fuerte que se va apagando.",
    notThere: "Diga «pare» si el dolor es agudo o siente hormigueo.",
    easier: "Pida círculos pequeños.",
    harder: "Pida más tiempo si mejora.",
  },
  compression: {
    name: "Presiones lentas",
    startPosition: "Usted está boca abajo. Puede dejarse la ropa puesta.",
    steps: [
      "Su terapeuta apoya su peso en los músculos con la mano plana.",
      "Suelte el aire mientras la mano se hunde.",
      "La mano se levanta despacio y sigue en otro sitio.",
    ],
    feelIt: "Cuerpo pesado y calma.",
    notThere: "Diga «pare» si le cuesta respirar.",
    easier: "Pida menos peso.",
    harder: "Pida una presión más larga.",
  },
};
