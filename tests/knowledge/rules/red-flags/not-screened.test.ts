import { addDays } from "@/lib/domain/day/day";
import { notScreenedRules } from "@/lib/domain/knowledge/rules/red-flags/not-screened";
import { describeRule } from "../../../support/describe-rule";
import { chosen, client, itemWith, TODAY } from "../../../support/facts";

describeRule(notScreenedRules, "s-doctor-before-stretching", {
  tier: "needs-clearance",
  found: {
    "no screen on file, back-stretch": [client({ screen: null }), itemWith("back-stretch")],
    "a positive answer, back-stretch": [
      client({ screen: { completedOn: TODAY, positive: ["parq-yes"] } }),
      itemWith("back-stretch"),
    ],
    "screen 366 days old, back-stretch": [
      client({ screen: { completedOn: addDays(TODAY, -366), positive: [] } }),
      itemWith("back-stretch"),
    ],
  },
  clear: {
    "screen 365 days old, nothing positive, back-stretch": [
      client({ screen: { completedOn: addDays(TODAY, -365), positive: [] } }),
      itemWith("back-stretch"),
    ],
    "nothing recorded": [client(), itemWith("back-stretch")],
    "no screen on file, diet": [client({ screen: null }), itemWith("diet")],
  },
});

describeRule(notScreenedRules, "s-massage-doctor-first", {
  tier: "needs-clearance",
  found: {
    "never screened, the self-massage session": [client({ screen: null }), chosen("self-massage-session")],
    "no screen on file, @massage": [client({ screen: null }), itemWith("@massage")],
    "a positive answer, @massage": [
      client({ screen: { completedOn: TODAY, positive: ["parq-yes"] } }),
      itemWith("@massage"),
    ],
    "screen 366 days old, @massage": [
      client({ screen: { completedOn: addDays(TODAY, -366), positive: [] } }),
      itemWith("@massage"),
    ],
  },
  clear: {
    "screen 365 days old, nothing positive, @massage": [
      client({ screen: { completedOn: addDays(TODAY, -365), positive: [] } }),
      itemWith("@massage"),
    ],
    "nothing recorded": [client(), itemWith("@massage")],
    "no screen on file, diet": [client({ screen: null }), itemWith("diet")],
  },
});
