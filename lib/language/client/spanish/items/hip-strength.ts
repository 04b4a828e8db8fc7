import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: hip strength, in Spanish. */
export const hipStrength: Readonly<Record<string, ItemWords>> = {
  "prone-hip-extension": {
    name: "Subir la pierna boca abajo",
    startPosition: "Acuéstese boca abajo. Ponga una almohada debajo del abdomen. Apoye la cabeza en las manos.",
    steps: [
      "Apriete el glúteo derecho.",
      "Levante un poco la pierna derecha.",
      "Mantenga la posición. No suba la cadera.",
      "Baje despacio. Cambie de pierna.",
    ],
    feelIt: "En el glúteo.",
    notThere: "No en la zona lumbar.",
    easier: "Doble la rodilla.",
    harder: "Quédese arriba más tiempo.",
    figures: [
      "Boca abajo, la cabeza apoyada en las manos, piernas rectas.",
      "Una pierna recta está un poco levantada del suelo. La pelvis sigue abajo y no gira.",
    ],
  },
  "single-leg-bridge": {
    name: "Puente con una pierna",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Apoye los pies cerca de los glúteos.",
    steps: [
      "Levante la cadera.",
      "Estire una pierna. Los muslos quedan a la misma altura.",
      "Mantenga la posición. Respire.",
      "Baje la cadera. Cambie de pierna.",
    ],
    feelIt: "En un glúteo.",
    notThere: "Sin calambre detrás del muslo. No en la zona lumbar.",
    easier: "Deje los dos pies en el suelo.",
    harder: "Cruce los brazos sobre el pecho.",
    figures: [
      "Boca arriba, rodillas dobladas, los dos pies apoyados cerca de los glúteos.",
      "La cadera sube sobre los dos pies hasta que hombros, cadera y rodillas forman una línea.",
      "La cadera sigue arriba. Una pierna está estirada en línea con el cuerpo, los dos muslos a la misma altura.",
    ],
  },
  "standing-hip-extension": {
    name: "Pierna atrás",
    startPosition: "Póngase de pie con la espalda recta. Sujétese a una silla firme con las dos manos.",
    steps: [
      "Apriete el glúteo derecho.",
      "Lleve la pierna derecha un poco atrás.",
      "No incline el tronco.",
      "Vuelva despacio. Cambie de pierna.",
    ],
    feelIt: "En el glúteo.",
    notThere: "No en la zona lumbar.",
    easier: "Deje la punta del pie en el suelo.",
    harder: "Use una banda elástica en los tobillos.",
    figures: [
      "De pie con la espalda recta detrás de una silla firme, las dos manos en el respaldo.",
      "Una pierna recta va un poco hacia atrás, el pie en el aire. El tronco sigue recto.",
    ],
  },
  "standing-hip-abduction": {
    name: "Pierna al lado",
    startPosition: "Póngase de pie con la espalda recta. Sujétese a una silla firme.",
    steps: [
      "Levante la pierna derecha hacia el lado.",
      "La punta del pie mira al frente. No se incline.",
      "Baje despacio.",
      "Cambie de pierna.",
    ],
    feelIt: "A los lados de las dos caderas.",
    notThere: "No en la zona lumbar.",
    easier: "Deslice la punta del pie por el suelo.",
    harder: "Use una banda elástica en los tobillos.",
    figures: [
      "De pie con la espalda recta, de frente, una mano en el respaldo de una silla que está al lado.",
      "La pierna del lado libre sube recta hacia el lado, la punta del pie al frente, el tronco recto.",
    ],
  },
};
