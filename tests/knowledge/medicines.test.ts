import { describe, expect, test } from "vitest";
import { factsOfCase } from "@/lib/domain/case/facts-of-case";
import { foldWord } from "@/lib/domain/case/fold-word";
import { deriveKeys } from "@/lib/domain/check/derive-keys";
import { medicineClasses } from "@/lib/domain/knowledge/index";
import { caseSchema } from "@/lib/transfer/schema";
import { TODAY } from "../support/facts";

describe("the list", () => {
  test("knows each name once, whatever its spelling", () => {
    const names = medicineClasses.flatMap(({ generics, brands }) => [...generics, ...brands]).map(foldWord);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(medicineClasses.map((one) => [one.name, one] as const))("%s explains its brands", (_, one) => {
    expect(one.brands).toEqual(Object.keys(one.brandOf));
    expect(Object.values(one.brandOf).filter((generic) => !one.generics.includes(generic))).toEqual([]);
  });

  test("each of its names is read as its class", () => {
    for (const { id, generics, brands } of medicineClasses) {
      const names = [...generics, ...brands].flatMap((name) => [name, `${name} 5 mg`]);
      expect(readAs(names).filter(({ classId }) => classId !== id)).toEqual([]);
    }
  });
});

describe("as everybody writes it", () => {
  test.each([
    ["aspirin 100 mg", ["antiplatelet"]],
    ["ASA", ["antiplatelet"]],
    ["acetylsalicylic acid", ["antiplatelet"]],
    ["Aspirin low dose", ["antiplatelet"]],
    ["fentanyl patch 25", ["opioid", "sedated", "transdermal-patch"]],
    ["Duragesic", ["opioid", "sedated", "transdermal-patch"]],
    ["fentanyl", ["opioid", "sedated"]],
    ["nitroglycerin patch", ["transdermal-patch", "vasodilator-diuretic"]],
    ["glyceryl trinitrate patch 10", ["transdermal-patch", "vasodilator-diuretic"]],
    ["GTN spray", ["vasodilator-diuretic"]],
    ["alendronic acid 70 mg", ["antibiotic-bisphosphonate"]],
    ["hydrocortisone tablets", ["steroid-long-term"]],
    ["glibenclamide", ["diabetes"]],
    ["frusemide", ["vasodilator-diuretic"]],
    ["ciclosporin", ["immune-suppression"]],
    ["pethidine", ["opioid", "sedated"]],
  ])("%s puts on %j", (name, keys) => {
    const { evidence, notChecked } = derived(name);
    expect(evidence).toEqual(keys);
    expect(notChecked).toEqual([]);
  });

  // They lower sugar without causing lows, so nothing has to be measured before exercise.
  test.each(["metformin", "Jardiance", "acetaminophen", "paracetamol", "levothyroxine"])(
    "%s puts on nothing",
    (name) => {
      expect(derived(name)).toEqual({ evidence: [], notChecked: [] });
    },
  );

  test("a cream is not the tablet", () => {
    expect(derived("hydrocortisone cream").notChecked).toEqual(["hydrocortisone cream"]);
  });
});

const schema = caseSchema(TODAY);

function readAs(medicines: readonly string[]) {
  const { client } = schema.parse({ client: { medicines }, items: ["walking"] });
  return factsOfCase(client, TODAY).facts.medicines;
}

function derived(name: string): { evidence: string[]; notChecked: string[] } {
  const client = { medicines: [name], screen: { completedOn: TODAY } };
  const { facts } = factsOfCase(schema.parse({ client, items: ["walking"] }).client, TODAY);
  const { evidence, notChecked } = deriveKeys(facts, TODAY);
  return {
    evidence: evidence.flatMap(({ key }) => (key === "any" ? [] : [key])).sort(),
    notChecked: notChecked.map(({ fact }) => fact),
  };
}
