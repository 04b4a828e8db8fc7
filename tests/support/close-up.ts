import type { Drawing } from "@/lib/domain/figure/drawing";
import { sceneOf } from "@/lib/domain/figure/picture";
import type { Shape } from "@/lib/domain/figure/scene";
import { pointsOf } from "./legibility";

/** Longer side of a drawing on the sheet, and what lies between a thing that is to be seen and the picture's edge. Unit: mm. */
const PRINTED = 45;
const MARGIN = 0.6;

/** What a close-up is there to show: strokes, arrows and their numbers, the region that is felt, what is held or pressed. */
const SHOWN: ReadonlySet<string> = new Set(["arrow", "target", "band", "iron", "warm"]);
const isShown = ({ tone, stroke }: Shape): boolean => SHOWN.has(tone) || SHOWN.has(stroke ?? "");
const isHand = ({ tone, line }: Shape): boolean => (tone === "skin" || tone === "glove") && line === HAND_LINE;
/** The line that hands are drawn with (hand/hand.ts), unlike every other skin. */
const HAND_LINE = 8;

/** What of a cropped picture the frame cuts although it is what the picture shows. The rest of the body, furniture and the
 *  arms behind the hands may run off; marks are whole or not there. */
export function cutOff(drawing: Drawing, index: number): string[] {
  const { shapes, box, owners } = sceneOf(drawing, index);
  const margin = (MARGIN * Math.max(box.width, box.height)) / PRINTED;
  const outside = ({ d }: Shape): boolean =>
    pointsOf(d).some(
      ([x, y]) =>
        x < box.x + margin || x > box.x + box.width - margin || y < box.y + margin || y > box.y + box.height - margin,
    );
  const cut = shapes
    .filter((shape) => isShown(shape) && outside(shape))
    .map(({ tone, stroke }) => (SHOWN.has(tone) ? tone : (stroke ?? tone)));
  const nearest = Math.max(...owners);
  const hands = shapes.filter((shape, i) => owners[i] === nearest && isHand(shape) && outside(shape));
  // Of a hand only its back runs on, into the arm; fingers are whole.
  const arms = drawing.frames[index]?.work?.hands.filter(({ beneath }) => !beneath).length ?? 0;
  return hands.length > arms ? [...cut, "fingers"] : cut;
}
