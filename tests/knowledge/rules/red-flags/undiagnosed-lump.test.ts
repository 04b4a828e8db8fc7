import { undiagnosedLumpRules } from "@/lib/domain/knowledge/rules/red-flags/undiagnosed-lump";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(undiagnosedLumpRules, "A10", {
  tier: "contraindicated",
  found: {
    "undiagnosed lump, @massage": [having("undiagnosed-lump"), itemWith("@massage")],
    "undiagnosed lump, @self-massage": [having("undiagnosed-lump"), itemWith("@self-massage")],
    "calves recorded, @massage on the legs": [
      having("undiagnosed-lump", { regions: ["calves"] }),
      itemWith("@massage", ["legs"]),
    ],
    "no area recorded, @massage on the neck": [having("undiagnosed-lump"), itemWith("@massage", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "undiagnosed lump, diet": [having("undiagnosed-lump"), itemWith("diet")],
  },
  softened: {
    "calves recorded, @massage on the neck": [
      having("undiagnosed-lump", { regions: ["calves"] }),
      itemWith("@massage", ["neck"]),
    ],
  },
});
