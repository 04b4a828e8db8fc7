import { minorRules } from "@/lib/domain/knowledge/rules/other/minor";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(minorRules, "K01", {
  tier: "modify",
  found: {
    "16 tomorrow, @massage": [client({ birthDate: "2010-11-23" }), itemWith("@massage")],
    "16 tomorrow, high-load": [client({ birthDate: "2010-11-23" }), itemWith("high-load")],
    "16 tomorrow, max-effort": [client({ birthDate: "2010-11-23" }), itemWith("max-effort")],
  },
  clear: {
    "16th birthday today, @massage": [client({ birthDate: "2010-11-22" }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "16 tomorrow, diet": [client({ birthDate: "2010-11-23" }), itemWith("diet")],
  },
});
