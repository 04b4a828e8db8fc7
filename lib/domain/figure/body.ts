/** Proportions of the adult body as fractions of stature.
 *
 *  Lengths: Drillis R, Contini R. Body segment parameters. New York University 1966 (Technical Report 1166.03),
 *  as reproduced in Winter DA. Biomechanics and Motor Control of Human Movement, 4th ed., 2009, fig. 4.1.
 *  Heights there: ankle 0.039, knee 0.285, hip 0.530, shoulder 0.818, chin 0.870. Head height 0.130, upper arm 0.186,
 *  forearm 0.146, hand 0.108, foot length 0.152, foot breadth 0.055, hip breadth 0.191, shoulder breadth 0.259.
 *  The division of the trunk into pelvis, lumbar and thoracic lengths, and all thicknesses, are ours, drawn to look right. */
export const BODY = {
  ankleHeight: 0.039,
  shank: 0.246,
  thigh: 0.245,
  hipHalfWidth: 0.052,
  pelvis: 0.055,
  lumbar: 0.1,
  thorax: 0.17,
  neck: 0.062,
  /** Sternal end to shoulder joint; half the shoulder breadth less the thickness of the deltoid. */
  clavicle: 0.1,
  /** How far the shoulder joints lie below the seventh neck vertebra. */
  shoulderDrop: 0.038,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.1,
  /** Wrist to the middle of the palm. */
  palm: 0.045,
  footLength: 0.152,
  /** Ankle joint to the back of the heel. */
  heel: 0.042,
} as const;
