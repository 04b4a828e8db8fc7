import { painDuringActivityRules } from "@/lib/domain/knowledge/rules/other/pain-during-activity";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(painDuringActivityRules, "s-stop-when-it-hurts", {
  tier: "contraindicated",
  found: { "key recorded, @exercise": [withKeys("pain-during-exercise"), itemWith("@exercise")] },
  clear: {
    "nothing recorded": [client(), itemWith("@exercise")],
    "key recorded, diet": [withKeys("pain-during-exercise"), itemWith("diet")],
  },
});

describeRule(painDuringActivityRules, "s-pain-over-15-min", {
  tier: "contraindicated",
  found: { "key recorded, @exercise": [withKeys("pain-over-15-min-exercise"), itemWith("@exercise")] },
  clear: {
    "nothing recorded": [client(), itemWith("@exercise")],
    "key recorded, diet": [withKeys("pain-over-15-min-exercise"), itemWith("diet")],
  },
});

describeRule(painDuringActivityRules, "s-self-massage-pain-stop", {
  tier: "contraindicated",
  found: {
    "key recorded, focal-deep-pressure": [withKeys("pain-during-self-massage"), itemWith("focal-deep-pressure")],
    "key recorded, @self-massage": [withKeys("pain-during-self-massage"), itemWith("@self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("focal-deep-pressure")],
    "key recorded, diet": [withKeys("pain-during-self-massage"), itemWith("diet")],
  },
});
