import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: nerve slides, in Spanish. */
export const nerveSliders: Readonly<Record<string, ItemWords>> = {
  "femoral-slider-side-lying": {
    name: "Deslizamiento del nervio del muslo",
    startPosition:
      "Acuéstese de lado con la pierna que duele arriba. Encójase un poco. Ponga una almohada debajo de la cabeza.",
    steps: [
      "Doble la rodilla de arriba. Lleve el muslo atrás y mire un poco hacia arriba.",
      "Lleve el muslo hacia adelante. Baje el mentón.",
      "Muévase con soltura. No se detenga.",
      "Dese la vuelta. Haga la otra pierna.",
    ],
    feelIt: "Un estiramiento suave delante del muslo.",
    notThere: "Sin hormigueo. Sin ardor.",
    easier: "Muévase menos.",
    harder: "Lleve el muslo un poco más atrás.",
    figures: [
      "De lado, el cuerpo un poco encogido, visto desde arriba. La rodilla de arriba está doblada y hacia adelante, el mentón abajo.",
      "El muslo de arriba va hacia atrás con la rodilla doblada y la cabeza mira un poco hacia arriba.",
    ],
  },
  "median-nerve-slider": {
    name: "Deslizamiento del nervio del brazo, lado de la palma",
    startPosition:
      "Siéntese con la espalda recta. Separe un poco el brazo derecho hacia el lado. Doble el codo. Ponga la palma hacia arriba.",
    steps: [
      "Estire el codo. Doble la mano hacia atrás.",
      "Al hacerlo, incline la cabeza a la derecha.",
      "Doble el codo. Enderece la cabeza.",
      "Muévase con soltura. Cambie de lado.",
    ],
    feelIt: "Un estiramiento suave en el brazo.",
    notThere: "Sin hormigueo en la mano.",
    easier: "Deje el codo un poco doblado.",
    harder: "Estire más el codo.",
    figures: [
      "Persona sentada con la espalda recta, de frente. Un brazo un poco separado del cuerpo, el codo doblado, la palma hacia arriba, la cabeza recta.",
      "El codo se estira y la mano se dobla hacia atrás, mientras la oreja va hacia ese brazo.",
    ],
  },
  "ulnar-nerve-slider": {
    name: "Deslizamiento del nervio del brazo, lado del meñique",
    startPosition:
      "Siéntese con la espalda recta. Estire el brazo derecho hacia el lado, más bajo que el hombro. Ponga la palma hacia arriba.",
    steps: [
      "Doble el codo. Lleve la palma hacia la oreja.",
      "Al hacerlo, incline la cabeza a la derecha.",
      "Estire el codo. Enderece la cabeza.",
      "Muévase con soltura. Cambie de lado.",
    ],
    feelIt: "Un estiramiento suave por dentro del codo.",
    notThere: "Sin hormigueo en el meñique.",
    easier: "Doble menos el codo.",
    harder: "Doble un poco más el codo.",
    figures: [
      "Persona sentada con la espalda recta, de frente. Un brazo estirado hacia el lado, más bajo que el hombro, la palma hacia arriba, la cabeza recta.",
      "El codo se dobla y la palma va hacia la oreja, mientras la cabeza se inclina a ese lado.",
    ],
  },
};
