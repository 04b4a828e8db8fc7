import { acuteIllnessRules } from "@/lib/domain/knowledge/rules/red-flags/acute-illness";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(acuteIllnessRules, "A06", {
  tier: "contraindicated",
  found: {
    "fever, @massage": [having("fever"), itemWith("@massage")],
    "fever, @self-massage": [having("fever"), itemWith("@self-massage")],
    "fever, @exercise": [having("fever"), itemWith("@exercise")],
    "fever, heat-whole-body": [having("fever"), itemWith("heat-whole-body")],
    "fever, heat-local": [having("fever"), itemWith("heat-local")],
  },
  clear: { "nothing recorded": [client(), itemWith("@massage")], "fever, diet": [having("fever"), itemWith("diet")] },
});

describeRule(acuteIllnessRules, "A07", {
  tier: "contraindicated",
  found: {
    "acute infection, @massage": [having("acute-infection"), itemWith("@massage")],
    "acute infection, @self-massage": [having("acute-infection"), itemWith("@self-massage")],
    "acute infection, @stretch": [having("acute-infection"), itemWith("@stretch")],
    "acute infection, aerobic-moderate": [having("acute-infection"), itemWith("aerobic-moderate")],
    "acute infection, aerobic-vigorous": [having("acute-infection"), itemWith("aerobic-vigorous")],
    "acute infection, strength-training": [having("acute-infection"), itemWith("strength-training")],
    "acute infection, heat-whole-body": [having("acute-infection"), itemWith("heat-whole-body")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "acute infection, diet": [having("acute-infection"), itemWith("diet")],
  },
});

describeRule(acuteIllnessRules, "A08", {
  tier: "contraindicated",
  found: {
    "intoxicated, @massage": [having("intoxicated"), itemWith("@massage")],
    "intoxicated, @self-massage": [having("intoxicated"), itemWith("@self-massage")],
    "intoxicated, @exercise": [having("intoxicated"), itemWith("@exercise")],
    "intoxicated, heat-whole-body": [having("intoxicated"), itemWith("heat-whole-body")],
    "intoxicated, heat-local": [having("intoxicated"), itemWith("heat-local")],
    "intoxicated, cold-local": [having("intoxicated"), itemWith("cold-local")],
    "intoxicated, water-immersion": [having("intoxicated"), itemWith("water-immersion")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "intoxicated, diet": [having("intoxicated"), itemWith("diet")],
  },
});

describeRule(acuteIllnessRules, "s-viral-stretch", {
  tier: "contraindicated",
  found: { "acute infection, back-stretch": [having("acute-infection"), itemWith("back-stretch")] },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "acute infection, diet": [having("acute-infection"), itemWith("diet")],
  },
});

describeRule(acuteIllnessRules, "s-fever-stretch", {
  tier: "contraindicated",
  found: { "fever, back-stretch": [having("fever"), itemWith("back-stretch")] },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "fever, diet": [having("fever"), itemWith("diet")],
  },
});
