import { nowRedFlags } from "./red-flags/now";
import { thisWeekRedFlags } from "./red-flags/this-week";
import { todayRedFlags } from "./red-flags/today";
import type { RedFlagRule } from "./types";

/** Signs and combinations that must not wait. Single signs of everyday back pain are left out on purpose: 80 % of people
 *  with acute back pain have one such sign, 0.9 % a serious disease (Henschke 2009). */
export const redFlagRules: readonly RedFlagRule[] = [...nowRedFlags, ...todayRedFlags, ...thisWeekRedFlags];
