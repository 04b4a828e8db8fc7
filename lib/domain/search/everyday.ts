import type { Aim, Kind, Position } from "../knowledge/types";

/** Words people type for a kind besides its label. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  stretch: "stretching flexibility lengthening exercise",
  mobility: "mobilisation mobilization range of motion movement loosen exercise",
  strength: "strengthening resistance training gym exercise",
  relaxation: "relaxing calm unwind stress exercise",
  breathing: "breath breathe pranayama exercise",
  "self-massage": "trigger point foam roller ball myofascial release",
  aerobic: "cardio endurance walking exercise",
  yoga: "asana pose exercise",
  massage: "hands on technique stroke manual therapy",
  "massage-session": "hands on treatment routine sequence",
  heat: "warm hot thermotherapy",
  cold: "ice icing cryotherapy cool",
  "heat-cold": "ice warm hot cold contrast hydrotherapy",
  topical: "ointment cream gel oil",
  advice: "tip habit ergonomics information",
};

/** Words people type for a position besides its label. */
export const POSITION_WORDS: Readonly<Record<Position, string>> = {
  supine: "supine lying floor back",
  prone: "prone lying stomach front",
  "side-lying": "lateral lying",
  quadruped: "quadruped all fours kneeling floor",
  kneeling: "half kneeling floor",
  seated: "seated chair desk office",
  standing: "upright stand",
  hanging: "bar hang",
  varied: "",
};

/** Words people type for an aim besides its label. */
export const AIM_WORDS: Readonly<Record<Aim, string>> = {
  "ease-pain": "sore soreness ache relief hurt spasm",
  relax: "relaxing relaxation tension tight stress sleep",
  lengthen: "stretch tight short stiff",
  "move-freely": "stiff stiffness mobility",
  strengthen: "strong weak power",
  stabilise: "stability control posture balance",
  condition: "fitness stamina cardio",
  breathe: "breath",
  warm: "heat",
  cool: "cold ice",
  circulate: "circulation blood flow swelling lymph",
};
