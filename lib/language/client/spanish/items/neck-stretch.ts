import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: neck stretches, in Spanish. */
export const neckStretch: Readonly<Record<string, ItemWords>> = {
  "neck-rotation-hold": {
    name: "Giros de cabeza",
    startPosition: "Siéntese con la espalda recta. Mire al frente.",
    steps: [
      "Gire la cabeza despacio a la derecha.",
      "Mantenga la posición. Respire.",
      "Vuelva despacio.",
      "Gire a la izquierda. Haga lo mismo.",
    ],
    feelIt: "Un estiramiento suave a un lado del cuello.",
    notThere: "Sin mareo. Sin dolor en el brazo.",
    easier: "Gire solo la mitad.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Persona sentada con el tronco recto, de frente, la vista hacia adelante.",
      "La cabeza está girada a un lado, de modo que la nariz apunta hacia el hombro. Los hombros siguen quietos y a la misma altura.",
    ],
  },
  "neck-lateral-tilt": {
    name: "Oreja al hombro",
    startPosition: "Siéntese con la espalda recta. Deje colgar los hombros.",
    steps: [
      "Lleve la oreja derecha hacia el hombro derecho.",
      "Deje los dos hombros abajo.",
      "Mantenga la posición. Respire.",
      "Vuelva despacio. Haga el lado izquierdo.",
    ],
    feelIt: "A un lado del cuello.",
    notThere: "Sin pellizco en el lado al que se inclina.",
    easier: "Vaya solo la mitad.",
    harder: "Estire la otra mano hacia el suelo.",
    figures: [
      "Persona sentada con el tronco recto, de frente, la vista hacia adelante, los hombros a la misma altura.",
      "La cabeza está inclinada, de modo que una oreja va hacia el hombro. La nariz al frente, los hombros abajo.",
    ],
  },
  "neck-flexion-extension-tilt": {
    name: "Cabeza abajo y arriba",
    startPosition: "Siéntese con la espalda recta. Deje colgar los hombros.",
    steps: [
      "Lleve el mentón al pecho, despacio.",
      "Vuelva.",
      "Mire hacia arriba despacio. Pare donde sea fácil.",
      "Vuelva.",
    ],
    feelIt: "En la nuca y luego por delante.",
    notThere: "Sin mareo. Sin pellizco en la nuca.",
    easier: "Solo baje la cabeza.",
    harder: "Vaya un poco más despacio.",
    figures: [
      "Persona sentada con la espalda recta, vista de lado, mira al frente.",
      "El mentón está bajado hacia el pecho, los hombros no se mueven.",
      "La cara mira hacia arriba, solo hasta donde es fácil.",
    ],
  },
};
