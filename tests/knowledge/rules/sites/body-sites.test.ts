import { bodySitesRules } from "@/lib/domain/knowledge/rules/sites/body-sites";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(bodySitesRules, "L01", {
  tier: "note",
  found: {
    "every client, neck-region-massage": [client(), itemWith("neck-region-massage")],
    "every client, focal-deep-pressure": [client(), itemWith("focal-deep-pressure")],
    "every client, neck-region-massage on the neck": [client(), itemWith("neck-region-massage", ["neck"])],
  },
  clear: {
    "every client, diet": [client(), itemWith("diet")],
    "every client, neck-region-massage on the head-face": [client(), itemWith("neck-region-massage", ["head-face"])],
  },
});

describeRule(bodySitesRules, "L02", {
  tier: "note",
  found: {
    "every client, pressure-near-spine": [client(), itemWith("pressure-near-spine")],
    "every client, direct-spine-pressure": [client(), itemWith("direct-spine-pressure")],
    "every client, percussive": [client(), itemWith("percussive")],
    "every client, pressure-near-spine on the whole-back": [client(), itemWith("pressure-near-spine", ["whole-back"])],
  },
  clear: {
    "every client, diet": [client(), itemWith("diet")],
    "every client, pressure-near-spine on the head-face": [client(), itemWith("pressure-near-spine", ["head-face"])],
  },
});

describeRule(bodySitesRules, "L03", {
  tier: "note",
  found: {
    "every client, percussive": [client(), itemWith("percussive")],
    "every client, deep-pressure": [client(), itemWith("deep-pressure")],
    "every client, lumbar-region-massage": [client(), itemWith("lumbar-region-massage")],
    "every client, percussive on the lower-back": [client(), itemWith("percussive", ["lower-back"])],
  },
  clear: {
    "every client, diet": [client(), itemWith("diet")],
    "every client, percussive on the head-face": [client(), itemWith("percussive", ["head-face"])],
  },
});

describeRule(bodySitesRules, "L04", {
  tier: "note",
  found: {
    "every client, deep-pressure": [client(), itemWith("deep-pressure")],
    "every client, focal-deep-pressure": [client(), itemWith("focal-deep-pressure")],
    "every client, deep-pressure on the arms": [client(), itemWith("deep-pressure", ["arms"])],
  },
  clear: {
    "every client, diet": [client(), itemWith("diet")],
    "every client, deep-pressure on the head-face": [client(), itemWith("deep-pressure", ["head-face"])],
  },
});

describeRule(bodySitesRules, "L05", {
  tier: "note",
  found: {
    "every client, abdominal-pressure": [client(), itemWith("abdominal-pressure")],
    "every client, deep-pressure": [client(), itemWith("deep-pressure")],
    "every client, abdominal-pressure on the abdomen": [client(), itemWith("abdominal-pressure", ["abdomen"])],
  },
  clear: {
    "every client, diet": [client(), itemWith("diet")],
    "every client, abdominal-pressure on the head-face": [client(), itemWith("abdominal-pressure", ["head-face"])],
  },
});
