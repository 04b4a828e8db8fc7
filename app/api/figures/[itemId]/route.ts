import { z } from "zod";
import { DEFAULT_LOOK, lookFrom } from "@/lib/domain/figure/look";
import { movingFigure } from "@/lib/server/figures/moving";
import { stillFigure } from "@/lib/server/figures/still";
import { callerOf } from "@/lib/server/limits/caller";
import { Problem } from "@/lib/server/problem";
import { definePublicRoute } from "@/lib/server/route";

const schema = z.object({
  itemId: z.string().max(64),
  side: z.enum(["left", "right"]).optional().catch(undefined),
  /** One still frame; the movement when absent. */
  frame: z.coerce.number().int().min(0).max(9).optional(),
  hold: z.literal("1").optional().catch(undefined),
  look: z
    .string()
    .max(40)
    .transform((text) => lookFrom(text) ?? DEFAULT_LOOK)
    .catch(DEFAULT_LOOK),
});

/** A drawing of the library, one frame or in motion. It belongs to nobody, so it is open to the client's page and may be kept. */
export const GET = definePublicRoute(async (request, params) => {
  const { itemId, side, look, frame, hold } = schema.parse({
    ...Object.fromEntries(new URL(request.url).searchParams),
    itemId: params.itemId,
  });
  const svg =
    frame === undefined
      ? await movingFigure(itemId, side, look, callerOf(request))
      : stillFigure(itemId, frame, { side, look, hold: hold !== undefined });
  if (!svg) throw new Problem("not-found", "There is no such drawing.");
  return new Response(svg, {
    headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "public, max-age=86400" },
  });
});
