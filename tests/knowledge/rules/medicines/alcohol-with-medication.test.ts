import { alcoholWithMedicationRules } from "@/lib/domain/knowledge/rules/medicines/alcohol-with-medication";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(alcoholWithMedicationRules, "J11", {
  tier: "contraindicated",
  found: { "key recorded, oral-medicine": [withKeys("alcohol-with-medication"), itemWith("oral-medicine")] },
  clear: {
    "nothing recorded": [client(), itemWith("oral-medicine")],
    "key recorded, diet": [withKeys("alcohol-with-medication"), itemWith("diet")],
  },
});

describeRule(alcoholWithMedicationRules, "s-alcohol-with-medication", {
  tier: "contraindicated",
  found: {
    "key recorded, oral-medicine": [withKeys("alcohol-with-medication"), itemWith("oral-medicine")],
    "key recorded, item:acetaminophen": [withKeys("alcohol-with-medication"), itemWith("item:acetaminophen")],
    "key recorded, item:muscle-relaxants": [withKeys("alcohol-with-medication"), itemWith("item:muscle-relaxants")],
    "key recorded, item:opioids-strong-painkillers": [
      withKeys("alcohol-with-medication"),
      itemWith("item:opioids-strong-painkillers"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("oral-medicine")],
    "key recorded, diet": [withKeys("alcohol-with-medication"), itemWith("diet")],
  },
});
