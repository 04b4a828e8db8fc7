import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: trunk control, in Spanish. */
export const trunkControl: Readonly<Record<string, ItemWords>> = {
  "abdominal-brace-supine": {
    name: "Abdomen firme",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Ponga los dedos en el abdomen.",
    steps: [
      "Ponga un poco firme el abdomen, todo alrededor.",
      "Deje la espalda como está.",
      "Mantenga la posición. Respire y hable.",
      "Afloje del todo.",
    ],
    feelIt: "Firmeza bajo los dedos.",
    notThere: "Sin aguantar la respiración. Sin empujar con la zona lumbar.",
    easier: "Hágalo menos firme.",
    harder: "Sin aflojar, levante un poco un pie.",
    figures: [
      "Boca arriba, rodillas dobladas, pies apoyados, los dedos de las dos manos en la parte baja del abdomen. El abdomen está blando.",
      "El abdomen y los dos costados se ponen firmes todo alrededor, como si se apretara un cinturón. La espalda no se mueve.",
    ],
  },
  "supine-marching": {
    name: "Marcha boca arriba",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Apoye bien los pies.",
    steps: [
      "Ponga un poco firme el abdomen.",
      "Levante el pie derecho con la rodilla doblada.",
      "Bájelo con suavidad.",
      "Haga el lado izquierdo.",
    ],
    feelIt: "En la parte baja del abdomen.",
    notThere: "No en la zona lumbar.",
    easier: "Levante solo el talón.",
    harder: "Levante los brazos hacia el techo.",
    figures: [
      "Boca arriba, rodillas dobladas, los dos pies apoyados, brazos junto al cuerpo.",
      "Un pie se levanta con la rodilla doblada, hasta que la rodilla queda encima de la cadera. El otro pie sigue apoyado.",
    ],
  },
  "heel-slide-brace": {
    name: "Deslizar el talón",
    startPosition: "Acuéstese boca arriba con calcetines. Doble las rodillas.",
    steps: [
      "Ponga un poco firme el abdomen.",
      "Suelte el aire. Deslice un talón y estire la pierna.",
      "No mueva la zona lumbar.",
      "Deslícelo de vuelta. Cambie de pierna.",
    ],
    feelIt: "En la parte baja del abdomen.",
    notThere: "No en la zona lumbar.",
    easier: "Deslice solo la mitad.",
    harder: "Lleve el talón justo por encima del suelo.",
    figures: [
      "Boca arriba, rodillas dobladas, los dos pies apoyados.",
      "Un talón se ha deslizado por el suelo hasta que la pierna está casi recta. La otra rodilla sigue doblada, la zona lumbar no se mueve.",
    ],
  },
  "lower-trunk-rotation": {
    name: "Rodillas de lado a lado",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Abra los brazos hacia los lados.",
    steps: [
      "Deje caer un poco las rodillas a la izquierda.",
      "Vuelva al centro.",
      "Déjelas caer a la derecha.",
      "Siga despacio. Respire.",
    ],
    feelIt: "Un giro suave en la zona lumbar.",
    notThere: "Sin dolor que baje por la pierna.",
    easier: "Haga el movimiento más pequeño.",
    harder: "Deje bajar un poco más las rodillas.",
    figures: [
      "Boca arriba, visto desde los pies: rodillas dobladas y juntas, brazos abiertos hacia los lados.",
      "Las dos rodillas se inclinan un poco a un lado, los hombros siguen en el suelo.",
      "Las dos rodillas se inclinan un poco al otro lado, los hombros siguen en el suelo.",
    ],
  },
};
