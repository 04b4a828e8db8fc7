import { type IsoDay, WEEKDAYS, type Weekday } from "@/lib/domain/day/day";
import type { Dose } from "@/lib/domain/knowledge/types";
import type { ClientWords } from "@/lib/domain/program/words";
import { plural } from "../plural";
import { library } from "./library";
import { page } from "./page";
import { script } from "./script";
import { signs } from "./signs";
import { kit, regions } from "./things";
import { unmeasured } from "./unmeasured";

const WEEKDAY_NAMES: Record<Weekday, string> = {
  mon: "lun",
  tue: "mar",
  wed: "mié",
  thu: "jue",
  fri: "vie",
  sat: "sáb",
  sun: "dom",
};

const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"] as const;

/** The client's side in Spanish, as it is understood in Spain and in the Americas. */
export const spanish: ClientWords = {
  language: "es",
  page,
  signs,
  kit,
  regions,
  library,
  labels: {
    today: "Hoy",
    goal: "Su meta",
    why: "Por qué",
    nextVisit: "Próxima cita",
    where: "Dónde",
    whenNot: "Cuándo no",
    watch: "Cuidado",
    stop: "Pare y llame",
    avoid: "Para usted: esto no",
    massage: "Sus citas",
    aftercare: "Después de un masaje",
    thermal: "Calor, frío y cuidado diario",
    start: "Posición",
    begin: "Empezar",
    how: "Haga esto",
    feelIt: "Se siente",
    notThere: "Cuidado",
    easier: "Más fácil",
    harder: "Más difícil",
    note: "De su terapeuta",
    sixWeeks: "Sus semanas",
    pain: "Dolor 0–10",
    rest: "Descanso",
    tick: "Marque cada día hecho. Anote su dolor.",
    page: "Página",
    of: "de",
    openAt: "En su teléfono",
    typeCode: "O escriba este código",
    notEmergency: "Nadie mira esta página día y noche. No es para emergencias.",
    moving: "Ver el movimiento",
  },
  guided: script.guided,
  positions: {
    supine: "Boca arriba",
    prone: "Boca abajo",
    "side-lying": "De lado",
    quadruped: "Sobre manos y rodillas",
    kneeling: "De rodillas",
    seated: "Posición sentada",
    standing: "De pie",
    hanging: "Con el cuerpo colgado",
    varied: "En movimiento",
  },
  sides: { left: "Izquierda", right: "Derecha", both: "Los dos lados" },
  weekdays: WEEKDAY_NAMES,
  painLight: {
    heading: "¿Cuánto dolor está bien?",
    lines: [
      { light: "green", range: "0–3", says: "Siga. Un poco de tirón está bien." },
      { light: "amber", range: "4–6", says: "Haga menos. Más corto o más lento." },
      { light: "red", range: "7–10", says: "Pare. Descanse. Avise a su terapeuta." },
    ],
  },
  flareDay: { heading: "En un mal día", says: "Haga solo esto. Vaya despacio. Deje lo demás." },
  minimumDay: { heading: "¿Hoy no hay tiempo?", says: "Haga solo esto. También cuenta." },
  avoid: {
    "prone-lying": "No se acueste boca abajo.",
    "deep-pressure": "Sin presión fuerte. Pida una mano suave.",
    "focal-deep-pressure": "Sin presión fuerte. Pida una mano suave.",
    "heat-whole-body": "Sin sauna ni baño caliente.",
    "hot-environment": "No entrene donde haga mucho calor.",
    "heat-local": "Sin compresas calientes.",
    "cold-local": "Sin compresas frías.",
    "temperature-contrast": "No cambie de frío a calor.",
    "topical-irritant": "Sin cremas ni parches de calor.",
    "head-below-heart": "Mantenga la cabeza más alta que el corazón.",
    "loaded-spinal-flexion": "No levante peso con la espalda doblada.",
    "end-range-spinal-flexion": "No se doble del todo hacia adelante.",
    "end-range-spinal-extension": "No se doble del todo hacia atrás.",
    "neck-end-range": "No lleve el cuello hasta el tope.",
    "neck-rotation": "No gire la cabeza con fuerza.",
    "strength-training": "Por ahora, sin ejercicios de fuerza.",
    "high-load": "No levante cosas pesadas.",
    "max-effort": "No haga el esfuerzo máximo.",
    "breath-hold-risk": "No aguante la respiración.",
    "aerobic-vigorous": "Sin correr ni pedalear fuerte.",
    impact: "Sin saltos.",
    "abdominal-pressure": "Sin presión en el abdomen.",
  },
  thermalNot: "en piel dormida o herida, con fiebre, ni mientras duerme",
  paused: "En pausa hasta su próxima cita. No lo haga.",
  pausedMassage: "Una cita de masaje está en pausa. Su terapeuta hablará antes con usted.",
  aftercare: [
    "Levántese despacio.",
    "Beba cuando tenga sed.",
    "Puede tener molestias 1 día.",
    "¿Molestias más de 2 días? Llámenos.",
  ],
  unmeasured,
  day: formatDay,
  week: (week) => `Semana ${week}`,
  weeks: (from, to) => (from === to ? `Semana ${from}` : `Semanas ${from}–${to}`),
  days: (days) =>
    days.length === 7
      ? "todos los días"
      : WEEKDAYS.filter((day) => days.includes(day))
          .map((day) => WEEKDAY_NAMES[day])
          .join(", "),
  dose: formatDose,
  session: (date, name, minutes) =>
    `${formatDay(date)}: ${name}${minutes ? `, ${counted(minutes, "minuto", "minutos")}` : ""}`,
  review: (date, week) => `Fin de la semana ${week} (${formatDay(date)}): revisamos su plan.`,
  versionLine: (version, publishedOn) => `Versión ${version} · ${formatDay(publishedOn)}`,
  measured: (title, weeks) => `${title}, ${counted(weeks, "semana", "semanas")}`,
  periodLine: (name, weeks, from, to) =>
    `Para ${name} · ${counted(weeks, "semana", "semanas")} · del ${formatDay(from)} al ${formatDay(to)}`,
  stop: (phone, emergencyNumber) => ({
    heading: "Pare y llame",
    lines: [
      `¿No siente la zona entre las piernas, o no puede orinar o aguantar la orina? Llame al ${emergencyNumber} ahora.`,
      `¿Dolor en el pecho, o le cuesta respirar? Llame al ${emergencyNumber} ahora.`,
      `¿Una pierna o un brazo se pone débil o se duerme? Pare. Llame al médico hoy.`,
      `¿Fiebre con dolor de espalda, o una mala caída? Llame al médico hoy.`,
      `¿El dolor sigue fuerte 15 minutos? Pare. Llámenos: ${phone}.`,
    ],
  }),
};

function counted(count: number, one: string, other: string): string {
  return `${count} ${plural("es", count, { one, other })}`;
}

function formatDay(day: IsoDay): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function formatDose(dose: Dose): string {
  const parts = [
    dose.minutes !== undefined && counted(dose.minutes, "minuto", "minutos"),
    amount(dose),
    dose.holdSeconds !== undefined && `mantenga ${counted(dose.holdSeconds, "segundo", "segundos")}`,
    dose.eachSide && "cada lado",
    dose.restSeconds !== undefined &&
      dose.restSeconds > 0 &&
      `descanse ${counted(dose.restSeconds, "segundo", "segundos")}`,
    dose.timesPerDay !== undefined && dose.timesPerDay > 1 && `${dose.timesPerDay} veces al día`,
    dose.loadKg !== undefined && `con ${String(dose.loadKg).replace(".", ",")} kg`,
    dose.effort !== undefined && `esfuerzo ${dose.effort} de 10`,
  ];
  return parts.filter((part) => typeof part === "string").join(", ");
}

function amount({ sets, reps }: Dose): string | false {
  if (reps === undefined) return sets !== undefined && sets > 1 ? `${sets} vueltas` : false;
  if (sets === undefined || sets === 1) return counted(reps, "vez", "veces");
  return `${sets} series de ${reps}`;
}
