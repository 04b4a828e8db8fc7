/** Titles that say a length, without it, in Spanish, by their English title: for a plan of another length. */
export const unmeasured: Readonly<Record<string, string>> = {
  "Comfort, breath and warmth: two weeks": "Alivio, respiración y calor",
  "Cold first, then warmth: two weeks": "Primero frío, luego calor",
  "Six-week desk worker program": "Programa para quien trabaja sentado",
  "Six-week low back program at home": "Programa para la zona lumbar, en casa",
  "Six-week massage course with home program": "Masaje con ejercicios en casa",
  "Six-week neck and shoulder program": "Programa para cuello y hombros",
  "Six weeks steady on your feet": "Con paso firme",
  "Six gentle weeks for your back": "Con suavidad para su espalda",
  "Progressive relaxation in two weeks": "Relajación progresiva",
  "Gym: pull-ups by slow lowering, one month": "Gimnasio: dominadas bajando despacio",
  "Recovery from sore muscles, two weeks": "Recuperar los músculos doloridos",
};
