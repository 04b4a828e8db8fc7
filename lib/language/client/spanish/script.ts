import type { ScriptWords } from "@/lib/domain/program/page-words";

/** What the scripts of the page say, in Spanish. They carry these words themselves, so that the page stays light. */
export const script: ScriptWords = {
  guided: {
    "get-ready": "Prepárese",
    move: "Muévase",
    hold: "Mantenga",
    rest: "Descanse",
    "change-side": "Cambie de lado",
    work: "Siga",
    pause: "Pausa",
    goOn: "Seguir",
    next: "Paso siguiente",
    skip: "Saltar este",
    again: "Otra vez",
    close: "Parar y cerrar",
    begin: "Ejercicios guiados",
    set: "Serie",
    sound: "Sonido",
  },
  offline: {
    saved: "Guardado en este teléfono.",
    keep: "Guardar en este teléfono",
    keeping: "Se está guardando…",
    kept: "Guardado en este teléfono hasta el {day}. Se abre sin conexión.",
    forget: "Borrar de este teléfono",
    forgotten: "Su plan ya no está en este teléfono.",
    failed: "No se pudo guardar en este teléfono. Inténtelo cuando tenga conexión.",
    noRoom:
      "No hay espacio en este teléfono, o esta es una ventana privada. Libere espacio o abra la página en una ventana normal.",
    offline: "No hay conexión. Este es su plan del {day}.",
    unsent: "Sin enviar: {count}. Se envía solo cuando haya conexión.",
    sent: "Todo lo que guardó ya se envió.",
    refused: "Esto no se pudo enviar: {day}. Avise a su terapeuta.",
  },
};
