import { z } from "zod";
import { keepPicture } from "@/lib/own-items/pictures/actions";
import { defineRoute } from "@/lib/server/route";

/** Takes a picture for an item of the practice's own. */
export const POST = defineRoute(
  { schema: z.object({}), allow: ["owner", "practitioner"], touch: true },
  (ctx, _, request) => keepPicture(ctx, request),
);
