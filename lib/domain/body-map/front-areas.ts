import { type Area, armLength, at, type Bow, leg, legLength, rim, SOLE } from "./places";

/** The front. Heights: brow 938, chin 857, notch of the breastbone 820, lower end of the breastbone 714, top of the hip
 *  bone 600, fold of the groin 550 to 478. */
const CROWN = rim(1002);
const BROW = 938;
const MOUTH = 900;
const CHIN = at(0, 857);
const JAW_CORNER = rim(872);
const NOTCH = at(0, 820);
const BY_NOTCH = at(33, 826);
const STERNUM_TOP = at(0, 803);
const STERNUM_END = at(0, 716);
const ARCH = at(16, 716);
const ARCH_END = at(52, 652);
const BY_PELVIS = at(48, 600);
const FOLD_TOP = at(46, 553);
const FOLD = at(62, 512);
const FOLD_LOW = at(56, 480);
const PUBIC = at(22, 552);
const BY_SADDLE = at(22, 482);
const THIGH = 326;
const CHIN_SIDE = at(20, 860);
const CHEST_TOP = rim(812);
const CHEST_END = rim(722);
const CREST = rim(604);
const HIP = rim(508);
const HIP_FRONT = at(87, 504);
const ARCH_SIDE = at(38, 680);

export const frontBows: readonly Bow[] = [
  [STERNUM_TOP, CHEST_TOP, 0, -5],
  [CHEST_END, ARCH, 0, 9],
  [BY_PELVIS, CREST, 0, -8],
  [CHIN_SIDE, JAW_CORNER, 3, 3],
  [CHIN, CHIN_SIDE, 0, 1.5],
  [FOLD, HIP_FRONT, 0, 3],
];

export const frontAreas: readonly Area[] = [
  { name: "forehead", middle: true, corners: [CROWN, rim(BROW), at(0, BROW)] },
  { name: "face", corners: [at(0, BROW), rim(BROW), rim(MOUTH), at(0, MOUTH)] },
  { name: "jaw", corners: [at(0, MOUTH), rim(MOUTH), JAW_CORNER, CHIN_SIDE, CHIN] },
  { name: "neck-front", corners: [CHIN, CHIN_SIDE, JAW_CORNER, rim(862), BY_NOTCH, NOTCH] },
  { name: "collarbone", corners: [NOTCH, BY_NOTCH, rim(862), rim(846), CHEST_TOP, STERNUM_TOP] },
  { name: "chest", corners: [STERNUM_TOP, CHEST_TOP, CHEST_END, ARCH, STERNUM_END] },
  { name: "ribs", corners: [ARCH, CHEST_END, rim(655), ARCH_END, ARCH_SIDE] },
  { name: "upper-belly", middle: true, corners: [STERNUM_END, ARCH, ARCH_SIDE, ARCH_END, at(0, 652)] },
  { name: "belly", middle: true, corners: [at(0, 652), ARCH_END, BY_PELVIS, FOLD_TOP, PUBIC, at(0, 552)] },
  { name: "waist", corners: [ARCH_END, rim(655), CREST, BY_PELVIS] },
  { name: "hip-flexor", corners: [BY_PELVIS, CREST, HIP, HIP_FRONT, FOLD, FOLD_TOP] },
  { name: "groin", corners: [PUBIC, FOLD_TOP, FOLD, FOLD_LOW, BY_SADDLE] },
  { name: "saddle", middle: true, corners: [at(0, 552), PUBIC, BY_SADDLE, leg(454, 0)] },
  { name: "inner-thigh", corners: [BY_SADDLE, FOLD_LOW, leg(THIGH, 0.34), leg(THIGH, 0), leg(454, 0)] },
  { name: "thigh-front", corners: [FOLD_LOW, FOLD, HIP_FRONT, leg(THIGH, 0.72), leg(THIGH, 0.34)] },
  { name: "thigh-outer", corners: [HIP_FRONT, HIP, leg(THIGH, 1), leg(THIGH, 0.72)] },
  { name: "knee-front", corners: [leg(326, 0), leg(326, 0.34), leg(326, 0.72), leg(326, 1), leg(256, 1), leg(256, 0)] },
  { name: "shin", corners: legLength(256, 102) },
  { name: "foot", corners: legLength(102, SOLE) },
  { name: "shoulder-front", corners: armLength(0, 0.42) },
  { name: "upper-arm-front", corners: armLength(0.42, 0.88) },
  { name: "elbow-front", corners: armLength(0.88, 1.16) },
  { name: "forearm-front", corners: armLength(1.16, 1.8) },
  { name: "wrist", corners: armLength(1.8, 2.18) },
  { name: "hand-front", corners: armLength(2.18, 3) },
];
