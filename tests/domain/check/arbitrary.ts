import fc from "fast-check";
import { checkItemOf } from "@/lib/domain/check/check-item";
import type { CheckItem, ConditionFact, Facts, MedicineFact } from "@/lib/domain/check/types";
import { addDays } from "@/lib/domain/day/day";
import { DERIVED_KEYS } from "@/lib/domain/knowledge/derived-keys";
import { conditions, items, medicineClasses } from "@/lib/domain/knowledge/index";
import { REGIONS, type RegionId } from "@/lib/domain/knowledge/regions";
import { TODAY } from "../../support/facts";

const regionIds: RegionId[] = [];
for (const id in REGIONS) if (isRegion(id)) regionIds.push(id);

const day = fc.integer({ min: -400, max: 250 }).map((days) => addDays(TODAY, days));

/** Any recordable condition with any qualifiers. */
export const anyCondition: fc.Arbitrary<ConditionFact> = fc
  .record({
    condition: fc.constantFrom(...conditions),
    regions: fc.option(fc.uniqueArray(fc.constantFrom(...regionIds), { minLength: 1, maxLength: 3 })),
    stage: fc.nat(3),
    controlled: fc.option(fc.boolean()),
    on: fc.option(day),
  })
  .map(({ condition, regions, stage, controlled, on }) => {
    const chosen = condition.stages?.[stage]?.value;
    return {
      id: condition.id,
      key: condition.id,
      text: condition.name,
      ...(regions ? { regions } : {}),
      ...(chosen ? { stage: chosen } : {}),
      ...(controlled === null ? {} : { controlled }),
      ...(on ? { since: on, surgeryOn: on, dueDate: on } : {}),
    };
  });

/** Any medicine of the list. */
export const anyMedicine: fc.Arbitrary<MedicineFact> = fc
  .constantFrom(...medicineClasses)
  .map(({ id, name }) => ({ id, classId: id, name }));

/** Any key that rules act on. */
export const anyKey = fc.constantFrom(...DERIVED_KEYS);

/** Any client: conditions, medicines, a reading, a birth date, a screen or none, sometimes a clearance. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    birthYear: fc.integer({ min: 1930, max: 2020 }),
    conditions: fc.array(anyCondition, { maxLength: 5 }),
    medicines: fc.array(fc.constantFrom(...medicineClasses), { maxLength: 3 }),
    systolic: fc.option(fc.integer({ min: 80, max: 220 })),
    screened: fc.boolean(),
    cleared: fc.option(fc.constantFrom("@massage" as const, "@exercise" as const, "prone-lying" as const)),
  })
  .map(({ birthYear, conditions: recorded, medicines, systolic, screened, cleared }) => ({
    birthDate: `${birthYear}-06-15`,
    conditions: recorded,
    medicines: medicines.map(({ id, name }) => ({ id, classId: id, name })),
    screen: screened ? { completedOn: TODAY, positive: [] } : null,
    clearances: cleared
      ? [{ id: "c", covers: [cleared], by: "Dr Lind", givenOn: addDays(TODAY, -1), until: addDays(TODAY, 89) }]
      : [],
    ...(systolic === null ? {} : { bloodPressure: { systolicMmHg: systolic, diastolicMmHg: 80, on: TODAY } }),
  }));

// How one of them is used: a dose of its own or the library's, on some days of two weeks.
const anyUse = fc.record({
  dose: fc.option(
    fc.record({
      minutes: fc.integer({ min: 5, max: 60 }),
      restSeconds: fc.integer({ min: 0, max: 120 }),
      timesPerDay: fc.integer({ min: 1, max: 12 }),
      pressure: fc.constantFrom("light" as const, "moderate" as const, "deep" as const),
    }),
  ),
  days: fc.uniqueArray(fc.nat(13), { maxLength: 6 }).map((days) => days.sort((a, b) => a - b)),
  regions: fc.option(fc.uniqueArray(fc.constantFrom(...regionIds), { minLength: 1, maxLength: 2 })),
});

/** Some things from the library, used somehow. */
export const anyItems: fc.Arbitrary<CheckItem[]> = fc
  .uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 25, selector: ({ id }) => id })
  .chain((chosen) =>
    fc.array(anyUse, { minLength: chosen.length, maxLength: chosen.length }).map((uses) =>
      chosen.map((item, order): CheckItem => {
        const { dose, days, regions } = uses[order] ?? { dose: null, days: [], regions: null };
        return { ...checkItemOf(item, item.id, dose ?? undefined, regions ?? undefined), days, order };
      }),
    ),
  );

function isRegion(id: string): id is RegionId {
  return Object.hasOwn(REGIONS, id);
}
