import type { ItemWords } from "@/lib/domain/program/words";

/** Tai chi, in Spanish. */
export const taiChi: Readonly<Record<string, ItemWords>> = {
  "tai-chi": {
    name: "Taichí",
    startPosition: "Póngase de pie, pies al ancho de la cadera. Tenga una silla cerca. Doble un poco las rodillas.",
    steps: [
      "Deje que los brazos floten hasta el pecho. Déjelos bajar.",
      "Lleve el peso despacio a un pie y luego al otro.",
      "Dé un paso adelante, primero el talón. Vuelva atrás.",
      "Deje que el aire entre y salga.",
      "Termine en calma, con las manos en el abdomen.",
    ],
    feelIt: "Lentitud, ligereza y firmeza.",
    notThere: "Sin dolor en la rodilla. Sin mareo.",
    easier: "Sujétese a la silla o siéntese.",
    harder: "Dé pasos más largos.",
    figures: [
      "De pie con los pies al ancho de la cadera y las rodillas algo dobladas, los brazos bajos delante del cuerpo.",
      "Los brazos han flotado hasta la altura del pecho, codos y manos sueltos.",
      "El peso está sobre una rodilla algo doblada. El otro pie da un paso adelante, primero el talón, los dedos hacia arriba.",
    ],
  },
  "tai-chi-breathing": {
    name: "Respirar con los brazos",
    startPosition: "Póngase de pie, pies al ancho de la cadera. Rodillas algo dobladas.",
    steps: [
      "Tome aire. Deje que los brazos floten hasta el pecho.",
      "Suelte el aire más largo. Deje bajar los brazos.",
      "Deje los hombros abajo.",
      "Siga sin cortes, lento y seguido.",
    ],
    feelIt: "Calma. El abdomen se mueve.",
    notThere: "Sin mareo.",
    easier: "Siéntese en una silla.",
    harder: "Suelte el aire más largo.",
    figures: [
      "De pie con las rodillas algo dobladas. Al tomar aire por la nariz, los brazos flotan hasta la altura del pecho y el abdomen sale hacia adelante.",
      "Al soltar el aire, más largo, los brazos bajan, los hombros siguen bajos.",
    ],
  },
};
