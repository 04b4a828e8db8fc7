import { domsRules } from "@/lib/domain/knowledge/rules/spine/doms";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(domsRules, "s-no-hard-stretch-when-sore", {
  tier: "note",
  found: {
    "doms, static-stretch": [having("doms"), itemWith("static-stretch")],
    "doms, kind:stretch": [having("doms"), itemWith("kind:stretch")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("static-stretch")],
    "doms, diet": [having("doms"), itemWith("diet")],
  },
});

describeRule(domsRules, "s-active-recovery-load", {
  tier: "modify",
  found: {
    "doms, strength-training": [having("doms"), itemWith("strength-training")],
    "doms, item:active-recovery-light-upper-body": [having("doms"), itemWith("item:active-recovery-light-upper-body")],
    "doms, item:active-recovery-cardio-legs": [having("doms"), itemWith("item:active-recovery-cardio-legs")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "doms, diet": [having("doms"), itemWith("diet")],
  },
});
