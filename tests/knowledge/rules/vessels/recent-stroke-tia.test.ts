import { addDays } from "@/lib/domain/day/day";
import { recentStrokeTiaRules } from "@/lib/domain/knowledge/rules/vessels/recent-stroke-tia";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(recentStrokeTiaRules, "B18", {
  tier: "needs-clearance",
  found: {
    "183 days ago, @massage": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("@massage")],
    "183 days ago, @self-massage": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("@self-massage")],
    "183 days ago, @exercise": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("@exercise")],
    "183 days ago, heat-whole-body": [
      having("stroke-tia", { since: addDays(TODAY, -183) }),
      itemWith("heat-whole-body"),
    ],
    "183 days ago, temperature-contrast": [
      having("stroke-tia", { since: addDays(TODAY, -183) }),
      itemWith("temperature-contrast"),
    ],
  },
  clear: {
    "184 days ago, @massage": [having("stroke-tia", { since: addDays(TODAY, -184) }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "183 days ago, diet": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("diet")],
  },
});

describeRule(recentStrokeTiaRules, "B19", {
  tier: "contraindicated",
  found: {
    "183 days ago, neck-end-range": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("neck-end-range")],
    "183 days ago, isometric-neck": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("isometric-neck")],
    "183 days ago, high-load": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("high-load")],
    "183 days ago, max-effort": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("max-effort")],
    "183 days ago, head-below-heart": [
      having("stroke-tia", { since: addDays(TODAY, -183) }),
      itemWith("head-below-heart"),
    ],
    "183 days ago, isometric-max": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("isometric-max")],
  },
  clear: {
    "184 days ago, neck-end-range": [having("stroke-tia", { since: addDays(TODAY, -184) }), itemWith("neck-end-range")],
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "183 days ago, diet": [having("stroke-tia", { since: addDays(TODAY, -183) }), itemWith("diet")],
  },
});
