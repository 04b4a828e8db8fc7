import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: gliding strokes and resting hands, in Spanish. */
export const glidingAndHolding: Readonly<Record<string, ItemWords>> = {
  "forearm-effleurage": {
    name: "Pases con el antebrazo",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta desliza el antebrazo blando por la espalda, hacia arriba.",
      "Primero un lado, luego el otro.",
      "Pida más o menos peso.",
    ],
    feelIt: "Una presión amplia y cálida.",
    notThere: "Diga «pare» si presiona el hueso.",
    easier: "Pida las manos planas.",
    harder: "Pida pases más lentos.",
  },
  "light-lymphatic-strokes": {
    name: "Pases como una pluma",
    startPosition: "Usted está boca arriba. El brazo descansa en una almohada.",
    steps: [
      "Su terapeuta mueve la piel con mucha suavidad.",
      "Los pases van desde el lado de la mano hacia el hombro.",
      "Descanse y deje que vaya lento.",
    ],
    feelIt: "Ligereza y sueño.",
    notThere: "Diga «pare» si el brazo está tenso o duele.",
    easier: "Pida una mano quieta.",
    harder: "Pida también el otro brazo.",
  },
  "still-holds": {
    name: "Manos en reposo",
    startPosition: "Usted está de lado, con almohadas y con la ropa puesta.",
    steps: [
      "Su terapeuta apoya las dos manos en la espalda.",
      "Las manos se quedan quietas.",
      "Respire y deje caer su peso.",
    ],
    feelIt: "Seguridad y calma.",
    notThere: "Diga «pare» si siente algo raro.",
    easier: "Pida una sola mano.",
    harder: "Pida pases suaves.",
  },
  "gentle-rocking": {
    name: "Balanceo suave",
    startPosition: "Usted está boca abajo con una almohada debajo del abdomen. Puede dejarse la ropa puesta.",
    steps: [
      "Su terapeuta pone una mano en la zona lumbar.",
      "Su cuerpo se mece con suavidad de lado a lado.",
      "Déjese llevar.",
    ],
    feelIt: "La cadera y la espalda sueltas.",
    notThere: "Diga «pare» si siente náuseas o dolor.",
    easier: "Pida un balanceo más pequeño.",
    harder: "Pida más tiempo.",
  },
};
