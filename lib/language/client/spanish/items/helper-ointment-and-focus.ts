import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: with a helper, with a warming cream and for one aim, in Spanish. */
export const helperOintmentAndFocus: Readonly<Record<string, ItemWords>> = {
  "partner-shaking": {
    name: "Balanceo con ayuda",
    startPosition: "Póngase de pie con los pies separados. Doble un poco las rodillas. Quien le ayuda está a su lado.",
    steps: [
      "Dóblese hacia adelante desde la cadera. Deje colgar la cabeza y los brazos.",
      "Quien le ayuda le pone las dos manos en los hombros.",
      "Los balancea con suavidad de lado a lado.",
      "Ponga las manos en los muslos. Suba despacio.",
    ],
    feelIt: "Los hombros sueltos.",
    notThere: "Sin mareo. Sin presión en la cabeza.",
    easier: "Siéntese y apóyese en una mesa.",
    harder: "Quédese colgando un poco más.",
  },
  "warming-ointment-massage": {
    name: "Fricción con crema de calor",
    startPosition:
      "Usted está en la camilla o en la silla. La zona está al descubierto. La crema se probó antes en un punto pequeño.",
    steps: [
      "Su terapeuta frota una capa fina.",
      "Empieza a sentir calor en la piel.",
      "No ponga encima una compresa caliente. No se duche con agua caliente.",
      "Lávese la crema si arde.",
    ],
    feelIt: "La piel caliente.",
    notThere: "Diga «pare» si arde o salen manchas rojas.",
    easier: "Pida un aceite normal.",
    harder: "Pida más pases, no más crema.",
  },
  "therapeutic-specific-massage": {
    name: "Masaje con un objetivo",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Primero muestre el movimiento que duele.",
      "Su terapeuta calienta y trabaja los músculos tensos.",
      "Avise cuando la presión llegue a 7 de 10.",
      "Luego pruebe otra vez el movimiento.",
    ],
    feelIt: "El movimiento se hace más fácil.",
    notThere: "Diga «pare» si el dolor es agudo o siente hormigueo.",
    easier: "Pida un contacto más suave.",
    harder: "Pida trabajar también otro movimiento.",
  },
};
