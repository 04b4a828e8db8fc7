import { addDays } from "@/lib/domain/day/day";
import { whiplashRecentRules } from "@/lib/domain/knowledge/rules/spine/whiplash-recent";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(whiplashRecentRules, "D26", {
  tier: "needs-clearance",
  found: {
    "42 days ago, neck-end-range": [having("whiplash", { since: addDays(TODAY, -42) }), itemWith("neck-end-range")],
    "42 days ago, isometric-neck": [having("whiplash", { since: addDays(TODAY, -42) }), itemWith("isometric-neck")],
    "42 days ago, neck-region-massage": [
      having("whiplash", { since: addDays(TODAY, -42) }),
      itemWith("neck-region-massage"),
    ],
    "42 days ago, isometric-max": [having("whiplash", { since: addDays(TODAY, -42) }), itemWith("isometric-max")],
  },
  clear: {
    "43 days ago, neck-end-range": [having("whiplash", { since: addDays(TODAY, -43) }), itemWith("neck-end-range")],
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "42 days ago, diet": [having("whiplash", { since: addDays(TODAY, -42) }), itemWith("diet")],
  },
});
