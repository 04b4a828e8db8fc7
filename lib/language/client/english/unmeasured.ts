/** Titles that say a length, without it, in English, by their English title: for a plan of another length. */
export const unmeasured: Readonly<Record<string, string>> = {
  "Comfort, breath and warmth: two weeks": "Comfort, breath and warmth",
  "Cold first, then warmth: two weeks": "Cold first, then warmth",
  "Six-week desk worker program": "Desk worker program",
  "Six-week low back program at home": "Low back program at home",
  "Six-week massage course with home program": "Massage course with home program",
  "Six-week neck and shoulder program": "Neck and shoulder program",
  "Six weeks steady on your feet": "Steady on your feet",
  "Six gentle weeks for your back": "Gentle on your back",
  "Progressive relaxation in two weeks": "Progressive relaxation",
  "Gym: pull-ups by slow lowering, one month": "Gym: pull-ups by slow lowering",
  "Recovery from sore muscles, two weeks": "Recovery from sore muscles",
};
