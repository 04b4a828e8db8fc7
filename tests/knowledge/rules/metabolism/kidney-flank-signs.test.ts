import { kidneyFlankSignsRules } from "@/lib/domain/knowledge/rules/metabolism/kidney-flank-signs";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(kidneyFlankSignsRules, "F05", {
  tier: "contraindicated",
  found: { "key recorded, @all": [withKeys("kidney-flank-signs"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "key recorded, diet": [withKeys("kidney-flank-signs"), itemWith("diet")],
  },
});
