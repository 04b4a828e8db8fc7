import { z } from "zod";
import { libraryEntries } from "@/components/library/library-entry";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { educationPoints } from "@/lib/domain/knowledge/education/education";
import { protocols } from "@/lib/domain/knowledge/protocols/protocols";
import { findLibrary } from "@/lib/library/queries";
import { defineRoute } from "@/lib/server/route";

/** Everything a practice can look through, for the search in the browser. */
export const GET = defineRoute({ schema: z.object({}), allow: ["owner", "practitioner"], touch: true }, async (ctx) => {
  const { items, ownFigures = new Map() } = await findLibrary(ctx);
  const isDrawn = (itemId: string) => drawingFor(itemId) !== null;
  return libraryEntries({ items, ownFigures, isDrawn, protocols, points: educationPoints });
});
