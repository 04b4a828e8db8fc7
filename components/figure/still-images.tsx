import { drawingFor } from "@/lib/domain/figure/drawings/index";
import type { Look } from "@/lib/domain/figure/look";
import { frameBox } from "@/lib/domain/figure/picture";
import type { Side } from "@/lib/domain/figure/pose";
import { stillAddress } from "./moving-address";

interface Props {
  readonly itemId: string;
  readonly side: Side | null;
  readonly hold: boolean;
  readonly look: Look;
  readonly titles: readonly string[] | null;
}

/** The frames of a drawing as images that are fetched when they come into sight: for a page that must be light. */
export function StillImages({ itemId, side, hold, look, titles }: Props) {
  const drawing = drawingFor(itemId);
  if (!drawing) return null;
  const { width, height } = frameBox(drawing, look.build);
  return (
    <div className="figure figure-medium">
      {drawing.frames.map(({ alt }, index) => (
        <div key={alt} className="figure-frame">
          {/* biome-ignore lint/performance/noImgElement: plain markup, and the picture is drawn for this size */}
          <img
            src={stillAddress(itemId, look, side, { frame: index, hold })}
            alt={titles?.[index] ?? alt}
            width={Math.round(width)}
            height={Math.round(height)}
            loading="lazy"
          />
        </div>
      ))}
    </div>
  );
}
