import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: hip stretches, seated and lying, in Spanish. */
export const hipStretchSeatedAndLying: Readonly<Record<string, ItemWords>> = {
  "seated-piriformis-stretch": {
    name: "Estiramiento del glúteo en una silla",
    startPosition: "Siéntese en una silla firme. Ponga el tobillo derecho sobre el muslo izquierdo.",
    steps: [
      "Enderece la espalda.",
      "Inclínese hacia adelante desde la cadera.",
      "Mantenga la posición. Respire.",
      "Suba despacio. Cambie de pierna.",
    ],
    feelIt: "En el glúteo.",
    notThere: "No en la rodilla. Nada que baje por la pierna.",
    easier: "No se incline.",
    harder: "Inclínese un poco más.",
    figures: [
      "Persona sentada con la espalda recta en una silla, un tobillo sobre el otro muslo, justo por encima de la rodilla, las manos en esa espinilla.",
      "Se inclina hacia adelante desde la cadera con la espalda larga y recta.",
    ],
  },
  "seated-hamstring-stretch": {
    name: "Estiramiento detrás del muslo en una silla",
    startPosition: "Siéntese en la parte delantera de una silla firme. Apoye un talón en el suelo, delante de usted.",
    steps: [
      "Esa rodilla queda un poco doblada.",
      "Enderece la espalda. Inclínese hacia adelante desde la cadera.",
      "Mantenga la posición. Respire.",
      "Suba despacio. Cambie de pierna.",
    ],
    feelIt: "Detrás del muslo.",
    notThere: "Sin hormigueo en el pie. No en la espalda.",
    easier: "Doble más la rodilla.",
    harder: "Inclínese un poco más.",
    figures: [
      "Persona sentada con la espalda recta en la parte delantera de una silla, una pierna estirada sobre el talón, las manos en el otro muslo.",
      "Se inclina hacia adelante desde la cadera, la espalda larga, la rodilla algo doblada.",
    ],
  },
  "side-lying-quadriceps-stretch": {
    name: "Estiramiento delante del muslo",
    startPosition: "Acuéstese de lado. Doble la rodilla de abajo. Ponga una almohada debajo de la cabeza.",
    steps: [
      "Sujete el tobillo de arriba.",
      "Meta el coxis hacia adelante.",
      "Lleve la rodilla un poco atrás.",
      "Mantenga la posición. Respire. Cambie de lado.",
    ],
    feelIt: "En la parte delantera del muslo.",
    notThere: "No en la rodilla ni en la zona lumbar.",
    easier: "Use una toalla para llegar.",
    harder: "Lleve la rodilla un poco más.",
    figures: [
      "De lado, visto desde arriba. La mano de arriba sujeta el tobillo de la pierna de arriba, doblada; la rodilla está delante.",
      "La mano acerca el talón al glúteo y lleva la rodilla hacia atrás, en línea con la cadera. La zona lumbar no cambia.",
    ],
  },
  "supine-adductor-stretch": {
    name: "Estiramiento interior del muslo",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Tenga almohadas a los lados.",
    steps: [
      "Junte las plantas de los pies.",
      "Deje que las rodillas se abran hasta las almohadas.",
      "Quédese ahí. Respire.",
      "Suba las rodillas con las manos.",
    ],
    feelIt: "En la cara interior de los muslos.",
    notThere: "No en las caderas ni en las rodillas.",
    easier: "Use más almohadas.",
    harder: "Quite las almohadas.",
    figures: [
      "Boca arriba, visto desde los pies: rodillas dobladas y arriba, las plantas de los pies juntas, una almohada a cada lado.",
      "Las plantas siguen juntas, las rodillas se han abierto hasta las almohadas.",
    ],
  },
};
