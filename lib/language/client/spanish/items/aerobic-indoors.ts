import type { ItemWords } from "@/lib/domain/program/words";

/** Aerobic exercise indoors, in Spanish. */
export const aerobicIndoors: Readonly<Record<string, ItemWords>> = {
  "aerobic-exercise-general": {
    name: "Active la respiración",
    startPosition: "Elija lo que le guste: caminar rápido, bicicleta o piscina.",
    steps: [
      "Empiece despacio para entrar en calor.",
      "Vaya un poco más rápido. Todavía puede hablar.",
      "Siga a ritmo parejo. Respire.",
      "Al final, vaya más despacio.",
    ],
    feelIt: "Calor y respiración algo agitada.",
    notThere: "Sin dolor en el pecho. Sin dolor que baje por la pierna.",
    easier: "Divídalo en ratos cortos.",
    harder: "Siga un poco más de tiempo.",
    figures: [
      "Por ejemplo, caminar rápido: un paso largo, codos doblados, los brazos se balancean.",
      "Caminar rápido: la otra pierna ha dado el paso, el tronco sigue recto.",
      "O pedalear en una bicicleta estática a ritmo parejo.",
    ],
  },
  "aerobics-class": {
    name: "Clase de gimnasia",
    startPosition: "Llegue con tiempo. Cuéntele al profesor cómo está su espalda. Póngase donde haya espacio.",
    steps: [
      "Haga todo el calentamiento.",
      "Mantenga un pie en el suelo. No salte todavía.",
      "Si no puede hablar, solo marche.",
      "No haga giros rápidos.",
      "Quédese hasta la parte lenta del final.",
    ],
    feelIt: "Calor y respiración agitada, pero con control.",
    notThere: "Sin dolor en el pecho. Sin dolor en la espalda ni en la pierna.",
    easier: "Marche sin mover los brazos.",
    harder: "Use más los brazos.",
    figures: [
      "De pie con la espalda recta y espacio alrededor, pies juntos, codos doblados.",
      "Un paso amplio al lado, los dos pies en el suelo, los brazos abiertos a la altura de los hombros. Sin saltar.",
      "Marcha en el lugar cuando cuesta hablar: una rodilla arriba, el otro pie en el suelo.",
    ],
  },
  dancing: {
    name: "Bailar",
    startPosition: "Haga espacio. Use zapatos planos y música que le guste.",
    steps: [
      "Empiece con una canción lenta.",
      "Dé pasos y balancéese. Rodillas algo dobladas.",
      "Al girar, mueva también los pies.",
      "Baile de modo que aún pueda hablar.",
      "Termine con una canción lenta.",
    ],
    feelIt: "Calor y respiración algo agitada.",
    notThere: "Sin mareo. Sin dolor en la espalda.",
    easier: "Sujétese a una silla o baile en ella.",
    harder: "Elija una canción más rápida.",
    figures: [
      "Baila con música: el peso está sobre una rodilla algo doblada, la cadera se balancea, los brazos van sueltos.",
      "Se balancea hacia el otro pie. Los pies apenas se levantan, el pecho sigue erguido.",
    ],
  },
  "active-recovery-cardio-legs": {
    name: "Pedaleo suave para piernas doloridas",
    startPosition: "Siéntese en la bicicleta con poca carga. O camine en una cinta sin inclinación.",
    steps: [
      "Empiece muy despacio.",
      "Mueva las piernas con ritmo suave y parejo.",
      "Debe poder charlar.",
      "Vaya más despacio. Baje con cuidado.",
    ],
    feelIt: "Piernas calientes y sueltas.",
    notThere: "Sin dolor agudo. Sin hinchazón en una pierna.",
    easier: "Camine por la casa.",
    harder: "Pedalee un poco más de tiempo.",
    figures: [
      "Persona sentada en una bicicleta estática casi sin carga, con un pedal abajo.",
      "Los pedales giran con suavidad y ritmo parejo: ahora está abajo el otro pie.",
      "O caminar despacio en una cinta sin inclinación.",
    ],
  },
};
