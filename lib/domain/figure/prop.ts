import type { Camera, Point } from "./camera";
import { pen } from "./path";
import type { Layer, Shape, Tone } from "./scene";
import { dot, type Vec } from "./vector";

/** Things a figure rests on. Sizes in fractions of stature (a chair seat of 0.25 is 43 cm for 1.72 m). */
export type Prop =
  | { readonly kind: "mat" }
  | { readonly kind: "floor" }
  | { readonly kind: "chair"; readonly x: number; readonly back?: boolean }
  | { readonly kind: "wall"; readonly x: number; readonly height: number }
  | { readonly kind: "table"; readonly from: number; readonly to: number; readonly height: number }
  | { readonly kind: "pillow"; readonly at: Vec; readonly half: Vec };

export const SEAT_HEIGHT = 0.245;
export const TABLE_HALF_WIDTH = 0.2;

/** An upright box between two corners. */
function box([x0, y0, z0]: Vec, [x1, y1, z1]: Vec, camera: Camera, tone: Tone, side: Tone = tone): Shape[] {
  const faces: readonly (readonly [Vec, readonly Vec[]])[] = [
    [
      [0, 1, 0],
      [
        [x0, y1, z0],
        [x1, y1, z0],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
    ],
    [
      [1, 0, 0],
      [
        [x1, y0, z0],
        [x1, y1, z0],
        [x1, y1, z1],
        [x1, y0, z1],
      ],
    ],
    [
      [-1, 0, 0],
      [
        [x0, y0, z0],
        [x0, y1, z0],
        [x0, y1, z1],
        [x0, y0, z1],
      ],
    ],
    [
      [0, 0, 1],
      [
        [x0, y0, z1],
        [x1, y0, z1],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
    ],
    [
      [0, 0, -1],
      [
        [x0, y0, z0],
        [x1, y0, z0],
        [x1, y1, z0],
        [x0, y1, z0],
      ],
    ],
  ];
  return faces
    .filter(([normal]) => dot(normal, camera.towardsViewer) > 0.01)
    .map(([normal, corners]) => ({ d: polygon(corners.map(camera.flat)), tone: normal[1] > 0 ? tone : side, line: 5 }));
}

function polygon(points: readonly Point[]): string {
  const p = pen();
  p.move(points[0] as Point);
  for (const point of points.slice(1)) p.line(point);
  p.close();
  return p.text();
}

function chair({ x, back }: { x: number; back?: boolean }, camera: Camera): Layer[] {
  const [x0, x1] = [x - 0.1, x + 0.13];
  const half = 0.12;
  const top = SEAT_HEIGHT;
  const leg = (lx: number, lz: number) =>
    box([lx, 0, lz], [lx + 0.02, top - 0.03, lz + 0.02], camera, "prop", "propSide");
  const legs = [...leg(x0, -half), ...leg(x1 - 0.02, -half), ...leg(x0, half - 0.02), ...leg(x1 - 0.02, half - 0.02)];
  const seat = box([x0, top - 0.03, -half], [x1, top, half], camera, "prop", "propSide");
  const layers: Layer[] = [{ depth: -1, shapes: [...legs, ...seat] }];
  if (back === false) return layers;
  const rest = box([x0 - 0.022, top - 0.03, -half], [x0, top + 0.25, half], camera, "prop", "propSide");
  return [{ depth: dot(camera.towardsViewer, [-1, 0, 0]) > 0.5 ? 1 : -1.1, shapes: rest }, ...layers];
}

function table({ from, to, height }: { from: number; to: number; height: number }, camera: Camera): Layer[] {
  const half = TABLE_HALF_WIDTH;
  const leg = (x: number, z: number) => box([x, 0, z], [x + 0.03, height - 0.06, z + 0.03], camera, "prop", "propSide");
  const shapes = [
    ...leg(from + 0.12, half - 0.05),
    ...leg(to - 0.15, half - 0.05),
    ...box([from, height - 0.06, -half], [to, height, half], camera, "prop", "propSide"),
  ];
  return [{ depth: -1, shapes }];
}

/** How far the figures reach along the floor, over all frames. */
export interface Room {
  readonly x: readonly [number, number];
  readonly z: readonly [number, number];
}

function ground({ x, z }: Room, camera: Camera, thickness: number, margin: number, tone: Tone): Layer {
  const from: Vec = [x[0] - margin, -thickness, z[0] - margin];
  const to: Vec = [x[1] + margin, 0, z[1] + margin];
  return {
    depth: -3,
    shapes: box(from, to, camera, tone).map((shape) => (tone === "line" ? { ...shape, line: 0 } : shape)),
  };
}

/** The prop's shapes as seen by the camera. Those that carry the body lie behind it. */
export function propLayers(prop: Prop, camera: Camera, room: Room): Layer[] {
  switch (prop.kind) {
    case "floor":
      return camera.towardsViewer[1] > 0.9 ? [] : [ground(room, camera, 0.008, 0.02, "line")];
    case "mat":
      return [ground(room, camera, 0.02, 0.05, "mat")];
    case "wall":
      return [
        {
          depth: -2,
          shapes: box([prop.x - 0.03, 0, -0.3], [prop.x, prop.height, 0.3], camera, "propSide", "propSide"),
        },
      ];
    case "chair":
      return chair(prop, camera);
    case "table":
      return table(prop, camera);
    case "pillow": {
      const [x, y, z] = prop.at;
      const [hx, hy, hz] = prop.half;
      return [
        { depth: -0.9, shapes: box([x - hx, y - hy, z - hz], [x + hx, y + hy, z + hz], camera, "paper", "paper") },
      ];
    }
  }
}
