import type { ItemWords } from "@/lib/domain/program/words";

/** Massage sessions, in Spanish. */
export const sessions: Readonly<Record<string, ItemWords>> = {
  "side-lying-back-massage-session": {
    name: "Masaje de espalda, de lado",
    startPosition: "Usted está de lado. Tiene almohadas debajo de la cabeza y entre las rodillas.",
    steps: [
      "Abrace una almohada delante de usted.",
      "Su terapeuta le pasa las manos con aceite por la espalda.",
      "El contacto es suave y lento.",
      "A mitad del masaje, dese la vuelta.",
      "Avise si quiere menos, más o un descanso.",
    ],
    feelIt: "Calor, calma y cuerpo blando.",
    notThere: "Diga «pare» si siente mareo, falta de aire o dolor.",
    easier: "Déjese la camiseta puesta. Sin aceite.",
    harder: "Pida más tiempo en los hombros.",
  },
  "seated-neck-shoulder-massage-session": {
    name: "Masaje de cuello y hombros en una silla",
    startPosition: "Usted está en una silla y se apoya en una almohada blanda, con la ropa puesta.",
    steps: [
      "Inclínese hacia adelante y apoye la cabeza.",
      "Su terapeuta le sujeta los hombros y pasa las manos por ellos.",
      "Luego el cuello, suave y solo por detrás.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Los hombros sueltos. La cabeza ligera.",
    notThere: "Diga «pare» si siente mareo o le hormiguea el brazo.",
    easier: "Siéntese apoyando la espalda.",
    harder: "Pida más tiempo en un lado.",
  },
  "supine-neck-shoulder-massage-session": {
    name: "Masaje de cuello, boca arriba",
    startPosition: "Usted está boca arriba. Tiene una almohada debajo de las rodillas.",
    steps: [
      "Su terapeuta se sienta detrás de su cabeza.",
      "Las manos se deslizan debajo del cuello.",
      "Pasan por el cuello y los hombros.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "La cabeza pesa y se siente segura.",
    notThere: "Diga «pare» si siente mareo.",
    easier: "Pida subir el cabecero de la camilla.",
    harder: "Pida más tiempo en la base de la cabeza.",
  },
  "relaxing-back-massage-session": {
    name: "Masaje relajante de espalda",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "No coma durante 1 hora antes.",
      "Su terapeuta le pasa las manos con aceite y le frota la espalda.",
      "Luego amasa el cuello y los hombros.",
      "Termina con pases largos.",
      "Avise si lo quiere más suave o más fuerte.",
    ],
    feelIt: "Calor, calma y soltura.",
    notThere: "Diga «pare» si duele.",
    easier: "Pida un contacto más suave.",
    harder: "Pida más tiempo en una parte.",
  },
};
