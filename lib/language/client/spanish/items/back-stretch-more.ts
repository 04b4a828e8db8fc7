import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: more back stretches and the foam roller, in Spanish. */
export const backStretchMore: Readonly<Record<string, ItemWords>> = {
  "thoracic-spine-stretching": {
    name: "Espalda alta: redondear y abrir",
    startPosition: "Siéntese en una silla firme. Apoye bien los pies. Apoye la zona lumbar en el respaldo.",
    steps: [
      "Abrácese. Redondee la parte alta de la espalda. Quédese ahí.",
      "Vuelva. Ponga las manos detrás del cuello.",
      "Suba el pecho por encima del respaldo. Quédese ahí.",
      "No mueva la cabeza. Respire.",
      "Vuelva despacio.",
    ],
    feelIt: "Entre los omóplatos y luego por delante.",
    notThere: "No en el cuello ni en la zona lumbar.",
    easier: "Solo abrácese y redondee la espalda.",
    harder: "Respire más hondo.",
    figures: [
      "Persona sentada en una silla firme, la zona lumbar en el respaldo, brazos cruzados en un abrazo, las manos en los hombros.",
      "Sin soltar el abrazo, la parte alta de la espalda se redondea, la cabeza cuelga un poco. La zona lumbar no se mueve.",
      "Luego las manos detrás del cuello, codos hacia adelante: el esternón sube y la parte alta de la espalda se abre sobre el respaldo.",
    ],
  },
  "post-spasm-stretching": {
    name: "Primeros estiramientos suaves",
    startPosition: "Primero camine un poco. Acuéstese boca arriba. Doble las rodillas.",
    steps: [
      "Sujete un muslo por detrás. Acérquelo con suavidad. Quédese ahí.",
      "Baje el pie. Cambie de pierna.",
      "Deje caer un poco las dos rodillas a un lado. Quédese ahí.",
      "Vuelva. Vaya al otro lado.",
      "Gire de lado para levantarse.",
    ],
    feelIt: "Un estiramiento suave en la zona lumbar.",
    notThere: "Sin agarrotamiento ni dolor agudo. Nada que baje por la pierna.",
    easier: "Haga movimientos muy pequeños.",
    harder: "Deje ir las rodillas un poco más al lado.",
    figures: [
      "Boca arriba, rodillas dobladas y juntas, pies apoyados, brazos junto al cuerpo.",
      "Las dos manos sujetan un muslo por detrás y lo acercan con suavidad al tronco, el otro pie sigue abajo.",
      "Las dos rodillas se inclinan juntas un poco a un lado, los hombros descansan en el suelo.",
    ],
  },
  "regular-spinal-support-stretching": {
    name: "Estiramientos para cuidar la espalda",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Pase una toalla por un pie.",
    steps: [
      "Levante esa pierna con la toalla. Quédese ahí.",
      "Suelte la toalla. Acerque el muslo. Quédese ahí.",
      "Ponga el tobillo sobre la otra rodilla. Deje que la rodilla se abra. Quédese ahí.",
      "Cambie de pierna. Haga lo mismo.",
    ],
    feelIt: "Detrás del muslo, en la zona lumbar y en el glúteo.",
    notThere: "Sin hormigueo. No detrás de la rodilla.",
    easier: "Doble más la rodilla.",
    harder: "Acerque la pierna un poco más.",
    figures: [
      "Primero: boca arriba, una toalla alrededor de un pie; esa pierna sube casi recta hasta sentir un estiramiento suave.",
      "Segundo: las dos manos detrás del mismo muslo lo acercan al tronco.",
      "Tercero: el tobillo está cruzado sobre el otro muslo, la rodilla se aleja de la cara.",
    ],
  },
  "foam-roller-thoracic": {
    name: "Rodillo de espuma, espalda alta",
    startPosition:
      "Siéntese delante de un rodillo blando. Échese hacia atrás hasta tenerlo debajo de los omóplatos. Doble las rodillas.",
    steps: [
      "Sujete la cabeza con las manos.",
      "Suelte el aire. Échese un poco hacia atrás sobre el rodillo. Suba.",
      "Levante un poco la cadera. Ruede el ancho de una mano arriba y abajo.",
      "No ruede sobre el cuello ni la zona lumbar.",
      "Gire de lado para levantarse.",
    ],
    feelIt: "Presión suave y el pecho abierto.",
    notThere: "Sin dolor agudo en el hueso. No en el cuello.",
    easier: "Use una toalla enrollada y solo acuéstese encima.",
    harder: "Muévase más despacio.",
    figures: [
      "Boca arriba con un rodillo blando a lo ancho debajo de los omóplatos, rodillas dobladas, la cadera en el suelo. Las manos sostienen la cabeza, codos hacia adelante.",
      "Al soltar el aire, la parte alta de la espalda se echa hacia atrás sobre el rodillo. La cadera sigue en el suelo.",
      "La cadera está un poco levantada. La espalda rueda el ancho de una mano arriba y abajo, solo a la altura de los omóplatos, sin pasar de sus puntas.",
    ],
  },
};
