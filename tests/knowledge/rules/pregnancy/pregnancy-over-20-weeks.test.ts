import { addDays } from "@/lib/domain/day/day";
import { pregnancyOver20WeeksRules } from "@/lib/domain/knowledge/rules/pregnancy/pregnancy-over-20-weeks";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(pregnancyOver20WeeksRules, "G04", {
  tier: "contraindicated",
  found: {
    "20 weeks on the day, prone-lying": [
      having("pregnancy", { dueDate: addDays(TODAY, 140) }),
      itemWith("prone-lying"),
    ],
    "due date not known, prone-lying": [having("pregnancy"), itemWith("prone-lying")],
  },
  clear: {
    "19 weeks and 6 days, prone-lying": [
      having("pregnancy", { dueDate: addDays(TODAY, 141) }),
      itemWith("prone-lying"),
    ],
    "nothing recorded": [client(), itemWith("prone-lying")],
    "20 weeks on the day, diet": [having("pregnancy", { dueDate: addDays(TODAY, 140) }), itemWith("diet")],
  },
});

describeRule(pregnancyOver20WeeksRules, "G05", {
  tier: "modify",
  found: {
    "20 weeks on the day, supine-lying": [
      having("pregnancy", { dueDate: addDays(TODAY, 140) }),
      itemWith("supine-lying"),
    ],
    "due date not known, supine-lying": [having("pregnancy"), itemWith("supine-lying")],
  },
  clear: {
    "19 weeks and 6 days, supine-lying": [
      having("pregnancy", { dueDate: addDays(TODAY, 141) }),
      itemWith("supine-lying"),
    ],
    "nothing recorded": [client(), itemWith("supine-lying")],
    "20 weeks on the day, diet": [having("pregnancy", { dueDate: addDays(TODAY, 140) }), itemWith("diet")],
  },
});

describeRule(pregnancyOver20WeeksRules, "G06", {
  tier: "contraindicated",
  found: {
    "20 weeks on the day, abdominal-pressure": [
      having("pregnancy", { dueDate: addDays(TODAY, 140) }),
      itemWith("abdominal-pressure"),
    ],
    "due date not known, abdominal-pressure": [having("pregnancy"), itemWith("abdominal-pressure")],
    "20 weeks on the day, end-range-spinal-flexion": [
      having("pregnancy", { dueDate: addDays(TODAY, 140) }),
      itemWith("end-range-spinal-flexion"),
    ],
  },
  clear: {
    "19 weeks and 6 days, abdominal-pressure": [
      having("pregnancy", { dueDate: addDays(TODAY, 141) }),
      itemWith("abdominal-pressure"),
    ],
    "nothing recorded": [client(), itemWith("abdominal-pressure")],
    "20 weeks on the day, diet": [having("pregnancy", { dueDate: addDays(TODAY, 140) }), itemWith("diet")],
  },
});

describeRule(pregnancyOver20WeeksRules, "G06M", {
  tier: "modify",
  found: {
    "20 weeks on the day, loaded-spinal-flexion": [
      having("pregnancy", { dueDate: addDays(TODAY, 140) }),
      itemWith("loaded-spinal-flexion"),
    ],
    "due date not known, loaded-spinal-flexion": [having("pregnancy"), itemWith("loaded-spinal-flexion")],
    "20 weeks on the day, rotation": [having("pregnancy", { dueDate: addDays(TODAY, 140) }), itemWith("rotation")],
    "20 weeks on the day, head-below-heart": [
      having("pregnancy", { dueDate: addDays(TODAY, 140) }),
      itemWith("head-below-heart"),
    ],
    "20 weeks on the day, balance-demand": [
      having("pregnancy", { dueDate: addDays(TODAY, 140) }),
      itemWith("balance-demand"),
    ],
    "20 weeks on the day, hip-flexion-deep": [
      having("pregnancy", { dueDate: addDays(TODAY, 140) }),
      itemWith("hip-flexion-deep"),
    ],
  },
  clear: {
    "19 weeks and 6 days, loaded-spinal-flexion": [
      having("pregnancy", { dueDate: addDays(TODAY, 141) }),
      itemWith("loaded-spinal-flexion"),
    ],
    "nothing recorded": [client(), itemWith("loaded-spinal-flexion")],
    "20 weeks on the day, diet": [having("pregnancy", { dueDate: addDays(TODAY, 140) }), itemWith("diet")],
  },
});
