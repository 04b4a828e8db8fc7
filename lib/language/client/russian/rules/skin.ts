import { repeated } from "./repeated";

/** Rules: skin and allergies, in Russian. */
export const skin: Readonly<Record<string, string>> = {
  I03: "Мы берём простое масло без запаха.",
  I04: "Мы не берём латекс.",
  I08: "Исключите орехи и семена.",
  I05: "Вам нельзя лёд. Берите мягкое тепло.",
  I02: repeated.noPressureNoPull,
  I01: "Пока не трогайте это место. Не грейте его. Без бассейна.",
  I07: "Сначала смойте крем.",
  I06: "Без тепла рядом с этим местом. Пропустите это.",
};
