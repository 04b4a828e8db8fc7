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
  mon: "пн",
  tue: "вт",
  wed: "ср",
  thu: "чт",
  fri: "пт",
  sat: "сб",
  sun: "вс",
};

// In the case they have after a number: 3 мая.
const MONTHS = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
] as const;

const MINUTES = { one: "минута", few: "минуты", other: "минут" };
const SECONDS = { one: "секунда", few: "секунды", other: "секунд" };
const WEEKS = { one: "неделя", few: "недели", other: "недель" };
const TIMES = { one: "раз", few: "раза", other: "раз" };
const SETS = { one: "подход", few: "подхода", other: "подходов" };
const ROUNDS = { one: "круг", few: "круга", other: "кругов" };

/** The client's side in Russian. */
export const russian: ClientWords = {
  language: "ru",
  page,
  signs,
  kit,
  regions,
  library,
  labels: {
    today: "Сегодня",
    goal: "Ваша цель",
    why: "Зачем",
    nextVisit: "Следующий приём",
    where: "Где",
    whenNot: "Когда нельзя",
    watch: "Следите",
    stop: "Остановитесь и звоните",
    avoid: "Вам это нельзя",
    massage: "Ваши приёмы",
    aftercare: "После массажа",
    thermal: "Тепло, холод и забота о себе",
    start: "Начало",
    begin: "Начать",
    how: "Делайте так",
    feelIt: "Чувствуете",
    notThere: "Следите",
    easier: "Легче",
    harder: "Труднее",
    note: "От специалиста",
    sixWeeks: "Ваши недели",
    pain: "Боль 0–10",
    rest: "Отдых",
    tick: "Отмечайте каждый день. Записывайте боль.",
    page: "Страница",
    of: "из",
    openAt: "На телефоне",
    typeCode: "Или введите код",
    notEmergency: "За этой страницей не следят круглые сутки. Для экстренных случаев она не подходит.",
    moving: "Показать движение",
  },
  guided: script.guided,
  positions: {
    supine: "Лёжа на спине",
    prone: "Лёжа на животе",
    "side-lying": "Лёжа на боку",
    quadruped: "На четвереньках",
    kneeling: "Стоя на коленях",
    seated: "Сидя",
    standing: "Стоя",
    hanging: "В висе",
    varied: "В движении",
  },
  sides: { left: "Слева", right: "Справа", both: "Обе стороны" },
  weekdays: WEEKDAY_NAMES,
  painLight: {
    heading: "Какая боль допустима?",
    lines: [
      { light: "green", range: "0–3", says: "Продолжайте. Лёгкое натяжение — это нормально." },
      { light: "amber", range: "4–6", says: "Делайте меньше: слабее или медленнее." },
      { light: "red", range: "7–10", says: "Стоп. Отдохните. Скажите специалисту." },
    ],
  },
  flareDay: { heading: "В плохой день", says: "Только это. Не спешите. Остальное не делайте." },
  minimumDay: { heading: "Сегодня нет времени?", says: "Сделайте только это. И это считается." },
  avoid: {
    "prone-lying": "Не лежите на животе.",
    "deep-pressure": "Никакого сильного нажима. Просите мягче.",
    "focal-deep-pressure": "Никакого сильного нажима. Просите мягче.",
    "heat-whole-body": "Без сауны и горячей ванны.",
    "hot-environment": "Не занимайтесь в жару и в жарком зале.",
    "heat-local": "Без грелок.",
    "cold-local": "Не кладите лёд.",
    "temperature-contrast": "Не чередуйте тепло и холод.",
    "topical-irritant": "Без согревающих мазей и пластырей.",
    "head-below-heart": "Не опускайте голову ниже сердца.",
    "loaded-spinal-flexion": "Не поднимайте тяжёлое с согнутой спиной.",
    "end-range-spinal-flexion": "Не наклоняйтесь вперёд до предела.",
    "end-range-spinal-extension": "Не прогибайтесь назад до предела.",
    "neck-end-range": "Не тяните шею до предела.",
    "neck-rotation": "Не поворачивайте голову с силой.",
    "strength-training": "Пока без силовых упражнений.",
    "high-load": "Не поднимайте тяжёлое.",
    "max-effort": "Не старайтесь изо всех сил.",
    "breath-hold-risk": "Не задерживайте дыхание.",
    "aerobic-vigorous": "Без быстрого бега и быстрой езды.",
    impact: "Без прыжков.",
    "abdominal-pressure": "Не давите на живот.",
  },
  thermalNot: "на онемевшей или повреждённой коже, при температуре, во время сна",
  paused: "На паузе до следующего приёма. Пропустите.",
  pausedMassage: "Один приём массажа на паузе. Сначала с вами поговорит специалист.",
  aftercare: [
    "Вставайте медленно.",
    "Пейте, когда хочется пить.",
    "1 день могут ныть мышцы.",
    "Болит больше 2 дней? Позвоните нам.",
  ],
  unmeasured,
  day: formatDay,
  week: (week) => `Неделя ${week}`,
  weeks: (from, to) => (from === to ? `Неделя ${from}` : `Недели ${from}–${to}`),
  days: (days) =>
    days.length === 7
      ? "каждый день"
      : WEEKDAYS.filter((day) => days.includes(day))
          .map((day) => WEEKDAY_NAMES[day])
          .join(", "),
  dose: formatDose,
  session: (date, name, minutes) => `${formatDay(date)}: ${name}${minutes ? `, ${counted(minutes, MINUTES)}` : ""}`,
  review: (date, week) => `Конец недели ${week} (${formatDay(date)}): вместе смотрим ваш план.`,
  versionLine: (version, publishedOn) => `Версия ${version} · ${formatDay(publishedOn)}`,
  measured: (title, weeks) => `${title}, ${counted(weeks, WEEKS)}`,
  periodLine: (name, weeks, from, to) =>
    `${name} · ${counted(weeks, WEEKS)} · с ${formatDay(from)} по ${formatDay(to)}`,
  stop: (phone, emergencyNumber) => ({
    heading: "Остановитесь и звоните",
    lines: [
      `Онемело между ног, не можете помочиться или удержать мочу? Сейчас же звоните ${emergencyNumber}.`,
      `Боль в груди или трудно дышать? Сейчас же звоните ${emergencyNumber}.`,
      `Нога или рука слабеет или немеет? Стоп. Сегодня же звоните врачу.`,
      `Температура и боль в спине или сильное падение? Сегодня же звоните врачу.`,
      `Сильная боль не проходит 15 минут? Стоп. Позвоните нам: ${phone}.`,
    ],
  }),
};

function counted(count: number, forms: { one: string; few: string; other: string }): string {
  return `${count} ${plural("ru", count, forms)}`;
}

function formatDay(day: IsoDay): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function formatDose(dose: Dose): string {
  const parts = [
    dose.minutes !== undefined && counted(dose.minutes, MINUTES),
    amount(dose),
    dose.holdSeconds !== undefined && `держать: ${counted(dose.holdSeconds, SECONDS)}`,
    dose.eachSide && "на каждую сторону",
    dose.restSeconds !== undefined && dose.restSeconds > 0 && `отдых: ${counted(dose.restSeconds, SECONDS)}`,
    dose.timesPerDay !== undefined && dose.timesPerDay > 1 && `${counted(dose.timesPerDay, TIMES)} в день`,
    dose.loadKg !== undefined && `вес ${String(dose.loadKg).replace(".", ",")} кг`,
    dose.effort !== undefined && `усилие ${dose.effort} из 10`,
  ];
  return parts.filter((part) => typeof part === "string").join(", ");
}

function amount({ sets, reps }: Dose): string | false {
  if (reps === undefined) return sets !== undefined && sets > 1 ? counted(sets, ROUNDS) : false;
  if (sets === undefined || sets === 1) return counted(reps, TIMES);
  return `${counted(sets, SETS)} по ${reps}`;
}
