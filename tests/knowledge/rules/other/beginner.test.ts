import { beginnerRules } from "@/lib/domain/knowledge/rules/other/beginner";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(beginnerRules, "s-beginner-soreness", {
  tier: "modify",
  found: {
    "key recorded, eccentric-heavy": [withKeys("beginner"), itemWith("eccentric-heavy")],
    "key recorded, max-effort": [withKeys("beginner"), itemWith("max-effort")],
    "key recorded, high-load": [withKeys("beginner"), itemWith("high-load")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("eccentric-heavy")],
    "key recorded, diet": [withKeys("beginner"), itemWith("diet")],
  },
});
