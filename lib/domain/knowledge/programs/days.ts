import type { Weekday } from "../../day/day";

/** Day patterns of the programs' rows. */
export const EVERY_DAY = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const satisfies readonly Weekday[];
export const WORKDAYS = ["mon", "tue", "wed", "thu", "fri"] as const satisfies readonly Weekday[];
export const FOUR_DAYS = ["mon", "wed", "fri", "sun"] as const satisfies readonly Weekday[];
/** Every other day, with two free days at the weekend. */
export const MON_WED_FRI = ["mon", "wed", "fri"] as const satisfies readonly Weekday[];
export const TUE_THU_SAT = ["tue", "thu", "sat"] as const satisfies readonly Weekday[];
/** Three and four days apart: enough for large muscles. */
export const MON_THU = ["mon", "thu"] as const satisfies readonly Weekday[];
export const TUE_SAT = ["tue", "sat"] as const satisfies readonly Weekday[];
