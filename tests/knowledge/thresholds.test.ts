import { describe, expect, test } from "vitest";
import { REFERENCES, ruleById } from "@/lib/domain/knowledge/index";
import { THRESHOLDS, type Threshold } from "@/lib/domain/knowledge/thresholds";
import { edges } from "../support/threshold-edges";

describe.each(Object.entries(edges))("%s", (_, both) => {
  test.each(both.map((edge) => [edge.name, edge] as const))("%s", (__, { holds }) => {
    expect(holds()).toBe(true);
  });
});

test.each(Object.entries<Threshold>(THRESHOLDS))("%s says what it means and where it comes from", (_, one) => {
  expect(one.means).toMatch(/^[A-Z0-9].+\.$/);
  expect(REFERENCES).toHaveProperty(one.source);
  expect(one.rules.filter((id) => !ruleById(id))).toEqual([]);
});
