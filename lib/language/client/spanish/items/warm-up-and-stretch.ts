import type { ItemWords } from "@/lib/domain/program/words";

/** Warming up and stretching around training, in Spanish. */
export const warmUpAndStretch: Readonly<Record<string, ItemWords>> = {
  "pre-training-warm-up": {
    name: "Calentamiento",
    startPosition: "Póngase de pie con la espalda recta. Tenga espacio alrededor.",
    steps: [
      "Marche en el lugar.",
      "Balancee los brazos hasta la altura de los hombros.",
      "Doble y estire las rodillas: sentadillas cortas.",
      "Lleve la cadera atrás. Vuelva a subir.",
      "Haga su primer ejercicio de fuerza sin peso.",
    ],
    feelIt: "Calor, sin cansancio.",
    notThere: "Sin dolor. Sin falta de aire.",
    easier: "Solo camine.",
    harder: "Marche con las rodillas más altas.",
    figures: [
      "Primero marcha en el lugar, sube las rodillas por turno y balancea los brazos.",
      "De pie con la espalda recta, los dos brazos van hacia adelante hasta la altura de los hombros y vuelven.",
      "Una sentadilla corta: la cadera atrás, las rodillas dobladas sobre la punta de los pies, los brazos al frente.",
      "Una bisagra de cadera: rodillas algo dobladas, la cadera atrás, la espalda plana, las manos bajan por los muslos.",
    ],
  },
  "pre-squat-hip-glute-stretch": {
    name: "Caderas listas para la sentadilla",
    startPosition: "Primero entre en calor. Siéntese en un banco firme.",
    steps: [
      "Ponga un tobillo sobre la otra rodilla. Inclínese con la espalda larga. Quédese ahí.",
      "Cambie de pierna.",
      "Levántese. Agárrese al soporte. Dé un paso largo hacia adelante.",
      "Meta el coxis hacia adelante. Avance el cuerpo. Quédese ahí. Cambie de pierna.",
      "Haga sentadillas cortas sin peso.",
    ],
    feelIt: "En el glúteo y luego delante de la cadera.",
    notThere: "No en la rodilla ni en la zona lumbar.",
    easier: "Deje la espalda recta y no se incline.",
    harder: "Inclínese un poco más.",
    figures: [
      "Persona sentada con la espalda recta en un banco firme, un tobillo sobre el otro muslo.",
      "Se inclina hacia adelante desde la cadera con la espalda larga y se queda un momento.",
      "Luego, de pie en un paso largo, una mano en el soporte: el coxis se mete, el peso avanza sobre el pie de delante.",
    ],
  },
  "between-sets-stretch": {
    name: "Estirar en la pausa",
    startPosition: "Póngase junto a un poste o una puerta. Haga lo que vaya con su ejercicio.",
    steps: [
      "Espalda: sujete el poste, lleve la cadera atrás y abajo, redondee la espalda alta.",
      "Pecho: apoye el antebrazo en el marco de la puerta, dé un paso adelante.",
      "Piernas: manos en la pared, un talón atrás y abajo.",
      "Quédese ahí sin forzar. Respire.",
      "Vuelva despacio.",
    ],
    feelIt: "Un estiramiento suave en la parte que acaba de usar.",
    notThere: "Sin dolor. Sin hormigueo.",
    easier: "Solo sacuda los brazos y las piernas.",
    harder: "Suelte el aire más largo.",
    figures: [
      "Después de tirar: de pie ante un poste o el marco de una puerta, las dos manos lo rodean a la altura del pecho.",
      "Sin soltarse, lleva la cadera atrás y abajo con los hombros redondos, de modo que la parte alta de la espalda se ensancha.",
      "Después de empujar: un antebrazo en el marco por debajo de la altura del hombro, un paso adelante hasta que el pecho se abre.",
    ],
  },
  "post-workout-stretch": {
    name: "Estirar después de entrenar",
    startPosition: "Póngase junto a una pared cuando aún tenga calor.",
    steps: [
      "Pantorrilla: manos en la pared, un talón atrás y abajo. Quédese ahí.",
      "Detrás del muslo: ponga el talón en un escalón bajo. Lleve la cadera atrás. Quédese ahí.",
      "Pecho: apoye el antebrazo en la pared. Gire al lado contrario. Quédese ahí.",
      "Siga respirando. No haga rebotes.",
      "Cambie de lado.",
    ],
    feelIt: "Un estiramiento suave en el músculo que entrenó.",
    notThere: "No en la rodilla ni en la zona lumbar.",
    easier: "Estire menos.",
    harder: "Quédese un poco más.",
    figures: [
      "Pantorrilla: las dos manos en una pared, un pie atrás con la rodilla recta, el talón presiona el suelo.",
      "Detrás del muslo: el talón en un escalón bajo, la rodilla casi recta, la cadera atrás con la espalda plana, una mano en la pared.",
      "Pecho: un antebrazo en la pared por debajo de la altura del hombro, el cuerpo gira al lado contrario.",
    ],
  },
};
