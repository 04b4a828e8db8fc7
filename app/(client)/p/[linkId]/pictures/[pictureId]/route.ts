import { picturesIn } from "@/lib/domain/own-items/pictures-in";
import { sendPicture } from "@/lib/own-items/pictures/actions";
import { findProgram } from "@/lib/plans/document/queries";
import { defineLinkRoute } from "@/lib/server/link-route";
import { closed } from "../../closed";

/** A picture of the client's own program, and of nothing else of the practice. */
export const GET = defineLinkRoute(async (ctx, request) => {
  const pictureId = new URL(request.url).pathname.split("/").at(-1) ?? "";
  const program = await findProgram(ctx, ctx.planId);
  if (!program || !picturesIn(program.document).includes(pictureId)) return closed.shut(request);
  return sendPicture(ctx, pictureId);
}, closed);
