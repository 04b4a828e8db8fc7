/** Titles that say a length, without it, in Russian, by their English title: for a plan of another length. */
export const unmeasured: Readonly<Record<string, string>> = {
  "Comfort, breath and warmth: two weeks": "Покой, дыхание и тепло",
  "Cold first, then warmth: two weeks": "Сначала холод, потом тепло",
  "Six-week desk worker program": "Программа для тех, кто работает сидя",
  "Six-week low back program at home": "Программа для поясницы, дома",
  "Six-week massage course with home program": "Массаж с упражнениями дома",
  "Six-week neck and shoulder program": "Программа для шеи и плеч",
  "Six weeks steady on your feet": "Твёрдо стоять на ногах",
  "Six gentle weeks for your back": "Бережно для спины",
  "Progressive relaxation in two weeks": "Постепенное расслабление",
  "Gym: pull-ups by slow lowering, one month": "Зал: подтягивания, медленно вниз",
  "Recovery from sore muscles, two weeks": "Восстановить уставшие мышцы",
};
