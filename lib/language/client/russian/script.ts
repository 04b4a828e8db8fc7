import type { ScriptWords } from "@/lib/domain/program/page-words";

/** What the scripts of the page say, in Russian. They carry these words themselves, so that the page stays light. */
export const script: ScriptWords = {
  guided: {
    "get-ready": "Приготовьтесь",
    move: "Двигайтесь",
    hold: "Держите",
    rest: "Отдых",
    "change-side": "Смените сторону",
    work: "Продолжайте",
    pause: "Пауза",
    goOn: "Дальше",
    next: "Следующий шаг",
    skip: "Пропустить",
    again: "Ещё раз",
    close: "Закончить",
    begin: "Упражнения с таймером",
    set: "Подход",
    sound: "Звук",
  },
  offline: {
    saved: "Сохранено на этом телефоне.",
    keep: "Сохранить на этом телефоне",
    keeping: "Сохраняем…",
    kept: "Хранится на этом телефоне до {day}. Открывается без сети.",
    forget: "Удалить с этого телефона",
    forgotten: "Плана на этом телефоне больше нет.",
    failed: "Сохранить на телефоне не вышло. Попробуйте, когда будет сеть.",
    noRoom: "На телефоне нет места, или это частное окно. Освободите место или откройте страницу в обычном окне.",
    offline: "Сети нет. Это ваш план на {day}.",
    unsent: "Ещё не отправлено: {count}. Уйдёт само, когда появится сеть.",
    sent: "Всё, что вы сохранили, отправлено.",
    refused: "Это отправить не удалось: {day}. Сообщите специалисту.",
  },
};
