import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { canMove } from "@/lib/domain/figure/moving";
import { picturesIn } from "@/lib/domain/own-items/pictures-in";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { movingAddress } from "../../figure/moving-address";

/** Addresses of everything the page fetches beside itself: styles, scripts, moving drawings, the practice's own pictures. */
export function keptFiles(document: ProgramDocument, path: string): readonly string[] {
  const moving = document.groups.flatMap(({ exercises }) =>
    exercises.flatMap(({ itemId, figure }) => {
      const drawing = figure.own ? null : drawingFor(itemId);
      return drawing && canMove(drawing) ? [movingAddress(itemId, document.look, figure.side)] : [];
    }),
  );
  const pictures = picturesIn(document).map((pictureId) => `${path}/pictures/${pictureId}`);
  return ["/client/client.css", "/client/guided.js", "/client/offline.js", ...new Set([...moving, ...pictures])];
}
