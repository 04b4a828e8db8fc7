import { bloodPressure } from "./blood-pressure";
import { boneAndJoint } from "./bone-and-joint";
import { boundaryValues } from "./boundary-values";
import { cancer } from "./cancer";
import { clearancesAndScreens } from "./clearances-and-screens";
import { clotsAndBleeding } from "./clots-and-bleeding";
import { discAndNerve } from "./disc-and-nerve";
import { eyesAndBalance } from "./eyes-and-balance";
import { heart } from "./heart";
import { medicines } from "./medicines";
import { metabolism } from "./metabolism";
import { mixed } from "./mixed";
import { ofTheDay } from "./of-the-day";
import { operations } from "./operations";
import { ordinaryActive } from "./ordinary-active";
import { ordinaryAtWork } from "./ordinary-at-work";
import { ordinaryOlder } from "./ordinary-older";
import { painAndTiredness } from "./pain-and-tiredness";
import { personAndDay } from "./person-and-day";
import { plans } from "./plans";
import { pregnancyAndBirth } from "./pregnancy-and-birth";
import { redFlagsCombined } from "./red-flags-combined";
import { redFlagsNow } from "./red-flags-now";
import { redFlagsToday } from "./red-flags-today";
import { skinAndHeat } from "./skin-and-heat";
import type { WorkedCase } from "./types";

/** Every worked case by group. */
export const groups: Readonly<Record<string, readonly WorkedCase[]>> = {
  "ordinary, at work": ordinaryAtWork,
  "ordinary, active": ordinaryActive,
  "ordinary, older or on a tablet": ordinaryOlder,
  "bone and joint": boneAndJoint,
  operations,
  "pain and tiredness": painAndTiredness,
  "disc and nerve": discAndNerve,
  "blood pressure": bloodPressure,
  heart,
  "clots and bleeding": clotsAndBleeding,
  "pregnancy and birth": pregnancyAndBirth,
  cancer,
  "skin and heat": skinAndHeat,
  "eyes and balance": eyesAndBalance,
  metabolism,
  medicines,
  "red flags, now": redFlagsNow,
  "red flags, today or this week": redFlagsToday,
  "red flags, combined": redFlagsCombined,
  "person and day": personAndDay,
  "of the day": ofTheDay,
  "clearances and screens": clearancesAndScreens,
  plans,
  mixed,
  "boundary values": boundaryValues,
};

export const cases: readonly WorkedCase[] = Object.values(groups).flat();
