import { type Area, armLength, at, type Bow, leg, legLength, rim, SOLE } from "./places";

/** The back. Heights: foot of the skull 931, seventh neck vertebra 850, lower end of the shoulder blade 718, twelfth rib
 *  672, top of the hip bone 602, fold under the buttock 456. */
const CROWN = rim(1002);
const SKULL = 931;
const NECK = 891;
const C7 = at(0, 848);
const NECK_FOOT = at(41, 853);
const INNER_CORNER = at(56, 812);
const BLADE_TOP = at(46, 802);
const BLADE_LOW = at(50, 718);
const T7 = at(0, 732);
const BY_T7 = at(46, 732);
const T12 = at(0, 672);
const BY_T12 = at(43, 672);
const L5 = at(0, 600);
const BY_L5 = at(44, 602);
const BY_TAIL = at(27, 553);
const TAIL_END = at(0, 494);
const SPINE_OF_BLADE = rim(815);
const CREST = rim(606);
const HIP = rim(536);
const GLUTEAL = at(62, 556);
const GLUTEAL_TOP = at(35, 575);
const FOLD_OUT = leg(456, 1);
const FOLD_IN = leg(456, 0);

export const backBows: readonly Bow[] = [
  [INNER_CORNER, SPINE_OF_BLADE, 0, -5],
  [BLADE_TOP, BY_T7, 4, 0],
  [BY_L5, CREST, 0, -9],
  [HIP, GLUTEAL, 0, -6],
  [FOLD_OUT, FOLD_IN, 0, 10],
  [NECK_FOOT, INNER_CORNER, -4, 0],
];

export const backAreas: readonly Area[] = [
  { name: "back-of-head", middle: true, corners: [CROWN, rim(SKULL), at(0, SKULL)] },
  { name: "suboccipital", corners: [at(0, SKULL), rim(SKULL), rim(NECK), at(0, NECK)] },
  { name: "neck-back", corners: [at(0, NECK), rim(NECK), rim(866), NECK_FOOT, C7] },
  { name: "upper-trapezius", corners: [NECK_FOOT, rim(866), rim(846), SPINE_OF_BLADE, INNER_CORNER] },
  { name: "levator", corners: [C7, NECK_FOOT, INNER_CORNER, BLADE_TOP, at(0, 802)] },
  { name: "rhomboid", corners: [at(0, 802), BLADE_TOP, BY_T7, T7] },
  { name: "shoulder-blade", corners: [BLADE_TOP, INNER_CORNER, SPINE_OF_BLADE, rim(722), BLADE_LOW, BY_T7] },
  { name: "thoracic-paraspinal", corners: [T7, BY_T7, BLADE_LOW, BY_T12, T12] },
  { name: "latissimus", corners: [BLADE_LOW, rim(722), rim(672), BY_T12] },
  { name: "lumbar-paraspinal", corners: [T12, BY_T12, BY_L5, L5] },
  { name: "quadratus-lumborum", corners: [BY_T12, rim(672), CREST, BY_L5] },
  { name: "sacroiliac", corners: [L5, BY_L5, GLUTEAL_TOP, BY_TAIL, at(0, 552)] },
  { name: "tailbone", middle: true, corners: [at(0, 552), BY_TAIL, TAIL_END] },
  { name: "upper-gluteal", corners: [BY_L5, CREST, HIP, GLUTEAL, GLUTEAL_TOP] },
  {
    name: "buttock",
    corners: [GLUTEAL_TOP, GLUTEAL, HIP, FOLD_OUT, FOLD_IN, TAIL_END, BY_TAIL],
  },
  { name: "hamstring", corners: [FOLD_IN, FOLD_OUT, leg(326, 1), leg(326, 0)] },
  { name: "knee-back", corners: legLength(326, 262) },
  { name: "calf", corners: legLength(262, 104) },
  { name: "heel", corners: legLength(104, SOLE) },
  { name: "shoulder-back", corners: armLength(0, 0.42) },
  { name: "upper-arm-back", corners: armLength(0.42, 0.88) },
  { name: "elbow-back", corners: armLength(0.88, 1.16) },
  { name: "forearm-back", corners: armLength(1.16, 1.86) },
  { name: "hand-back", corners: armLength(1.86, 3) },
];
