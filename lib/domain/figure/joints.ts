/** The angles a pose may name, with the range of motion of each, degrees.
 *
 *  Ranges: American Academy of Orthopaedic Surgeons. Joint Motion: Method of Measuring and Recording, 1965, and the AAOS
 *  values tabled in Norkin CC, White DJ. Measurement of Joint Motion: A Guide to Goniometry, 5th ed., 2016.
 *  Division of thoracolumbar motion between lumbar and thoracic spine: White AA, Panjabi MM. Clinical Biomechanics of the
 *  Spine, 2nd ed., 1990. Shoulder girdle (collar bone): Neumann DA. Kinesiology of the Musculoskeletal System, 3rd ed., 2017. */
export const TRUNK_LIMITS = {
  lumbarFlexion: [-25, 60],
  lumbarSideBend: [-25, 25],
  lumbarRotation: [-10, 10],
  thoracicFlexion: [-20, 40],
  thoracicSideBend: [-25, 25],
  thoracicRotation: [-35, 35],
  neckFlexion: [-45, 45],
  neckSideBend: [-45, 45],
  neckRotation: [-80, 80],
  /** Nod of the head on the neck; with neckFlexion the other way it draws the chin in or pokes it out. */
  headFlexion: [-25, 25],
} as const satisfies Limits;

export const SIDE_LIMITS = {
  shoulderElevation: [-10, 45],
  shoulderProtraction: [-30, 30],
  shoulderFlexion: [-60, 180],
  shoulderAbduction: [-30, 180],
  shoulderExternalRotation: [-70, 90],
  elbowFlexion: [0, 150],
  forearmPronation: [-80, 80],
  wristFlexion: [-70, 80],
  hipFlexion: [-30, 120],
  hipAbduction: [-30, 45],
  hipExternalRotation: [-45, 45],
  kneeFlexion: [0, 150],
  ankleDorsiflexion: [-50, 20],
} as const satisfies Limits;

type Limits = Readonly<Record<string, readonly [lowest: number, highest: number]>>;

export type TrunkAngle = keyof typeof TRUNK_LIMITS;
export type SideAngle = keyof typeof SIDE_LIMITS;

/** How far body weight or the hands may push a joint beyond the tabled range, which is for unloaded motion.
 *  Unit: degrees. Our own allowance: a palm flat under the shoulder bends the wrist to about 85. */
export const LOADED_ALLOWANCE = 15;
