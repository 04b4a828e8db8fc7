import type { RegionId } from "../knowledge/regions";

/** A named place of the body map; `within` is the region by which rules, items and plans know it. */
interface RegionName {
  readonly label: string;
  readonly within: RegionId;
}

/** What the map calls its regions: the words a practitioner uses, with the muscle where it has one. */
export const FRONT_NAMES = {
  forehead: { label: "Forehead", within: "head-face" },
  face: { label: "Face and eye", within: "head-face" },
  jaw: { label: "Jaw", within: "jaw" },
  "neck-front": { label: "Front of the neck", within: "neck-front" },
  collarbone: { label: "Collarbone", within: "shoulder-girdle" },
  "shoulder-front": { label: "Front of the shoulder", within: "shoulder-girdle" },
  chest: { label: "Chest", within: "chest" },
  ribs: { label: "Ribs", within: "ribs" },
  "upper-belly": { label: "Upper belly", within: "abdomen" },
  waist: { label: "Side of the belly (obliques)", within: "abdomen" },
  belly: { label: "Belly", within: "abdomen" },
  "upper-arm-front": { label: "Front of the upper arm", within: "upper-arms" },
  "elbow-front": { label: "Bend of the elbow", within: "elbows" },
  "forearm-front": { label: "Inside of the forearm", within: "forearms-hands" },
  wrist: { label: "Wrist", within: "wrists" },
  "hand-front": { label: "Palm and fingers", within: "forearms-hands" },
  "hip-flexor": { label: "Front of the hip (hip flexors)", within: "hips" },
  groin: { label: "Groin", within: "groin" },
  saddle: { label: "Saddle area, between the legs", within: "groin" },
  "inner-thigh": { label: "Inner thigh (adductors)", within: "thighs" },
  "thigh-front": { label: "Front of the thigh (quadriceps)", within: "thighs" },
  "thigh-outer": { label: "Outer thigh (iliotibial band)", within: "thighs" },
  "knee-front": { label: "Knee", within: "knees" },
  shin: { label: "Shin", within: "legs" },
  foot: { label: "Ankle and foot", within: "ankles-feet" },
} as const satisfies Readonly<Record<string, RegionName>>;

export const BACK_NAMES = {
  "back-of-head": { label: "Back of the head", within: "head-face" },
  suboccipital: { label: "Base of the skull (suboccipitals)", within: "neck" },
  "neck-back": { label: "Back of the neck", within: "neck" },
  "upper-trapezius": { label: "Upper trapezius", within: "shoulder-girdle" },
  levator: { label: "Neck to shoulder blade (levator scapulae)", within: "neck" },
  "shoulder-back": { label: "Back of the shoulder", within: "shoulder-girdle" },
  "shoulder-blade": { label: "Shoulder blade", within: "shoulder-girdle" },
  rhomboid: { label: "Between spine and shoulder blade (rhomboids)", within: "upper-back" },
  "thoracic-paraspinal": { label: "Mid back beside the spine (thoracic paraspinals)", within: "mid-back" },
  latissimus: { label: "Side of the back (latissimus)", within: "mid-back" },
  "lumbar-paraspinal": { label: "Low back beside the spine (lumbar paraspinals)", within: "lower-back" },
  "quadratus-lumborum": { label: "Flank (quadratus lumborum)", within: "flank" },
  sacroiliac: { label: "Sacrum and sacroiliac joint", within: "sacrum" },
  tailbone: { label: "Tailbone", within: "sacrum" },
  "upper-gluteal": { label: "Upper outer buttock (gluteus medius)", within: "buttocks" },
  buttock: { label: "Buttock (gluteus maximus, piriformis)", within: "buttocks" },
  "upper-arm-back": { label: "Back of the upper arm (triceps)", within: "upper-arms" },
  "elbow-back": { label: "Point of the elbow", within: "elbows" },
  "forearm-back": { label: "Back of the forearm", within: "forearms-hands" },
  "hand-back": { label: "Back of the wrist and hand", within: "forearms-hands" },
  hamstring: { label: "Back of the thigh (hamstrings)", within: "thighs" },
  "knee-back": { label: "Back of the knee", within: "knees" },
  calf: { label: "Calf", within: "calves" },
  heel: { label: "Heel and Achilles tendon", within: "ankles-feet" },
} as const satisfies Readonly<Record<string, RegionName>>;
