import { neckArteriesRules } from "@/lib/domain/knowledge/rules/vessels/neck-arteries";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, withKeys } from "../../../support/facts";

describeRule(neckArteriesRules, "B16", {
  tier: "contraindicated",
  found: {
    "carotid vbi, neck-end-range": [having("carotid-vbi"), itemWith("neck-end-range")],
    "carotid vbi, neck-rotation": [having("carotid-vbi"), itemWith("neck-rotation")],
    "carotid vbi, neck-extension": [having("carotid-vbi"), itemWith("neck-extension")],
    "carotid vbi, neck-region-massage": [having("carotid-vbi"), itemWith("neck-region-massage")],
    "carotid vbi, isometric-neck": [having("carotid-vbi"), itemWith("isometric-neck")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "carotid vbi, diet": [having("carotid-vbi"), itemWith("diet")],
  },
});

describeRule(neckArteriesRules, "B17", {
  tier: "contraindicated",
  found: { "key recorded, @all": [withKeys("neck-dissection-signs"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "key recorded, diet": [withKeys("neck-dissection-signs"), itemWith("diet")],
  },
});
