import type { ItemWords } from "@/lib/domain/program/words";

/** Advice: habits of mind, in Spanish. */
export const habitsOfMind: Readonly<Record<string, ItemWords>> = {
  "relaxation-techniques": {
    name: "Tiempo para relajarse",
    startPosition: "Busque un lugar tranquilo. Guarde el teléfono.",
    steps: [
      "Elija una forma: respirar lento, tensar y soltar, o música suave.",
      "Acuéstese o siéntese como le guste.",
      "Hágalo hasta sentir calma.",
      "Levántese despacio.",
    ],
    feelIt: "Calma y cuerpo pesado.",
    notThere: "No se duerma al volante ni en el trabajo.",
    easier: "Empiece con música suave.",
    harder: "Hágalo cada día a la misma hora.",
    figures: [
      "Una forma: persona sentada con comodidad en un lugar tranquilo, suelta el aire despacio.",
      "Otra forma: cierra los puños y sube los hombros un momento, y luego suelta.",
      "Una tercera forma: se recuesta y escucha música suave.",
    ],
  },
  "calm-thoughts": {
    name: "Calme sus pensamientos",
    startPosition: "Pare. Siéntese o acuéstese con comodidad.",
    steps: [
      "Diga en pocas palabras qué teme.",
      "Dígase: duele, pero se va a calmar.",
      "Suelte el aire despacio. Afloje la mandíbula.",
      "Elija una cosa pequeña para hacer ahora.",
    ],
    feelIt: "Un poco más de calma.",
    notThere: "Sin adormecimiento entre las piernas. Sin debilidad nueva en una pierna.",
    easier: "Solo suelte el aire despacio.",
    harder: "Escriba en una tarjeta sus propias palabras amables.",
    figures: [
      "Persona sentada con un pensamiento de preocupación, la espalda y los hombros tensos.",
      "Una mano en el abdomen, suelta el aire despacio con la mandíbula floja. El pensamiento se calma.",
    ],
  },
  "body-scan-softening": {
    name: "Ablandar poco a poco",
    startPosition: "Acuéstese o siéntese con comodidad. Use almohadas.",
    steps: [
      "Suelte el aire. Deje que el abdomen se ablande.",
      "Luego las costillas y los hombros.",
      "Luego la mandíbula y las manos.",
      "Luego la cadera, las piernas y los pies.",
    ],
    feelIt: "Cuerpo blando y pesado.",
    notThere: "Sin esfuerzo. Sin aguantar la respiración.",
    easier: "Haga solo el abdomen y la mandíbula.",
    harder: "Repita todo una vez más.",
    figures: [
      "Sobre almohadas, en la postura que menos duele. Al soltar el aire, primero se ablanda el abdomen.",
      "Luego se ablanda lo demás: costillas y hombros, mandíbula y manos, cadera, piernas y pies. Los brazos y las piernas se abren un poco más.",
    ],
  },
  socialise: {
    name: "Vea a otras personas",
    startPosition: "Piense en alguien que le caiga bien.",
    steps: [
      "Llame a esa persona o vaya a verla.",
      "Dígale que quizá tenga que levantarse o moverse.",
      "Si pueden, caminen juntos.",
      "Hablen también de otras cosas.",
    ],
    feelIt: "No piensa en el dolor.",
    notThere: "No hace falta pasar mucho rato en una silla.",
    easier: "Haga una llamada corta.",
    harder: "Entre en un grupo o una clase.",
    figures: ["Persona sentada que llama a alguien que le cae bien.", "Camina y conversa con una amistad."],
  },
};
