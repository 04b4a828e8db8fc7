import type { SignWords } from "@/lib/domain/program/page-words";

/** The warning signs in Spanish. */
export const signs: SignWords = {
  "saddle-or-bladder": {
    asks: "No siento la zona entre las piernas, o tengo problemas para orinar o evacuar",
    answer: "Deje los ejercicios. Llame al {emergency} o vaya a urgencias ahora.",
  },
  "chest-or-breath": {
    asks: "Dolor en el pecho, o me cuesta respirar",
    answer: "Pare. Llame al {emergency} ahora.",
  },
  weakness: {
    asks: "Un brazo o una pierna se me puso débil o dormida",
    answer: "Deje los ejercicios. Vaya al médico hoy. Si empeora rápido, llame al {emergency}.",
  },
  fever: {
    asks: "Fiebre o escalofríos",
    answer: "Deje los ejercicios. Vaya al médico hoy. Luego llámenos: {phone}.",
  },
  fall: {
    asks: "Una mala caída o un choque",
    answer: "Deje los ejercicios. Vaya al médico hoy. Luego llámenos: {phone}.",
  },
  "new-medicine": {
    asks: "Tomo un medicamento nuevo",
    answer: "Gracias. Vamos a revisar su plan. Hasta que le llamemos, haga solo los fáciles.",
  },
  pregnant: {
    asks: "Estoy embarazada",
    answer: "Gracias por avisar. Espere con los ejercicios hasta que le llamemos.",
  },
  surgery: {
    asks: "Me operaron o tengo un diagnóstico nuevo",
    answer: "Gracias por avisar. Espere con los ejercicios hasta que le llamemos.",
  },
};
