import { majorPhysicalLimitationRules } from "@/lib/domain/knowledge/rules/other/major-physical-limitation";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(majorPhysicalLimitationRules, "s-major-limitation-yoga", {
  tier: "modify",
  found: {
    "key recorded, kind:yoga": [withKeys("major-physical-limitation"), itemWith("kind:yoga")],
    "key recorded, kind:mobility": [withKeys("major-physical-limitation"), itemWith("kind:mobility")],
    "key recorded, kind:stretch": [withKeys("major-physical-limitation"), itemWith("kind:stretch")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("kind:yoga")],
    "key recorded, diet": [withKeys("major-physical-limitation"), itemWith("diet")],
  },
});
