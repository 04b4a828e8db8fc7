import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: seated and lying on the side, in Spanish. */
export const seatedAndSideLying: Readonly<Record<string, ItemWords>> = {
  "hand-arm-massage-seated": {
    name: "Masaje de mano y brazo",
    startPosition: "Usted está en una silla. El brazo descansa en una almohada.",
    steps: [
      "Su terapeuta pasa las manos por el antebrazo.",
      "Luego por la palma y los dedos.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Las manos calientes y pesadas.",
    notThere: "Diga «pare» si siente hormigueo.",
    easier: "Solo una mano.",
    harder: "Pida más tiempo.",
  },
  "side-lying-stroking": {
    name: "Pases largos de lado",
    startPosition: "Usted está de lado. Tiene una almohada debajo de la cabeza y otra entre las rodillas.",
    steps: [
      "Su terapeuta le pasa las manos con aceite por la espalda.",
      "El contacto es suave y lento.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Calor y calma.",
    notThere: "Diga «pare» si algo duele.",
    easier: "Déjese la camiseta puesta.",
    harder: "Pida más tiempo.",
  },
  "seated-shoulder-kneading": {
    name: "Amasamiento de hombros en una silla",
    startPosition: "Usted está en una silla, con los brazos sobre una mesa.",
    steps: [
      "Su terapeuta le aprieta los hombros despacio.",
      "Suelte el aire con cada apretón.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Una molestia sorda y agradable que se funde.",
    notThere: "Diga «pare» si le hormiguea el brazo.",
    easier: "Pida pases con la mano plana.",
    harder: "Pida más tiempo.",
  },
  "sports-recovery-massage": {
    name: "Masaje de recuperación",
    startPosition: "Acuéstese con comodidad.",
    steps: [
      "Su terapeuta pasa las manos por el músculo cansado.",
      "Luego lo sacude y lo amasa.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Ligereza y soltura.",
    notThere: "Diga «pare» si duele.",
    easier: "Pida solo pases.",
    harder: "Pida más tiempo.",
  },
};
