import { z } from "zod";
import { sendPicture } from "@/lib/own-items/pictures/actions";
import { defineRoute } from "@/lib/server/route";

const schema = z.object({ pictureId: z.string().max(64) });

/** A picture of the practice's own, for its people. */
export const GET = defineRoute({ schema, allow: ["owner", "practitioner"], touch: false }, (ctx, { pictureId }) =>
  sendPicture(ctx, pictureId),
);
