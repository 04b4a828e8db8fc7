import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: trunk strength, in Spanish. */
export const trunkStrength: Readonly<Record<string, ItemWords>> = {
  "progressive-back-strengthening": {
    name: "Espalda fuerte, paso a paso",
    startPosition: "Ponga una colchoneta. Mantenga la espalda plana en los 3 ejercicios.",
    steps: [
      "Puente: acuéstese boca arriba, doble las rodillas, suba y baje la cadera.",
      "Perro-pájaro: apóyese en manos y rodillas. Estire un brazo y la pierna contraria.",
      "Cambie de brazo y de pierna cada vez.",
      "Bisagra: de pie, rodillas algo dobladas. Lleve la cadera atrás. Suba.",
      "Muévase despacio. Siga respirando.",
    ],
    feelIt: "En la espalda, los glúteos y los muslos.",
    notThere: "Sin dolor en la zona lumbar ni en la pierna.",
    easier: "Haga solo el puente.",
    harder: "Sujete una pesa ligera en la bisagra.",
    figures: [
      "Primer ejercicio, el puente: boca arriba, rodillas dobladas, pies apoyados, la cadera levantada.",
      "Segundo ejercicio: sobre manos y rodillas, un brazo estirado hacia adelante y la pierna contraria hacia atrás, la espalda plana.",
      "Tercer ejercicio, la bisagra de cadera: de pie, las manos en los muslos, la cadera atrás, la espalda plana.",
    ],
  },
  "core-strengthening": {
    name: "Tronco: delante, lado, detrás",
    startPosition: "Ponga una colchoneta. Tenga el abdomen un poco firme en los 3 ejercicios.",
    steps: [
      "Delante: acuéstese boca arriba, brazos y piernas arriba, rodillas dobladas. Baje un brazo y el talón contrario.",
      "Lado: acuéstese de lado, rodillas dobladas. Apóyese en el antebrazo. Levante la cadera.",
      "Detrás: apóyese en manos y rodillas. Estire un brazo y la pierna contraria.",
      "Mantenga cada posición. Respire.",
      "Cambie de lado.",
    ],
    feelIt: "En el abdomen, el costado y la espalda.",
    notThere: "Sin pellizco en la zona lumbar ni en el cuello.",
    easier: "Quédese menos tiempo en cada posición.",
    harder: "Haga la ronda más despacio.",
    figures: [
      "Delante: boca arriba, brazos y piernas arriba, bajan un brazo y el talón contrario. La zona lumbar no se mueve.",
      "Lado: apoyo en un antebrazo y las rodillas, la cadera levantada, una línea del hombro a la rodilla.",
      "Detrás: sobre manos y rodillas, un brazo estirado hacia adelante y la pierna contraria hacia atrás.",
    ],
  },
  "pilates-back-exercises": {
    name: "Pilates en la colchoneta",
    startPosition:
      "Acuéstese boca arriba en una colchoneta. Doble las rodillas. Lleve el aire a los lados de las costillas.",
    steps: [
      "Suelte el aire. Suba y baje la cadera, hueso por hueso.",
      "Deslice un talón para estirar la pierna y vuelva. Cambie de pierna.",
      "Acuéstese de lado. Suba y baje la pierna de arriba. Cambie de lado.",
      "Acuéstese boca abajo. Levante un poco la cabeza y el pecho. Baje.",
      "Descanse boca arriba.",
    ],
    feelIt: "En el abdomen, la cadera y la espalda.",
    notThere: "Sin pellizco en el cuello ni en la zona lumbar.",
    easier: "Solo deslice los talones.",
    harder: "Vaya más despacio.",
    figures: [
      "Boca arriba en una colchoneta, rodillas dobladas, pies apoyados.",
      "Rodar la pelvis: al soltar el aire, la columna se despega de la colchoneta hueso por hueso y vuelve a bajar.",
      "Subir la pierna: de lado, la pierna de arriba sube recta hasta la altura de la cadera y baja.",
      "Levantar el pecho, bajo: boca abajo, la frente separada de la colchoneta el ancho de una mano, el cuello largo.",
    ],
  },
  "leg-driven-lifting-drill": {
    name: "Levantar con las piernas",
    startPosition: "Póngase cerca de una caja ligera. Pies separados, uno un poco más adelante.",
    steps: [
      "Lleve la cadera atrás. Doble las rodillas. Mantenga la espalda plana.",
      "Sujete la caja con las dos manos, cerca del cuerpo.",
      "Suelte el aire. Levántese con las piernas.",
      "Gire con los pies, no con la espalda.",
      "Deje la caja de la misma manera.",
    ],
    feelIt: "En los muslos y los glúteos.",
    notThere: "No en la zona lumbar.",
    easier: "Levante la caja desde un taburete.",
    harder: "Ponga un poco más en la caja.",
    figures: [
      "Pies separados, la cadera atrás y las rodillas dobladas a la vez, espalda plana, las dos manos en una caja en el suelo, cerca, delante.",
      "De pie, con el tronco recto, la caja pegada al cuerpo.",
    ],
  },
};
