import type { PageWords } from "@/lib/domain/program/page-words";
import { plural } from "../plural";
import { script } from "./script";

/** What only the client's page says, in Spanish. */
export const page: PageWords = {
  title: "Su programa",
  yesterday: "Ayer",
  todayLine: (exercises, minutes) =>
    `${exercises} ${plural("es", exercises, { one: "ejercicio", other: "ejercicios" })}, unos ${minutes} ${plural("es", minutes, { one: "minuto", other: "minutos" })}`,
  kitLine: (things) => `Necesita: ${things.join(", ").toLowerCase()}`,
  restDay: "Día de descanso. Hoy no hay nada que hacer.",
  nothingAtHome: "No hay nada que hacer en casa.",
  notYet: (day) => `Su plan empieza el ${day}.`,
  ended: (day) => `Su plan terminó el ${day}. Pregunte a su terapeuta cómo seguir.`,
  wholeDay: "Volver al día completo",
  fresh: {
    heading: "Nuevo desde su última visita a esta página",
    added: (name) => `Nuevo: ${name}`,
    removed: (name) => `Ya no se hace: ${name}`,
    changed: (name) => `Cambió: ${name}`,
  },
  form: {
    today: "¿Cómo le fue hoy?",
    yesterday: "¿Cómo le fue ayer?",
    done: "Hecho",
    part: "En parte",
    skipped: "No lo hice",
    none: "Sin respuesta",
    before: "antes",
    after: "después",
    word: "En una palabra (puede dejarlo vacío)",
    tell: "Avise a su terapeuta: ¿hay algo nuevo?",
    save: "Guardar mi día",
    saveAgain: "Guardar otra vez",
    changeYesterday: "Cambiar ayer",
    backToToday: "Volver a hoy",
  },
  saved: {
    well: "Guardado. Muy bien. Su terapeuta ya lo puede ver.",
    severe: (phone) => `Guardado. Es un dolor fuerte. Deje los ejercicios duros. Llámenos: ${phone}.`,
  },
  strip: { done: "hecho", toDo: "por hacer" },
  stepsBack: "Primero haga lo que dice arriba. Su plan está aquí.",
  call: (number) => `Llamar al ${number}`,
  tools: {
    heading: "Esta página",
    larger: "Letra más grande",
    usual: "Letra más pequeña",
    print: "Imprimir",
    calendar: "Añadir a mi calendario",
    language: "Idioma",
    change: "Cambiar",
  },
  offline: script.offline,
  opener: {
    opening: "Abriendo…",
    closed: "Esta página no está abierta en este dispositivo.",
    again: "Escanee otra vez el código de su hoja o use el enlace de su terapeuta.",
    type: "Escriba el código de su hoja",
    orAsk: "Si no se abre, pida un enlace nuevo a su terapeuta.",
  },
  code: {
    heading: "Abra su programa",
    label: "Código de su hoja",
    open: "Abrir",
    wrong: "Este código no abre nada. Revise cada letra o pida una hoja nueva a su terapeuta.",
    later: "Demasiados intentos. Espere 15 minutos y pruebe otra vez.",
  },
  refused: {
    heading: "Esto no funcionó",
    day: "Ese día ya está cerrado. Aún puede guardar sus respuestas. Cuentan para hoy.",
    tooMany: "Fue demasiado a la vez. Espere 1 minuto y pruebe otra vez.",
    input: "No se pudo guardar. Revíselo y envíelo otra vez.",
    defect: "Algo falló de nuestro lado. Espere 1 minuto y pruebe otra vez.",
    nowhere: "No hay ninguna página en esta dirección. Vuelva a su plan.",
    filledIn: "Lo que anotó",
    saveToday: "Guardarlo para hoy",
    again: "Enviarlo otra vez",
    back: "Volver a su plan",
  },
  birthYear: {
    heading: "Antes, una pregunta",
    why: "Así su plan queda protegido.",
    label: "¿En qué año nació?",
    open: "Abrir",
    wrong: "No es el año que tenemos. Pruebe otra vez.",
  },
  calendar: {
    exercises: (minutes) => `Ejercicios, unos ${minutes} min`,
    visit: (name, practice) => `${practice}: ${name}`,
  },
  mail: {
    subject: (practice) => `Su programa de ${practice}`,
    before: (name, practitioner) => [
      `Hola, ${name}:`,
      `${practitioner} ha preparado un programa para usted. Ábralo en su teléfono:`,
    ],
    after: (practice, phone) => [
      "No comparta este correo: quien tenga el enlace puede ver su programa.",
      `¿Preguntas? Llame a ${practice}: ${phone}.`,
    ],
  },
};
