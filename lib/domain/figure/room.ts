import { type Prop, propCorners, type Room } from "./prop";
import { extent, type Ring } from "./ring";
import type { Vec } from "./vector";

/** How far along the floor the figures and the things beside them reach. */
export function roomOf(props: readonly Prop[], rings: readonly Ring[]): Room {
  const pillows = props.flatMap((prop) => (prop.kind === "pillow" ? [prop.at[0] - prop.half[0]] : []));
  const things = props.flatMap(propCorners);
  const most = (direction: Vec) => Math.max(...rings.map((ring) => extent(ring, direction)));
  const xs = things.map(([x]) => x);
  const zs = things.map(([, , z]) => z);
  return {
    x: [Math.min(-most([-1, 0, 0]), ...pillows, ...xs), Math.max(most([1, 0, 0]), ...xs)],
    z: [Math.min(-most([0, 0, -1]), ...zs), Math.max(most([0, 0, 1]), ...zs)],
  };
}
