import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: hip and calf mobility, in Spanish. */
export const hipAndCalfMobility: Readonly<Record<string, ItemWords>> = {
  "calf-stretch-wall": {
    name: "Estiramiento de pantorrilla",
    startPosition: "Póngase de cara a una pared. Apoye las manos en ella. Lleve un pie atrás.",
    steps: [
      "Presione el talón de atrás contra el suelo.",
      "Mantenga esa rodilla recta. Inclínese hacia la pared.",
      "Mantenga la posición. Respire.",
      "Cambie de pierna.",
    ],
    feelIt: "En la pantorrilla.",
    notThere: "No en el talón ni en la rodilla.",
    easier: "Lleve el pie menos atrás.",
    harder: "Doble un poco la rodilla de atrás.",
    figures: [
      "De cara a una pared con las dos manos en ella, un pie un paso atrás, los dos pies apoyados del todo.",
      "El cuerpo se inclina hacia la pared: la rodilla de delante se dobla, la de atrás está recta y el talón de atrás sigue en el suelo.",
    ],
  },
  "hip-switch-90-90": {
    name: "Cambio de cadera",
    startPosition: "Siéntese en el suelo. Doble las rodillas. Separe los pies. Apoye las manos atrás.",
    steps: [
      "Deje caer las dos rodillas a la derecha.",
      "Enderece la espalda. Respire.",
      "Suba las rodillas.",
      "Déjelas caer a la izquierda.",
    ],
    feelIt: "En lo profundo de las caderas.",
    notThere: "No en las rodillas ni en la zona lumbar.",
    easier: "Siéntese sobre un cojín firme.",
    harder: "Levante las manos del suelo.",
    figures: [
      "Persona sentada en el suelo, rodillas dobladas hacia arriba, pies separados, las manos apoyadas detrás de la espalda.",
      "Las dos rodillas han caído juntas a un lado. El pecho sigue erguido.",
      "Las dos rodillas han subido y han caído al otro lado.",
    ],
  },
};
