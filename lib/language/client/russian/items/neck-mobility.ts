import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: neck mobility, in Russian. */
export const neckMobility: Readonly<Record<string, ItemWords>> = {
  "chin-tuck": {
    name: "Втягивание подбородка",
    startPosition: "Сядьте прямо. Смотрите прямо вперёд.",
    steps: [
      "Сдвиньте голову прямо назад. Не наклоняйте её.",
      "Сделайте маленький двойной подбородок.",
      "Задержитесь. Дышите.",
      "Медленно отпустите.",
    ],
    feelIt: "Сзади в шее.",
    notThere: "Рука не должна болеть.",
    easier: "Делайте лёжа на спине.",
    harder: "Удерживайте дольше.",
    figures: [
      "Сидя, вид сбоку. Голова выдвинута вперёд, впереди плеч.",
      "Подбородок сдвинут прямо назад, ухо над плечом. Взгляд вперёд, шея длинная.",
    ],
  },
};
