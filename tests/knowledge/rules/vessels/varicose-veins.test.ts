import { varicoseVeinsRules } from "@/lib/domain/knowledge/rules/vessels/varicose-veins";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(varicoseVeinsRules, "B06", {
  tier: "modify",
  found: {
    "varicose veins, deep-pressure": [having("varicose-veins"), itemWith("deep-pressure")],
    "varicose veins, percussive": [having("varicose-veins"), itemWith("percussive")],
    "varicose veins, vibration": [having("varicose-veins"), itemWith("vibration")],
    "calves recorded, deep-pressure on the legs": [
      having("varicose-veins", { regions: ["calves"] }),
      itemWith("deep-pressure", ["legs"]),
    ],
    "no area recorded, deep-pressure on the neck": [having("varicose-veins"), itemWith("deep-pressure", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "varicose veins, diet": [having("varicose-veins"), itemWith("diet")],
  },
  softened: {
    "calves recorded, deep-pressure on the neck": [
      having("varicose-veins", { regions: ["calves"] }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
});
