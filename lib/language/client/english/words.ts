import { type IsoDay, WEEKDAYS, type Weekday } from "@/lib/domain/day/day";
import type { Dose } from "@/lib/domain/knowledge/types";
import type { ClientWords } from "@/lib/domain/program/words";
import { page } from "./page";
import { script } from "./script";
import { signs } from "./signs";
import { kit, regions } from "./things";
import { unmeasured } from "./unmeasured";

const WEEKDAY_NAMES: Record<Weekday, string> = {
  mon: "Mon",
  tue: "Tue",
  wed: "Wed",
  thu: "Thu",
  fri: "Fri",
  sat: "Sat",
  sun: "Sun",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** The client's side in English. Reading grade 6 or lower. */
export const english: ClientWords = {
  language: "en",
  page,
  signs,
  kit,
  regions,
  labels: {
    today: "Today",
    goal: "Your goal",
    why: "Why",
    nextVisit: "Next visit",
    where: "Where",
    whenNot: "When not",
    watch: "Watch out",
    stop: "Stop and call",
    avoid: "For you: leave these out",
    massage: "Your visits",
    aftercare: "After a massage",
    thermal: "Warm, cold and daily care",
    start: "Start",
    begin: "Start",
    how: "Do this",
    feelIt: "Feel it",
    notThere: "Not there",
    easier: "Easier",
    harder: "Harder",
    note: "From your therapist",
    sixWeeks: "Your weeks",
    pain: "Pain 0–10",
    rest: "Rest",
    tick: "Tick each day you did it. Write down your pain.",
    page: "Page",
    of: "of",
    openAt: "On your phone",
    typeCode: "Or type this code",
    notEmergency: "This page is not watched day and night. It is not for emergencies.",
    moving: "Show it moving",
  },
  guided: script.guided,
  positions: {
    supine: "Lying on your back",
    prone: "Lying on your front",
    "side-lying": "Lying on your side",
    quadruped: "On hands and knees",
    kneeling: "Kneeling",
    seated: "Sitting",
    standing: "Standing",
    hanging: "Hanging",
    varied: "Moving around",
  },
  sides: { left: "Left", right: "Right", both: "Both sides" },
  weekdays: WEEKDAY_NAMES,
  painLight: {
    heading: "How much pain is all right?",
    lines: [
      { light: "green", range: "0–3", says: "Go on. A little pull is fine." },
      { light: "amber", range: "4–6", says: "Do less. Make it smaller or slower." },
      { light: "red", range: "7–10", says: "Stop. Rest. Tell your therapist." },
    ],
  },
  flareDay: { heading: "On a bad day", says: "Do only this. Go slow. Skip the rest." },
  minimumDay: { heading: "No time today?", says: "Do just this. It counts." },
  avoid: {
    "prone-lying": "Don’t lie on your front.",
    "deep-pressure": "No hard pressure. Ask for a light touch.",
    "focal-deep-pressure": "No hard pressure. Ask for a light touch.",
    "heat-whole-body": "No sauna and no hot bath.",
    "hot-environment": "Don’t train in a hot room.",
    "heat-local": "No heat pads.",
    "cold-local": "No ice packs.",
    "temperature-contrast": "Don’t switch between hot and cold.",
    "topical-irritant": "No warming creams or patches.",
    "head-below-heart": "Keep your head above your heart.",
    "loaded-spinal-flexion": "Don’t lift with a bent back.",
    "end-range-spinal-flexion": "Don’t bend all the way forward.",
    "end-range-spinal-extension": "Don’t bend all the way back.",
    "neck-end-range": "Don’t push your neck as far as it goes.",
    "neck-rotation": "Don’t turn your head hard.",
    "strength-training": "No strength work for now.",
    "high-load": "Don’t lift heavy things.",
    "max-effort": "Don’t go all out.",
    "breath-hold-risk": "Don’t hold your breath.",
    "aerobic-vigorous": "No hard running or cycling.",
    impact: "No jumping.",
    "abdominal-pressure": "No pressure on your belly.",
  },
  thermalNot: "on numb or broken skin, with a fever, or while you sleep",
  paused: "Paused until your next visit. Skip this one.",
  pausedMassage: "A massage visit is paused. Your therapist will talk to you first.",
  aftercare: [
    "Get up slowly.",
    "Drink when you are thirsty.",
    "You may feel sore for 1 day.",
    "Sore for more than 2 days? Call us.",
  ],
  library: null,
  unmeasured,
  day: formatDay,
  week: (week) => `Week ${week}`,
  weeks: (from, to) => (from === to ? `Week ${from}` : `Weeks ${from}–${to}`),
  days: (days) =>
    days.length === 7
      ? "every day"
      : WEEKDAYS.filter((day) => days.includes(day))
          .map((day) => WEEKDAY_NAMES[day])
          .join(", "),
  dose: formatDose,
  session: (date, name, minutes) => `${formatDay(date)}: ${name}${minutes ? `, ${counted(minutes, "minute")}` : ""}`,
  review: (date, week) => `End of week ${week} (${formatDay(date)}): we look at your plan again.`,
  versionLine: (version, publishedOn) => `Version ${version} · ${formatDay(publishedOn)}`,
  measured: (title, weeks) => `${title}, ${counted(weeks, "week")}`,
  periodLine: (name, weeks, from, to) =>
    `For ${name} · ${counted(weeks, "week")} · ${formatDay(from)} to ${formatDay(to)}`,
  stop: (phone, emergencyNumber) => ({
    heading: "Stop and call",
    lines: [
      `Numb between your legs, or you can’t hold or pass urine? Call ${emergencyNumber} now.`,
      `Chest pain, or hard to breathe? Call ${emergencyNumber} now.`,
      `A leg or arm gets weak or numb? Stop. Call a doctor today.`,
      `Fever with back pain, or a bad fall? Call a doctor today.`,
      `Pain stays high for 15 minutes? Stop. Call us: ${phone}.`,
    ],
  }),
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

function formatDay(day: IsoDay): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function formatDose(dose: Dose): string {
  const parts = [
    dose.minutes !== undefined && counted(dose.minutes, "minute"),
    amount(dose),
    dose.holdSeconds !== undefined && `hold ${counted(dose.holdSeconds, "second")}`,
    dose.eachSide && "each side",
    dose.restSeconds !== undefined && dose.restSeconds > 0 && `rest ${counted(dose.restSeconds, "second")}`,
    dose.timesPerDay !== undefined && dose.timesPerDay > 1 && `${dose.timesPerDay} times a day`,
    dose.loadKg !== undefined && `with ${dose.loadKg} kg`,
    dose.effort !== undefined && `effort ${dose.effort} of 10`,
  ];
  return parts.filter((part) => typeof part === "string").join(", ");
}

function amount({ sets, reps }: Dose): string | false {
  if (reps === undefined) return sets !== undefined && sets > 1 ? `${sets} rounds` : false;
  if (sets === undefined || sets === 1) return reps === 1 ? "once" : `${reps} times`;
  return `${sets} sets of ${reps}`;
}
