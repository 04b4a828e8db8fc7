import type { PageWords } from "@/lib/domain/program/page-words";
import { plural } from "../plural";
import { script } from "./script";

const exercisesIn = (count: number): string =>
  `${count} ${plural("ru", count, { one: "упражнение", few: "упражнения", other: "упражнений" })}`;

const minutesIn = (count: number): string =>
  `${count} ${plural("ru", count, { one: "минуту", few: "минуты", other: "минут" })}`;

/** What only the client's page says, in Russian. */
export const page: PageWords = {
  title: "Ваша программа",
  yesterday: "Вчера",
  todayLine: (exercises, minutes) => `${exercisesIn(exercises)}, займёт примерно ${minutesIn(minutes)}`,
  kitLine: (things) => `Понадобится: ${things.join(", ").toLowerCase()}`,
  restDay: "День отдыха. Делать ничего не нужно.",
  allPaused: "Ваши упражнения пока на паузе. Дождитесь терапевта.",
  nothingAtHome: "Дома делать ничего не нужно.",
  notYet: (day) => `Ваш план начинается ${day}.`,
  ended: (day) => `Ваш план закончился ${day}. Спросите специалиста, что дальше.`,
  wholeDay: "Вернуться ко всему дню",
  fresh: {
    heading: "Что нового с вашего прошлого захода",
    added: (name) => `Новое: ${name}`,
    removed: (name) => `Больше не делаем: ${name}`,
    changed: (name) => `Изменилось: ${name}`,
  },
  form: {
    today: "Как прошёл день?",
    yesterday: "Как прошёл вчерашний день?",
    done: "Сделано",
    part: "Частично",
    skipped: "Пропущено",
    none: "Без ответа",
    before: "до",
    after: "после",
    word: "Пара слов (можно не писать)",
    tell: "Сообщить специалисту: есть что-то новое?",
    save: "Сохранить день",
    saveAgain: "Сохранить ещё раз",
    changeYesterday: "Изменить вчерашний день",
    backToToday: "Вернуться к сегодня",
  },
  saved: {
    well: "Сохранено. Отлично. Специалист это увидит.",
    severe: (phone) => `Сохранено. Боль сильная. Тяжёлые упражнения не делайте. Позвоните нам: ${phone}.`,
  },
  strip: { done: "сделано", toDo: "предстоит" },
  stepsBack: "Сначала сделайте то, что написано выше. Ваш план здесь.",
  call: (number) => `Позвонить: ${number}`,
  tools: {
    heading: "Эта страница",
    larger: "Крупнее текст",
    usual: "Мельче текст",
    print: "Печать",
    calendar: "Добавить в календарь",
    language: "Язык",
    change: "Сменить",
  },
  offline: script.offline,
  opener: {
    opening: "Открываем…",
    closed: "На этом устройстве страница не открыта.",
    again: "Отсканируйте код с листа ещё раз или откройте ссылку от специалиста.",
    type: "Ввести код с листа",
    orAsk: "Если не открывается, попросите у специалиста новую ссылку.",
  },
  code: {
    heading: "Откройте программу",
    label: "Код с листа",
    open: "Открыть",
    wrong: "Этот код ничего не открывает. Проверьте каждую букву или попросите новый лист.",
    later: "Слишком много попыток. Подождите 15 минут и попробуйте снова.",
  },
  refused: {
    heading: "Не получилось",
    day: "Тот день уже закрыт. Вы ещё можете сохранить ответы. Они будут за сегодня.",
    tooMany: "Слишком много за один раз. Подождите 1 минуту и попробуйте снова.",
    input: "Сохранить не удалось. Проверьте ответы и отправьте ещё раз.",
    defect: "У нас что-то сломалось. Подождите 1 минуту и попробуйте снова.",
    nowhere: "По этому адресу ничего нет. Вернитесь к плану.",
    notSent: "Терапевт этого ещё не получил. Отправьте ещё раз или позвоните.",
    filledIn: "Ваши ответы",
    saveToday: "Сохранить за сегодня",
    again: "Отправить ещё раз",
    back: "Вернуться к плану",
  },
  birthYear: {
    heading: "Сначала один вопрос",
    why: "Так ваш план никто чужой не увидит.",
    label: "В каком году вы родились?",
    open: "Открыть",
    wrong: "У нас записан другой год. Попробуйте ещё раз.",
  },
  calendar: {
    exercises: (minutes) => `Упражнения, примерно ${minutes} мин`,
    visit: (name, practice) => `${practice}: ${name}`,
  },
  mail: {
    subject: (practice) => `Ваша программа от ${practice}`,
    before: (name, practitioner) => [
      `Здравствуйте, ${name}!`,
      `${practitioner} составляет для вас программу. Откройте её на телефоне:`,
    ],
    after: (practice, phone) => [
      "Не пересылайте это письмо: по ссылке вашу программу увидит любой.",
      `Есть вопросы? Звоните: ${practice}, ${phone}.`,
    ],
  },
};
