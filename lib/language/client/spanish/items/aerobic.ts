import type { ItemWords } from "@/lib/domain/program/words";

/** Aerobic exercise: walking, running and swimming, in Spanish. */
export const aerobic: Readonly<Record<string, ItemWords>> = {
  walking: {
    name: "Caminar",
    startPosition: "Use buen calzado.",
    steps: [
      "Camine por terreno llano.",
      "Balancee los brazos.",
      "Debe poder hablar.",
      "Al final, camine más despacio.",
    ],
    feelIt: "Calor y respiración algo agitada.",
    notThere: "Sin dolor que baje por la pierna. Sin dolor en el pecho.",
    easier: "Camine menos, pero más veces.",
    harder: "Camine un poco más de tiempo.",
    figures: [
      "Camina con el tronco recto y un paso largo y cómodo, balanceando los brazos.",
      "Camina: la otra pierna da el paso, los brazos van al contrario.",
    ],
  },
  running: {
    name: "Correr y caminar",
    startPosition: "Use calzado para correr. Primero camine para entrar en calor.",
    steps: [
      "Corra despacio un rato corto.",
      "Camine hasta que pueda hablar sin esfuerzo.",
      "Corra otra vez. Camine otra vez.",
      "Al final, camine despacio.",
    ],
    feelIt: "Respiración agitada, pero con control.",
    notThere: "Sin dolor en la espalda ni en el pecho.",
    easier: "Camine rápido.",
    harder: "Haga más largos los ratos de correr.",
    figures: [
      "Corre: una rodilla va hacia adelante, la otra pierna empuja, codos doblados, brazos alternos.",
      "Corre: ahora va hacia adelante la otra rodilla, los brazos han cambiado.",
    ],
  },
  swimming: {
    name: "Nadar",
    startPosition: "Vaya a una piscina con socorrista.",
    steps: ["Entre despacio.", "Nade de espaldas o crol suave.", "Descanse cuando quiera.", "Salga despacio."],
    feelIt: "Calor y respiración agitada.",
    notThere: "Sin dolor en el cuello.",
    easier: "Camine en el agua.",
    harder: "Nade un poco más de tiempo.",
    figures: [
      "Nada de espaldas, la cara fuera del agua. Un brazo va por encima de la cabeza, el otro está estirado junto al cuerpo.",
      "Los brazos han cambiado: ahora va el otro por encima de la cabeza. Las piernas baten con suavidad.",
    ],
  },
};
