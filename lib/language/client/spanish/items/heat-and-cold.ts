import type { ItemWords } from "@/lib/domain/program/words";

/** Heat and cold, in Spanish. */
export const heatAndCold: Readonly<Record<string, ItemWords>> = {
  "heat-general": {
    name: "Compresa caliente",
    startPosition: "Siéntese o acuéstese con comodidad.",
    steps: [
      "Envuelva la compresa caliente en una toalla.",
      "Póngala en la zona tensa.",
      "Mire la piel a los 5 minutos.",
      "Quítela si arde.",
      "No se duerma con ella puesta.",
    ],
    feelIt: "Un calor suave y parejo.",
    notThere: "Sin ardor. Sin manchas rojas.",
    easier: "Use una toalla más gruesa.",
    harder: "Déjela un poco más. Nunca más de 20 minutos.",
    figures: [
      "En una postura cómoda, con una toalla sobre la piel en la zona lumbar tensa.",
      "La compresa caliente está sobre la toalla, no sobre la piel, de 15 a 20 minutos. La persona sigue despierta.",
    ],
  },
  "ice-pack": {
    name: "Compresa fría",
    startPosition: "Siéntese o acuéstese con comodidad.",
    steps: [
      "Ponga una toalla fina sobre la piel.",
      "Ponga la compresa fría sobre la toalla.",
      "Mire la piel a los 5 minutos.",
      "Nunca más de 20 minutos.",
      "Espere 90 minutos antes de la próxima vez.",
    ],
    feelIt: "Frío y luego adormecimiento.",
    notThere: "Sin piel blanca ni dura.",
    easier: "Quítela antes.",
    harder: "Déjela un poco más. Nunca más de 20 minutos.",
    figures: [
      "En una postura cómoda, con una toalla fina sobre la piel en la zona lumbar que duele.",
      "La compresa fría está sobre la toalla, no sobre la piel, 15 minutos y nunca más de 20.",
    ],
  },
  "warm-shower-or-bath": {
    name: "Ducha o baño tibio",
    startPosition: "Ponga una alfombra antideslizante en el suelo para no resbalar.",
    steps: [
      "Ponga el agua tibia, no caliente.",
      "Deje que caiga en la zona tensa.",
      "Salga si siente mareo o mucho calor.",
      "Salga despacio. Agárrese.",
    ],
    feelIt: "Calor y soltura.",
    notThere: "Sin mareo. Sin demasiado calor.",
    easier: "Salga antes.",
    harder: "Quédese un poco más.",
    figures: [
      "De pie sobre una alfombra antideslizante en la ducha, una mano en la barra. Cae agua tibia en la espalda.",
      "O con la espalda recostada en una bañera de agua tibia. Sale despacio, con una mano en el borde.",
    ],
  },
  "sauna-steam-bath": {
    name: "Sauna",
    startPosition: "Vaya con alguien.",
    steps: [
      "Vaya con alguien. Beba agua antes.",
      "Siéntese en el banco de abajo.",
      "Salga enseguida si siente mareo.",
      "Enfríese despacio.",
      "Descanse y beba.",
    ],
    feelIt: "Calor y calma.",
    notThere: "Sin mareo. Sin latidos muy rápidos.",
    easier: "Salga antes.",
    harder: "Entre otra vez después de descansar.",
    figures: [
      "Persona sentada en el banco bajo de una sauna, las manos en los muslos, vapor en el aire. La primera vez, nunca a solas.",
      "Después: la persona se sienta fuera, se enfría despacio y bebe agua. El descanso dura tanto como el calor.",
    ],
  },
  "heat-before-stretch-cold-after": {
    name: "Calor, estirar, frío",
    startPosition: "Tenga a mano una compresa caliente, una compresa fría y 2 toallas.",
    steps: [
      "Envuelva la compresa caliente en una toalla. Póngala en la zona.",
      "Mire la piel a los 5 minutos.",
      "Quítela. Haga sus estiramientos.",
      "Ponga en la zona la compresa fría dentro de una toalla.",
      "Use el mismo tiempo para el calor y el frío.",
    ],
    feelIt: "Calor, luego soltura, luego frescor.",
    notThere: "Sin ardor. Sin piel adormecida.",
    easier: "Hágalo sin el frío.",
    harder: "Añada un estiramiento.",
    figures: [
      "Primero una compresa caliente dentro de una toalla sobre la zona lumbar, unos 10 minutos.",
      "Luego los estiramientos del plan, por ejemplo boca arriba con las dos rodillas llevadas al pecho.",
      "Al final una compresa fría dentro de una toalla en la misma zona, unos 10 minutos.",
    ],
  },
};
