import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: hip and leg mobility, in Spanish. */
export const hipsAndLegsMobility: Readonly<Record<string, ItemWords>> = {
  "hip-hinge": {
    name: "Bisagra de cadera",
    startPosition: "Sujete un palo a lo largo de la espalda. El palo toca la cabeza, la espalda y el coxis.",
    steps: [
      "Doble un poco las rodillas. Lleve la cadera atrás.",
      "El palo sigue tocando la cabeza, la espalda y el coxis.",
      "Apriete los glúteos. Enderécese del todo.",
    ],
    feelIt: "Detrás de los muslos.",
    notThere: "No en la zona lumbar.",
    easier: "Póngase cerca de una pared. Tóquela con los glúteos.",
    harder: "Baje un poco más.",
    figures: [
      "De pie con el tronco recto y un palo a lo largo de la espalda: toca la cabeza, la parte alta de la espalda y el coxis.",
      "El tronco se inclina desde la cadera: los glúteos van atrás, la espalda sigue recta junto al palo, las rodillas se doblan un poco.",
    ],
  },
  "sciatic-slider-seated": {
    name: "Deslizamiento del nervio",
    startPosition: "Siéntese en una silla. Deje que la espalda se redondee un poco.",
    steps: [
      "Estire la rodilla derecha y mire hacia arriba.",
      "Doble la rodilla y mire hacia abajo.",
      "Muévase con soltura. No se detenga.",
      "Cambie de lado.",
    ],
    feelIt: "Un estiramiento suave detrás de la pierna.",
    notThere: "Sin hormigueo. Sin dolor que baje por la pierna.",
    easier: "Estire menos la rodilla.",
    harder: "Estire un poco más la rodilla.",
    figures: [
      "Persona sentada con la espalda algo redonda, la vista hacia abajo, la rodilla doblada y el pie justo por encima del suelo.",
      "La rodilla se estira mientras la cara mira hacia arriba.",
    ],
  },
};
