import type { ItemWords } from "@/lib/domain/program/words";

/** Advice: habits of activity, in Spanish. */
export const habitsOfActivity: Readonly<Record<string, ItemWords>> = {
  "acute-rest": {
    name: "Descanse un poco, muévase un poco",
    startPosition: "Elija la postura, en la cama o en la silla, que mejor le siente.",
    steps: [
      "Por ahora, deje lo duro y lo pesado.",
      "Descanse un rato corto.",
      "Levántese y dé unos pasos.",
      "Haga un poco más cada día.",
    ],
    feelIt: "El dolor se calma.",
    notThere: "No se quede en la cama todo el día.",
    easier: "Descanse más veces.",
    harder: "Camine un poco más cada vez.",
    figures: [
      "Un descanso corto en la postura que menos duele, por ejemplo de lado, con almohadas debajo de la cabeza y entre las rodillas.",
      "Luego se levanta y da unos pasos. No se queda en la cama todo el día.",
    ],
  },
  "stay-active": {
    name: "Siga con su vida",
    startPosition: "Elija 2 cosas que hace cada día.",
    steps: [
      "Hágalas, pero menos rato o más despacio.",
      "Descanse antes de que el dolor suba.",
      "Siga con ellas más tarde.",
      "Haga un poco más cada día.",
    ],
    feelIt: "Algo de cansancio, pero no peor.",
    notThere: "Sin dolor que aumente. Sin dolor que baje por la pierna.",
    easier: "Divídalo en partes pequeñas.",
    harder: "Añada una caminata.",
    figures: [
      "Hace una tarea normal un rato corto, por ejemplo barrer el suelo con la espalda recta.",
      "Se sienta a descansar antes de que el dolor suba. Más tarde sigue con la tarea.",
    ],
  },
  "self-walking": {
    name: "Caminatas cortas",
    startPosition: "Use buen calzado.",
    steps: [
      "Dé un paseo corto después de cada comida.",
      "Camine por terreno llano. Puede hablar.",
      "Dé la vuelta antes de que duela más.",
      "Cada semana, alargue un poco el mejor paseo.",
    ],
    feelIt: "Calor y soltura.",
    notThere: "Sin dolor que baje por la pierna. Sin dolor en el pecho.",
    easier: "Camine por la habitación.",
    harder: "Suba una cuesta pequeña.",
    figures: [
      "Persona sentada a la mesa después de comer, con buen calzado.",
      "Luego da un paseo corto y fácil por terreno llano.",
    ],
  },
};
