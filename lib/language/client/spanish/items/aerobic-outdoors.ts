import type { ItemWords } from "@/lib/domain/program/words";

/** Aerobic exercise outdoors and in the day, in Spanish. */
export const aerobicOutdoors: Readonly<Record<string, ItemWords>> = {
  hiking: {
    name: "Caminata en la naturaleza",
    startPosition: "Use buen calzado. Lleve agua. Elija un camino fácil.",
    steps: [
      "Camine despacio para entrar en calor.",
      "Camine de modo que aún pueda hablar.",
      "Dé pasos cortos al subir y al bajar.",
      "Descanse cuando quiera.",
      "Al final, camine despacio.",
    ],
    feelIt: "Calor y respiración algo agitada.",
    notThere: "Sin dolor en el pecho. Sin dolor que baje por la pierna.",
    easier: "Vaya por terreno llano.",
    harder: "Elija un camino con una cuesta pequeña.",
    figures: [
      "Sube una cuesta suave con buen calzado y paso corto, mochila ligera en la espalda y un bastón en cada mano.",
      "El otro pie ha dado el paso. El bastón del lado contrario va con él.",
    ],
  },
  "stair-descent": {
    name: "Bajar escaleras despacio",
    startPosition: "Póngase calzado. Colóquese arriba de la escalera. Agárrese al pasamanos.",
    steps: [
      "Ponga un pie entero en el escalón de abajo.",
      "Doble despacio la rodilla para bajar el cuerpo.",
      "Cambie de pierna en cada escalón.",
      "Vuelva a subir a su ritmo.",
    ],
    feelIt: "En la parte delantera de los muslos.",
    notThere: "Sin dolor en las rodillas. Sin mareo.",
    easier: "Use un escalón bajo.",
    harder: "Baje más despacio.",
    figures: [
      "De pie arriba de la escalera, espalda recta, con calzado y una mano en el pasamanos.",
      "Un pie entero está en el escalón de abajo. La rodilla de la pierna de arriba se dobla despacio y baja el cuerpo; la mano se desliza por el pasamanos.",
    ],
  },
  "regular-dynamic-movement": {
    name: "Pausas para moverse",
    startPosition: "Deje lo que está haciendo y levántese.",
    steps: [
      "Camine un poco o marche en el lugar.",
      "Balancee los brazos. Haga círculos con los hombros.",
      "Suelte el aire largo y despacio.",
      "Siga con lo suyo, pero en otra postura.",
    ],
    feelIt: "Menos tensión y más energía.",
    notThere: "Sin dolor nuevo.",
    easier: "Marche sin levantarse de la silla.",
    harder: "Suba por la escalera.",
    figures: [
      "Persona sentada y quieta desde hace un rato, por ejemplo en el trabajo.",
      "Se levanta de la silla: marcha en el lugar con los brazos en movimiento, uno o dos minutos.",
    ],
  },
};
