import { deriveKeys } from "@/lib/domain/check/derive-keys";
import { beyond } from "@/lib/domain/check/limits";
import type { ConditionFact, Facts } from "@/lib/domain/check/types";
import { addDays } from "@/lib/domain/day/day";
import type { ConditionId } from "@/lib/domain/knowledge/conditions";
import type { DerivedKey } from "@/lib/domain/knowledge/derived-keys";
import type { ThresholdId } from "@/lib/domain/knowledge/thresholds";
import { client, condition, having, itemWith, pressure, reading, TODAY } from "./facts";

/** One record on either side of a number, and whether the key is there. */
export interface Edge {
  readonly name: string;
  readonly holds: () => boolean;
}

/** What must be true on the last value that counts, and on the first that does not, for every threshold. */
export const edges: Readonly<Record<ThresholdId, readonly Edge[]>> = {
  uncontrolledSystolic: [
    is("180/80", pressure(180, 80), "hypertension-uncontrolled"),
    not("179/80", pressure(179, 80), "hypertension-uncontrolled"),
  ],
  uncontrolledDiastolic: [
    is("150/110", pressure(150, 110), "hypertension-uncontrolled"),
    not("150/109", pressure(150, 109), "hypertension-uncontrolled"),
  ],
  stage2Systolic: [
    is("160/80", pressure(160, 80), "hypertension-stage2"),
    not("159/80", pressure(159, 80), "hypertension-stage2"),
  ],
  stage2Diastolic: [
    is("150/100", pressure(150, 100), "hypertension-stage2"),
    not("150/99", pressure(150, 99), "hypertension-stage2"),
  ],
  lowSystolic: [is("89/60", pressure(89, 60), "hypotension"), not("90/60", pressure(90, 60), "hypotension")],
  readingHolds: [
    is("read 90 days ago", pressure(170, 80, daysAgo(90)), "hypertension-stage2"),
    not("read 91 days ago", pressure(170, 80, daysAgo(91)), "hypertension-stage2"),
  ],
  fastPulse: [
    is("pulse 121", client(pulse(121)), "resting-tachycardia"),
    not("pulse 120", client(pulse(120)), "resting-tachycardia"),
  ],
  fastPulseWithHeartDisease: [
    is("pulse 101, coronary disease", havingWith("coronary-disease", pulse(101)), "resting-tachycardia"),
    not("pulse 100, coronary disease", havingWith("coronary-disease", pulse(100)), "resting-tachycardia"),
  ],
  pulseHolds: [
    is("7 days ago", client(pulse(130, daysAgo(7))), "resting-tachycardia"),
    not("8 days ago", client(pulse(130, daysAgo(8))), "resting-tachycardia"),
  ],
  screenHolds: [
    not("screen of 365 days ago", client({ screen: { completedOn: daysAgo(365), positive: [] } }), "any-not-screened"),
    is("screen of 366 days ago", client({ screen: { completedOn: daysAgo(366), positive: [] } }), "any-not-screened"),
  ],
  olderAge: [
    is("75 today", client({ birthDate: "1951-11-22" }), "older-frail"),
    not("75 tomorrow", client({ birthDate: "1951-11-23" }), "older-frail"),
  ],
  adultAge: [
    not("16 today", client({ birthDate: "2010-11-22" }), "minor"),
    is("16 tomorrow", client({ birthDate: "2010-11-23" }), "minor"),
  ],
  onset: [
    ...after("acute-spasm", 3, "onset-within-3-days"),
    ...after("acute-severe-pain", 3, "onset-within-3-days"),
    ...later("acute-spasm", 3, "onset-over-3-days"),
    ...later("acute-severe-pain", 3, "onset-over-3-days"),
  ],
  longPain: [
    ...later("acute-severe-pain", 14, "pain-over-2-weeks"),
    not("back-pain 15 days ago", having("back-pain", { since: daysAgo(15) }), "pain-over-2-weeks"),
    not("acute-spasm 15 days ago", having("acute-spasm", { since: daysAgo(15) }), "pain-over-2-weeks"),
  ],
  acuteInjury: after("acute-injury", 3, "acute-injury-72h"),
  steroidInjection: after("recent-steroid-injection", 14, "recent-steroid-injection"),
  whiplash: after("whiplash", 42, "whiplash-recent"),
  heartAttack: after("heart-attack", 42, "recent-mi"),
  pacemaker: after("pacemaker", 42, "pacemaker-recent"),
  surgery: [
    ...after("surgery", 42, "recent-surgery"),
    ...after("hip-replacement", 42, "recent-surgery"),
    ...after("pacemaker", 42, "recent-surgery"),
    ...after("birth", 42, "recent-surgery", { stage: "caesarean" }),
    not("vaginal birth today", having("birth", { stage: "vaginal", since: TODAY }), "recent-surgery"),
  ],
  eyeSurgery: after("eye-surgery", 42, "retinal-disease"),
  fall: after("recent-trauma", 42, "recent-trauma"),
  vaginalBirth: after("birth", 42, "postpartum-6-weeks", { stage: "vaginal" }),
  caesarean: after("birth", 84, "postpartum-6-weeks", { stage: "caesarean" }),
  hipReplacement: after("hip-replacement", 84, "hip-replacement"),
  spinalSurgery: after("spinal-surgery", 84, "recent-spinal-surgery"),
  deepVeinThrombosis: after("dvt", 91, "dvt-past-3-months", { stage: "treated" }),
  pulmonaryEmbolism: after("pulmonary-embolism", 91, "pulmonary-embolism-recent"),
  stroke: after("stroke-tia", 183, "recent-stroke-tia"),
  smallMuscles: after("recent-training-small", 3, "recent-training-small"),
  largeMuscles: after("recent-training-large", 7, "recent-training-large"),
  pullUps: after("trained-yesterday", 1, "trained-yesterday"),
  ofTheDay: [
    ...after("not-warmed-up", 1, "not-warmed-up"),
    ...after("heavy-sweating", 1, "heavy-sweating"),
    ...after("vomiting", 1, "vomiting"),
  ],
  // Due in 140 days: 140 of 280 days are past, 20 weeks to the day.
  pregnancyLength: [
    is("20 weeks today", due(140), "pregnancy-over-20-weeks"),
    not("20 weeks tomorrow", due(141), "pregnancy-over-20-weeks"),
  ],
  firstTrimester: [
    is("13 weeks and 6 days", due(183), "pregnancy-first-trimester"),
    not("14 weeks", due(182), "pregnancy-first-trimester"),
  ],
  twentyWeeks: [
    is("20 weeks today", due(140), "pregnancy-over-20-weeks"),
    not("20 weeks tomorrow", due(141), "pregnancy-over-20-weeks"),
  ],
  twentyEightWeeks: [
    is("28 weeks today", due(84), "pregnancy-over-28-weeks"),
    not("28 weeks tomorrow", due(85), "pregnancy-over-28-weeks"),
  ],
  overdue: [
    { name: "14 days past the due date", holds: () => !asks(due(-14)) },
    { name: "15 days past the due date", holds: () => asks(due(-15)) },
  ],
  wakingDay: [
    { name: "8 times 30 minutes with 90 between", holds: () => fitsIntoADay(8, 30) },
    { name: "8 times 31 minutes with 90 between", holds: () => !fitsIntoADay(8, 31) },
    { name: "9 times 16 minutes with 90 between", holds: () => fitsIntoADay(9, 16) },
    { name: "959 minutes once and a pause of one", holds: () => fitsIntoADay(1, 959, 1) },
    { name: "960 minutes once and a pause of one", holds: () => !fitsIntoADay(1, 960, 1) },
  ],
};

function is(name: string, facts: Facts, key: DerivedKey): Edge {
  return { name: `${name}: ${key}`, holds: () => keysOf(facts).has(key) };
}

function not(name: string, facts: Facts, key: DerivedKey): Edge {
  return { name: `${name}: not ${key}`, holds: () => !keysOf(facts).has(key) };
}

/** The key is there on the last day after the event, and gone on the next. */
function after(id: ConditionId, days: number, key: DerivedKey, more: Partial<ConditionFact> = {}): readonly Edge[] {
  const on = (ago: number) => having(id, { ...more, since: daysAgo(ago) });
  return [is(`${id} ${days} days ago`, on(days), key), not(`${id} ${days + 1} days ago`, on(days + 1), key)];
}

/** The key is not there yet on the last day of a span, and is on the next. */
function later(id: ConditionId, days: number, key: DerivedKey): readonly Edge[] {
  const on = (ago: number) => having(id, { since: daysAgo(ago) });
  return [not(`${id} ${days} days ago`, on(days), key), is(`${id} ${days + 1} days ago`, on(days + 1), key)];
}

function keysOf(facts: Facts): ReadonlySet<DerivedKey> {
  return new Set(deriveKeys(facts, TODAY).evidence.map(({ key }) => key));
}

function asks(facts: Facts): boolean {
  return deriveKeys(facts, TODAY).notChecked.length > 0;
}

function due(inDays: number): Facts {
  return having("pregnancy", { dueDate: addDays(TODAY, inDays) });
}

function daysAgo(days: number): string {
  return addDays(TODAY, -days);
}

function pulse(perMinute: number, on = TODAY): Pick<Required<Facts>, "restingPulse"> {
  return { restingPulse: { perMinute, on } };
}

function havingWith(id: ConditionId, more: Partial<Facts>): Facts {
  return client({ conditions: [condition(id)], ...reading(120, 80), ...more });
}

function fitsIntoADay(timesPerDay: number, minutes: number, pause = 90): boolean {
  const item = { ...itemWith("cold-local"), dose: { minutes, timesPerDay } };
  const one = { item, features: new Uint32Array() };
  const limit = { kind: "pause-after-use", minutes: pause } as const;
  return beyond(limit, null, [one], [one], { today: TODAY, overrides: [] }).size === 0;
}
