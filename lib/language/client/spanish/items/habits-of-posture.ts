import type { ItemWords } from "@/lib/domain/program/words";

/** Advice: habits of posture, in Spanish. */
export const habitsOfPosture: Readonly<Record<string, ItemWords>> = {
  "straighten-up": {
    name: "Crecer hacia arriba",
    startPosition: "Elija una señal, como cada llamada de teléfono.",
    steps: [
      "Alargue la nuca.",
      "Deje bajar los hombros.",
      "Tome y suelte el aire despacio.",
      "Luego siéntese como quiera.",
    ],
    feelIt: "El cuerpo ligero y más alto.",
    notThere: "Sin rigidez. Sin aguantar la respiración.",
    easier: "Hágalo con la espalda en una pared.",
    harder: "Póngase de pie cada vez.",
    figures: [
      "Persona sentada con el tronco caído: la espalda está redonda, la cabeza por delante de los hombros.",
      "Ha crecido hacia arriba: la nuca está larga, los hombros bajan. Una o dos respiraciones lentas y luego se sienta como quiere.",
    ],
  },
  "seated-workstation-setup": {
    name: "Ajuste su escritorio",
    startPosition: "Siéntese ante el escritorio. Lleve la cadera hasta el fondo de la silla.",
    steps: [
      "Ajuste la silla para que los pies queden planos.",
      "Deje que el respaldo sostenga la zona lumbar.",
      "Ponga la pantalla a la altura de los ojos, justo enfrente.",
      "Acerque el teclado y el ratón (mouse).",
      "Levántese a menudo.",
    ],
    feelIt: "La espalda puede descansar.",
    notThere: "Sin estirarse para alcanzar. Sin doblar el cuello.",
    easier: "Ponga una caja debajo de los pies.",
    harder: "Pruebe a trabajar de pie una parte del tiempo.",
    figures: [
      "Antes: el cuerpo resbala hacia adelante en la silla con la espalda redonda, la pantalla está demasiado baja.",
      "Ajustado: la cadera al fondo de la silla, pies planos, codos junto al cuerpo, el teclado cerca, el borde de arriba de la pantalla a la altura de los ojos, justo enfrente.",
    ],
  },
  "standing-posture-habits": {
    name: "Estar bien de pie",
    startPosition: "Póngase de pie con los pies separados.",
    steps: [
      "Reparta el peso en los dos pies. Rodillas algo dobladas.",
      "Ponga un pie en un escalón bajo. Cambie a menudo.",
      "Lleve las cosas pesadas en una mochila.",
      "Deje que los brazos se balanceen al caminar.",
    ],
    feelIt: "La espalda se cansa menos.",
    notThere: "Sin bloquear las rodillas.",
    easier: "Apóyese en algo.",
    harder: "Dé unos pasos de vez en cuando.",
    figures: [
      "De pie con el peso en los dos pies, pies separados, rodillas algo dobladas.",
      "Mucho rato de pie: un pie en un escalón bajo, cambia de pie a menudo.",
      "Camina con una mochila en los dos hombros, los brazos libres para balancearse.",
    ],
  },
  "lifting-technique": {
    name: "Levantar bien",
    startPosition: "Pruebe primero el peso. ¿Pesa mucho? Pida ayuda.",
    steps: [
      "Póngase cerca con los pies separados.",
      "Doble la cadera y las rodillas.",
      "Sujételo cerca del cuerpo.",
      "Suelte el aire. Levántese.",
      "Gire con los pies, no con la espalda.",
    ],
    feelIt: "Las piernas hacen el trabajo.",
    notThere: "Sin tirones. Sin girar la espalda.",
    easier: "Lleve menos en cada mano.",
    harder: "Practique con una caja vacía.",
    figures: [
      "Pies separados cerca de la caja, cadera y rodillas dobladas, espalda plana, las dos manos en la caja.",
      "Suelta el aire y sube con las piernas, la caja cerca del cuerpo.",
      "Gira con los pies: las puntas de los pies, la cadera y la caja miran hacia el lado nuevo, la espalda no se tuerce.",
    ],
  },
  "change-shoes": {
    name: "Revise su calzado",
    startPosition: "Ponga sus zapatos sobre una mesa. Mire las suelas.",
    steps: [
      "Aparte los zapatos gastados o torcidos.",
      "Elija tacón bajo y espacio para los dedos.",
      "Abróchelos bien.",
      "Use pares distintos durante la semana.",
    ],
    feelIt: "Pasos firmes y fáciles.",
    notThere: "Sin roces. Sin dedos adormecidos.",
    easier: "Empiece por los zapatos del trabajo.",
    harder: "Dé un paseo corto con ellos.",
    figures: [
      "Un par de zapatos sobre una mesa. El tacón de uno está gastado y torcido: ese par se aparta. La mano toma el par firme.",
      "Camina con zapatos de tacón bajo y firme, con espacio para los dedos y cerrados sobre el empeine.",
    ],
  },
};
