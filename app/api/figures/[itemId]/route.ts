import { z } from "zod";
import { DEFAULT_LOOK, lookFrom } from "@/lib/domain/figure/look";
import { movingFigure } from "@/lib/server/figures/moving";
import { callerOf } from "@/lib/server/limits/caller";
import { Problem } from "@/lib/server/problem";
import { definePublicRoute } from "@/lib/server/route";

const schema = z.object({
  itemId: z.string().max(64),
  side: z.enum(["left", "right"]).optional().catch(undefined),
  look: z
    .string()
    .max(40)
    .transform((text) => lookFrom(text) ?? DEFAULT_LOOK)
    .catch(DEFAULT_LOOK),
});

/** A drawing of the library in motion. It belongs to nobody, so it is open to the client's page and may be kept. */
export const GET = definePublicRoute(async (request, params) => {
  const { itemId, side, look } = schema.parse({
    ...Object.fromEntries(new URL(request.url).searchParams),
    itemId: params.itemId,
  });
  const svg = await movingFigure(itemId, side, look, callerOf(request));
  if (!svg) throw new Problem("not-found", "There is no moving drawing of this.");
  return new Response(svg, {
    headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "public, max-age=86400" },
  });
});
