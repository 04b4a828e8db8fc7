import { implantedDeviceRules } from "@/lib/domain/knowledge/rules/other/implanted-device";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(implantedDeviceRules, "K06", {
  tier: "contraindicated",
  found: {
    "implanted device, deep-pressure": [having("implanted-device"), itemWith("deep-pressure")],
    "implanted device, percussive": [having("implanted-device"), itemWith("percussive")],
    "implanted device, vibration": [having("implanted-device"), itemWith("vibration")],
    "implanted device, heat-local": [having("implanted-device"), itemWith("heat-local")],
    "calves recorded, deep-pressure on the legs": [
      having("implanted-device", { regions: ["calves"] }),
      itemWith("deep-pressure", ["legs"]),
    ],
    "no area recorded, deep-pressure on the neck": [having("implanted-device"), itemWith("deep-pressure", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "implanted device, diet": [having("implanted-device"), itemWith("diet")],
  },
  softened: {
    "calves recorded, deep-pressure on the neck": [
      having("implanted-device", { regions: ["calves"] }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
});
