import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: neck mobility, in Spanish. */
export const neckMobility: Readonly<Record<string, ItemWords>> = {
  "chin-tuck": {
    name: "Mentón hacia atrás",
    startPosition: "Siéntese con la espalda recta. Mire al frente.",
    steps: [
      "Deslice la cabeza recto hacia atrás. No suba ni baje la vista.",
      "Haga un poco de papada.",
      "Mantenga la posición. Respire.",
      "Afloje despacio.",
    ],
    feelIt: "En la nuca.",
    notThere: "Sin dolor en el brazo.",
    easier: "Hágalo boca arriba.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Persona sentada, vista de lado. La cabeza sale hacia adelante, por delante de los hombros.",
      "El mentón va recto hacia atrás, de modo que la oreja queda sobre el hombro. La vista al frente, el cuello largo.",
    ],
  },
};
