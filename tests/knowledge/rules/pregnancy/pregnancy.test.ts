import { addDays } from "@/lib/domain/day/day";
import { pregnancyRules } from "@/lib/domain/knowledge/rules/pregnancy/pregnancy";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(pregnancyRules, "G01", {
  tier: "contraindicated",
  found: {
    "due in 200 days, heat-whole-body": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("heat-whole-body"),
    ],
    "due date not known, heat-whole-body": [having("pregnancy"), itemWith("heat-whole-body")],
    "due in 200 days, hot-environment": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("hot-environment"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-whole-body")],
    "due in 200 days, diet": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("diet")],
  },
});

describeRule(pregnancyRules, "G02", {
  tier: "modify",
  found: {
    "due in 200 days, isometric-max": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("isometric-max"),
    ],
    "due date not known, isometric-max": [having("pregnancy"), itemWith("isometric-max")],
    "due in 200 days, breath-hold-risk": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("breath-hold-risk"),
    ],
    "due in 200 days, max-effort": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("max-effort")],
    "due in 200 days, high-load": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("high-load")],
    "due in 200 days, aerobic-vigorous": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("aerobic-vigorous"),
    ],
    "due in 200 days, impact": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("impact")],
    "due in 200 days, deep-pressure": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("deep-pressure"),
    ],
    "due in 200 days, focal-deep-pressure": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("focal-deep-pressure"),
    ],
    "due in 200 days, percussive": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("percussive")],
    "due in 200 days, warm-immersion": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("warm-immersion"),
    ],
    "due in 200 days, temperature-contrast": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("temperature-contrast"),
    ],
    "due in 200 days, sustained-end-range": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("sustained-end-range"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("isometric-max")],
    "due in 200 days, diet": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("diet")],
  },
});

describeRule(pregnancyRules, "G08", {
  tier: "contraindicated",
  found: {
    "due in 200 days, focal-deep-pressure": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("focal-deep-pressure"),
    ],
    "due date not known, focal-deep-pressure": [having("pregnancy"), itemWith("focal-deep-pressure")],
    "due in 200 days, deep-pressure": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("deep-pressure"),
    ],
    "due in 200 days, percussive": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("percussive")],
    "due in 200 days, focal-deep-pressure on the legs": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("focal-deep-pressure", ["legs"]),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("focal-deep-pressure")],
    "due in 200 days, diet": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("diet")],
  },
  softened: {
    "due in 200 days, focal-deep-pressure on the head-face": [
      having("pregnancy", { dueDate: addDays(TODAY, 200) }),
      itemWith("focal-deep-pressure", ["head-face"]),
    ],
  },
});

describeRule(pregnancyRules, "s-pregnancy-stretch", {
  tier: "modify",
  found: {
    "due in 200 days, back-stretch": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("back-stretch")],
    "due date not known, back-stretch": [having("pregnancy"), itemWith("back-stretch")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "due in 200 days, diet": [having("pregnancy", { dueDate: addDays(TODAY, 200) }), itemWith("diet")],
  },
});
