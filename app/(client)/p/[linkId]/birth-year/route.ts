import { cookies } from "next/headers";
import { answerBirthYear } from "@/lib/server/auth/link-birth-year";
import { linkCookieName } from "@/lib/server/auth/link-gate";
import { defineLinkRoute } from "@/lib/server/link-route";
import { definePublicRoute } from "@/lib/server/route";
import { birthYearSchema } from "@/lib/share-links/schema";
import { askBirthYear, backToPlan, closed } from "../closed";

/** Takes the year of birth. A link without the question, or shut, answers as every unknown one. */
export const POST = definePublicRoute(async (request, { linkId }) => {
  if (typeof linkId !== "string" || linkId.length > 64) return closed.shut(request);
  const form = birthYearSchema.safeParse(Object.fromEntries(await request.formData()));
  const reference = (await cookies()).get(linkCookieName(linkId))?.value;
  // What is no year is a wrong one: it counts, so that nobody can try without being counted.
  const answer = await answerBirthYear(linkId, reference, form.success ? form.data.year : 0);
  if (answer === null) return closed.shut(request);
  if (answer === "wrong") return askBirthYear(request, linkId, true);
  return new Response(null, { status: 303, headers: { location: `/p/${linkId}` } });
});

export const GET = defineLinkRoute(backToPlan, closed);
