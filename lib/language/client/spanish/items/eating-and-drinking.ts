import type { ItemWords } from "@/lib/domain/program/words";

/** Advice: eating and drinking, in Spanish. */
export const eatingAndDrinking: Readonly<Record<string, ItemWords>> = {
  "hydration-electrolytes-with-sweat": {
    name: "Sal y agua",
    startPosition: "Sirve si entrena mucho tiempo o suda mucho.",
    steps: [
      "Beba cuando tenga sed. Tome sorbos pequeños.",
      "Coma con ello algo salado.",
      "No se obligue a beber más.",
      "¿Un médico le puso un límite de sal o de agua? Respételo.",
    ],
    feelIt: "No tiene sed.",
    notThere: "Sin dolor de cabeza. Sin náuseas ni hinchazón.",
    easier: "Entrene en un lugar más fresco.",
    harder: "Pésese antes y después. No debe pesar más.",
    figures: [
      "Persona sentada, con sudor, tras un entrenamiento largo. Bebe a sorbos pequeños cuando tiene sed.",
      "Además, una mano toma algo salado de un cuenco en la mesa. No se obliga a beber más.",
    ],
  },
  "vegetables-berries-nuts-grains": {
    name: "Coma más alimentos vegetales",
    startPosition: "Mire su plato.",
    steps: [
      "Llene la mitad con verduras o fruta.",
      "Elija cereales integrales.",
      "Añada frutos rojos o unas nueces, si le sientan bien.",
      "¿Toma medicinas o sigue una dieta especial? Pregunte primero.",
    ],
    feelIt: "Sin hambre y a gusto.",
    notThere: "Nada que le siente mal o le dé picor.",
    easier: "Empiece con una comida al día.",
    harder: "Pruebe un color nuevo cada semana.",
    figures: [
      "Persona sentada a la mesa ante un plato. Visto desde arriba, la mitad son verduras y hojas, un cuarto son cereales integrales y otro cuarto, otros alimentos con frutos rojos o nueces.",
    ],
  },
};
