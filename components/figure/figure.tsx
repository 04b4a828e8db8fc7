import type { Drawing } from "@/lib/domain/figure/drawing";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { DEFAULT_LOOK, type Look, lookText } from "@/lib/domain/figure/look";
import type { Side } from "@/lib/domain/figure/pose";
import { drawFrame } from "@/lib/domain/figure/svg";
import { drawOwn } from "@/lib/domain/own-items/draw-own";
import type { OwnFigure, OwnPicture } from "@/lib/domain/own-items/own-figure";

interface FigureProps {
  readonly itemId: string;
  /** Side that works; null when both do, one after the other: then the drawing shows one side without a letter. */
  readonly side?: Side | null;
  /** The end position is held. */
  readonly hold?: boolean;
  readonly look?: Look;
  readonly size?: "small" | "medium" | "large";
  /** `print` draws in black, white and grey, whatever the theme. */
  readonly mode?: "page" | "print";
  /** Text alternatives in the reader's language, one for each frame. */
  readonly titles?: readonly string[] | null;
  /** The practice's own drawing or picture, in the place of the library's. */
  readonly own?: OwnFigure | null;
  /** Where the practice's own pictures are for this reader. */
  readonly picturesAt?: string;
}

/** Where somebody who is signed in gets the practice's pictures. */
const PICTURES = "/api/library/pictures";

/** The drawing of an item from start to end, or nothing while it has none. */
export function Figure(props: FigureProps) {
  const { itemId, size = "medium", mode = "page", titles, side, hold, look, own = null, picturesAt = PICTURES } = props;
  if (own?.kind === "picture") return <Picture picture={own} size={size} at={picturesAt} />;
  const drawing = own ? drawOwn(own) : drawingFor(itemId);
  if (!drawing) return null;
  return (
    <div className={`figure figure-${size}`} data-figure={itemId}>
      {drawing.frames.flatMap((frame, index) => [
        index > 0 ? <Arrow key={`to ${keyOf(frame, index)}`} /> : null,
        <FigureFrame
          key={keyOf(frame, index)}
          {...{ drawing, index, mode, side, hold, look, title: titles?.[index], keep: own === null }}
        />,
      ])}
    </div>
  );
}

// Own drawings may say the same of two positions.
const keyOf = ({ alt }: { readonly alt: string }, index: number): string => `${index} ${alt}`;

function Picture({ picture, size, at }: { picture: OwnPicture; size: string; at: string }) {
  const { pictureId, alt, width, height } = picture;
  return (
    <div className={`figure figure-${size}`}>
      {/* biome-ignore lint/performance/noImgElement: plain markup for the client's page, and no optimiser is on */}
      <img className="figure-photo" src={`${at}/${pictureId}`} alt={alt} {...{ width, height }} loading="lazy" />
    </div>
  );
}

interface FrameProps {
  readonly drawing: Drawing;
  readonly index: number;
  readonly mode: "page" | "print";
  readonly side: Side | null | undefined;
  readonly hold: boolean | undefined;
  readonly look: Look | undefined;
  readonly title: string | undefined;
  /** False for what is drawn anew each time: it changes under the same name. */
  readonly keep: boolean;
}

function FigureFrame(props: FrameProps) {
  const svg = drawnOnce(props);
  // The markup is made by our own drawing code from our own data and escapes its one text; nothing else comes in.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div className="figure-frame" dangerouslySetInnerHTML={{ __html: svg }} />;
}

const drawn = new Map<string, string>();

/** The same frame is asked for again and again by page, sheet and library: it is drawn once in a process. */
function drawnOnce({ drawing, index, mode, side, hold = false, look = DEFAULT_LOOK, title, keep }: FrameProps) {
  const name = [drawing.id, index, mode, side, hold, lookText(look), title].join(" ");
  const kept = keep ? drawn.get(name) : undefined;
  if (kept) return kept;
  const svg = drawFrame(drawing, index, {
    mode,
    hold,
    look,
    letter: side !== null,
    ...(side && { side }),
    ...(title && { title }),
  });
  if (keep) drawn.set(name, svg);
  return svg;
}

function Arrow() {
  return (
    <svg className="figure-arrow" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M3 12h16m-6-6 6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
