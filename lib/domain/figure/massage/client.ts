import type { Camera, Point } from "../camera";
import type { Drawing } from "../drawing";
import type { NamedLayer, Part } from "../figure";
import { pen, smoothThrough } from "../path";
import { FINE_OUTLINE, OUTLINE, type Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { dot } from "../vector";
import { backLines } from "./back-lines";
import { onBack, type Spot } from "./skin";

/** Edge of a towel laid over the hips, from left to right, and how far down it reaches. */
const HEM: readonly Spot[] = [
  [0.03, -0.125],
  [0.05, -0.08],
  [0.043, 0],
  [0.05, 0.08],
  [0.03, 0.125],
];
const TOWEL_END = -0.3;
const TOWEL_SHORT = -0.075;

/** Right slope of the trapezius from the neck to the tip of the shoulder. */
const SLOPE: readonly Spot[] = [
  [0.366, 0.0305],
  [0.345, 0.034],
  [0.329, 0.052],
  [0.319, 0.088],
];

/** The client's skin is a shade darker than the practitioner's and its lines are finer: hands stand out from the back. */
const shaded = ({ line, ...shape }: Shape): Shape => ({
  ...shape,
  ...(shape.tone === "skin" ? { tone: "client" } : {}),
  ...(line ? { line: line === OUTLINE ? FINE_OUTLINE : line } : {}),
});

/** A leg without trousers: the shapes stay, in the colour of skin. */
const uncovered = (shape: Shape): Shape => (shape.tone === "trousers" ? { ...shape, tone: "client" } : shape);

const onPage = (skeleton: Skeleton, camera: Camera, spots: readonly Spot[]): Point[] =>
  spots.map((spot) => camera.flat(onBack(skeleton, spot).at));

function curve(points: readonly Point[]): string {
  const p = pen();
  p.move(points[0] as Point);
  smoothThrough(p, points);
  return p.text();
}

/** From the neck to the shoulders one line, as trapezius makes it; below it the neck flows into the back. */
function slopes(skeleton: Skeleton, camera: Camera): Shape[] {
  const right = onPage(skeleton, camera, SLOPE);
  const left = onPage(
    skeleton,
    camera,
    SLOPE.map(([along, across]): Spot => [along, -across]),
  );
  const cover = pen();
  cover.move(left[left.length - 1] as Point);
  smoothThrough(cover, [...left].reverse());
  cover.line(right[0] as Point);
  smoothThrough(cover, right);
  for (const point of onPage(skeleton, camera, [
    [0.29, 0.085],
    [0.29, -0.085],
  ]))
    cover.line(point);
  cover.close();
  return [
    { d: cover.text(), tone: "client" },
    { d: curve(left) + curve(right), tone: "none", stroke: "line", line: FINE_OUTLINE },
  ];
}

/** A towel over hips and legs of a client who lies face down. */
function towel(skeleton: Skeleton, camera: Camera, end: number): Shape {
  const hem = onPage(skeleton, camera, HEM);
  const cloth = pen();
  cloth.move(hem[0] as Point);
  smoothThrough(cloth, hem);
  for (const point of onPage(skeleton, camera, [
    [end, 0.125],
    [end, -0.125],
  ]))
    cloth.line(point);
  cloth.close();
  return { d: cloth.text(), tone: "mat", line: FINE_OUTLINE };
}

/** True when the back is turned to the viewer. */
const isAway = (skeleton: Skeleton, camera: Camera): boolean =>
  dot(onBack(skeleton, [0.2, 0]).normal, camera.towardsViewer) > 0.9;

/** True when a towel lies over hips and legs of somebody seen from above. */
const isTowelled = ({ bareBack }: Drawing, skeleton: Skeleton, camera: Camera): boolean =>
  bareBack === true && camera.towardsViewer[1] > 0.9 && isAway(skeleton, camera);

/** What of the body is not drawn under a practitioner's hands: what the drawing says, and legs under a towel. */
export function hiddenParts(drawing: Drawing, skeleton: Skeleton, camera: Camera): readonly Part[] {
  const { hidden = [], bareLegs } = drawing;
  return bareLegs || !isTowelled(drawing, skeleton, camera) ? hidden : [...hidden, "leftLeg", "rightLeg"];
}

/** The body's layers under a practitioner's hands: skin a shade darker, spine and shoulder blades marked. Seen from
 *  above and face down, a towel takes the place of trousers and legs, and of the head only hair and neck show. */
export function clientLayers(
  layers: readonly NamedLayer[],
  drawing: Drawing,
  skeleton: Skeleton,
  camera: Camera,
): NamedLayer[] {
  const { bareBack, bareLegs } = drawing;
  const away = isAway(skeleton, camera);
  const towelled = isTowelled(drawing, skeleton, camera);
  return layers.map((layer): NamedLayer => {
    const shapes = layer.shapes.map(shaded);
    if (layer.part.endsWith("Leg") && bareLegs)
      return { ...layer, depth: layer.depth - 1, shapes: shapes.map(uncovered) };
    if (layer.part === "trunk") {
      const skin = towelled
        ? [...shapes.slice(1), towel(skeleton, camera, bareLegs ? TOWEL_SHORT : TOWEL_END)]
        : shapes;
      return { ...layer, shapes: [...skin, ...(bareBack ? backLines(skeleton, camera) : [])] };
    }
    if (layer.part !== "head" || !away) return { ...layer, shapes };
    const [, neck, ...hair] = shapes;
    return { ...layer, shapes: [...(neck ? [neck] : []), ...(bareBack ? slopes(skeleton, camera) : []), ...hair] };
  });
}
