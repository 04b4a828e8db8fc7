import type { ItemWords } from "@/lib/domain/program/words";

/** Aerobic exercise: cycling and water, in Spanish. */
export const cyclingAndWater: Readonly<Record<string, ItemWords>> = {
  "stationary-cycling": {
    name: "Bicicleta estática",
    startPosition:
      "Ponga el sillín alto. Con el pedal abajo, la rodilla queda un poco doblada. Ponga alto el manillar (manubrio).",
    steps: [
      "Empiece despacio y con poca carga.",
      "Vaya más rápido. Debe poder hablar todavía.",
      "Mantenga la espalda larga.",
      "Al final, vaya despacio.",
    ],
    feelIt: "Calor y respiración algo agitada.",
    notThere: "Sin dolor en el pecho. Sin la entrepierna dormida.",
    easier: "Pedalee sin carga.",
    harder: "Pedalee un poco más de tiempo.",
    figures: [
      "Persona sentada con la espalda recta en una bicicleta estática, un pedal abajo. Esa rodilla sigue un poco doblada.",
      "Los pedales han girado: ahora está abajo el otro pie. La espalda sigue larga, las manos descansan en un manillar alto.",
    ],
  },
  "water-walking": {
    name: "Caminar en el agua",
    startPosition: "Vaya a una piscina con socorrista. Póngase de pie con el agua hasta el pecho.",
    steps: [
      "Camine hacia adelante con pasos largos.",
      "Balancee los brazos dentro del agua.",
      "Camine también hacia atrás y de lado.",
      "Salga despacio. Agárrese.",
    ],
    feelIt: "Ligereza y calor.",
    notThere: "Sin mareo. Sin frío.",
    easier: "Quédese cerca del borde.",
    harder: "Camine más rápido.",
    figures: [
      "Camina con el agua hasta el pecho, cerca del borde, con un paso largo. Los brazos se mueven bajo el agua.",
      "La otra pierna ha dado el paso y los brazos han cambiado de lado. La cabeza sigue arriba, la espalda larga.",
    ],
  },
};
