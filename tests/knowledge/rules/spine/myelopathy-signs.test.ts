import { myelopathySignsRules } from "@/lib/domain/knowledge/rules/spine/myelopathy-signs";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(myelopathySignsRules, "D33", {
  tier: "contraindicated",
  found: { "key recorded, @all": [withKeys("myelopathy-signs"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "key recorded, diet": [withKeys("myelopathy-signs"), itemWith("diet")],
  },
});
