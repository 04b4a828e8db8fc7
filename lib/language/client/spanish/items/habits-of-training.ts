import type { ItemWords } from "@/lib/domain/program/words";

/** Advice: habits of training, in Spanish. */
export const habitsOfTraining: Readonly<Record<string, ItemWords>> = {
  "warm-up-before-exercise": {
    name: "Primero entre en calor",
    startPosition: "Empiece antes de entrenar o de estirar.",
    steps: [
      "Camine o marche hasta sentir calor.",
      "Mueva los brazos, la cadera y la espalda con soltura.",
      "Haga su primer ejercicio sin peso.",
      "Ahora empiece.",
    ],
    feelIt: "Calor. Todavía puede hablar.",
    notThere: "Sin falta de aire.",
    easier: "Marche sin levantarse de la silla.",
    harder: "Vaya un poco más rápido al final.",
    figures: [
      "Primero marcha o camina hasta sentir calor.",
      "Luego mueve los brazos, la cadera y la espalda con soltura, por ejemplo girando con los brazos abiertos.",
      "Luego el primer ejercicio sin peso, por ejemplo una sentadilla corta.",
    ],
  },
  "cool-training-room": {
    name: "Entrene donde esté fresco",
    startPosition: "Elija un lugar fresco o una hora fresca.",
    steps: [
      "Abra una ventana o use un ventilador.",
      "Use ropa ligera.",
      "Descanse, y beba cuando tenga sed.",
      "Pare si siente náuseas o le duele la cabeza.",
    ],
    feelIt: "Calor agradable, no excesivo.",
    notThere: "Sin mareo. Sin escalofríos.",
    easier: "Entrene menos tiempo.",
    harder: "Quítese una capa cuando sienta calor.",
    figures: [
      "Entrena con ropa ligera en un lugar fresco, con la ventana abierta y un ventilador encendido.",
      "Descansa donde corre el aire y para a tiempo, antes de sentir demasiado calor.",
    ],
  },
};
