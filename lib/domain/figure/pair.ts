import type { FootContact, HandContact, Place } from "./pose";
import type { Vec } from "./vector";

const flip = ([x, y, z]: Vec): Vec => [x, y, -z];

function mirrored({ from, by }: Place): Place {
  const other = from?.startsWith("right.") ? (from.replace("right.", "left.") as typeof from) : from;
  return other ? { from: other, by: flip(by) } : { by: flip(by) };
}

/** Both hands alike: written for the right, mirrored for the left. For bodies that face along x. */
export function bothHands(contact: Omit<HandContact, "hand">): readonly HandContact[] {
  const { at, fingers, palm, elbow } = contact;
  return [
    { hand: "right", ...contact },
    { hand: "left", at: mirrored(at), fingers: flip(fingers), palm: flip(palm), elbow: flip(elbow) },
  ];
}

/** Both feet alike: written for the right, mirrored for the left. For bodies that face along x. */
export function bothFeet(contact: Omit<FootContact, "foot">): readonly FootContact[] {
  const { at, toes, sole, knee } = contact;
  return [
    { foot: "right", ...contact },
    { foot: "left", at: mirrored(at), toes: flip(toes), sole: flip(sole), knee: flip(knee) },
  ];
}
