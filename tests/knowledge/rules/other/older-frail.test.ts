import { olderFrailRules } from "@/lib/domain/knowledge/rules/other/older-frail";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(olderFrailRules, "K02", {
  tier: "modify",
  found: {
    "75th birthday today, high-load": [client({ birthDate: "1951-11-22" }), itemWith("high-load")],
    "75th birthday today, max-effort": [client({ birthDate: "1951-11-22" }), itemWith("max-effort")],
    "75th birthday today, balance-demand": [client({ birthDate: "1951-11-22" }), itemWith("balance-demand")],
    "75th birthday today, deep-pressure": [client({ birthDate: "1951-11-22" }), itemWith("deep-pressure")],
    "75th birthday today, head-below-heart": [client({ birthDate: "1951-11-22" }), itemWith("head-below-heart")],
    "75th birthday today, prone-lying": [client({ birthDate: "1951-11-22" }), itemWith("prone-lying")],
  },
  clear: {
    "75 tomorrow, high-load": [client({ birthDate: "1951-11-23" }), itemWith("high-load")],
    "nothing recorded": [client(), itemWith("high-load")],
    "75th birthday today, diet": [client({ birthDate: "1951-11-22" }), itemWith("diet")],
  },
});
