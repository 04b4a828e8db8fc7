import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: stretches by the therapist's hands, in Spanish. */
export const assistedStretches: Readonly<Record<string, ItemWords>> = {
  "passive-neck-stretch": {
    name: "Estiramiento del cuello con ayuda",
    startPosition: "Usted está boca arriba. Su terapeuta le sostiene la cabeza.",
    steps: [
      "Deje que la cabeza pese.",
      "Su terapeuta la inclina despacio hacia un lado.",
      "Tenga los ojos abiertos. Respire.",
      "Diga enseguida cómo lo siente.",
    ],
    feelIt: "Un estiramiento suave a un lado del cuello.",
    notThere: "Diga «pare» si siente mareo o náuseas, o si le hormiguea el brazo.",
    easier: "Pida que incline menos.",
    harder: "Pida un poco más de tiempo.",
  },
  "passive-shoulder-stretch": {
    name: "Estiramiento del hombro con ayuda",
    startPosition: "Usted está boca arriba. Su terapeuta le sostiene el brazo.",
    steps: [
      "Deje que el brazo pese.",
      "Su terapeuta lo lleva despacio por encima de la cabeza.",
      "Suelte el aire y déjelo caer.",
      "Su terapeuta trae el brazo de vuelta.",
    ],
    feelIt: "Un estiramiento en la axila y en el pecho.",
    notThere: "Diga «pare» si nota un pellizco en el hombro o le hormiguea la mano.",
    easier: "Pida que el brazo quede más bajo.",
    harder: "Pida un poco más de tiempo.",
  },
  "passive-lumbar-rotation-stretch": {
    name: "Giro lumbar con ayuda",
    startPosition: "Usted está boca arriba con las rodillas dobladas. Hay una almohada a cada lado.",
    steps: [
      "Su terapeuta lleva sus rodillas hacia un lado.",
      "Las rodillas descansan en la almohada.",
      "Suelte el aire y afloje.",
      "Su terapeuta trae las rodillas de vuelta.",
    ],
    feelIt: "Un giro suave en la zona lumbar.",
    notThere: "Diga «pare» si el dolor baja por la pierna o si oye un chasquido fuerte.",
    easier: "Pida una almohada más alta.",
    harder: "Pida un poco más de tiempo.",
  },
  "post-isometric-relaxation-neck": {
    name: "Empujar suave y soltar",
    startPosition: "Usted está boca arriba. Su terapeuta le sostiene la cabeza.",
    steps: [
      "Empuje la cabeza contra la mano, casi sin fuerza.",
      "Tome aire mientras empuja.",
      "Suelte el aire y afloje del todo.",
      "Su terapeuta mueve la cabeza un poquito más.",
    ],
    feelIt: "El cuello se alarga solo.",
    notThere: "Diga «pare» si siente mareo o náuseas, o si le hormiguea el brazo.",
    easier: "Solo mire hacia la mano. No empuje.",
    harder: "Pida hacer también el otro lado.",
  },
};
