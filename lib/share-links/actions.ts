"use server";

import { defineAction } from "@/lib/server/action";
import { today } from "@/lib/server/clock";
import { mailShareLink } from "./mail/mutations";
import { addShareLink, changeExpiry, changeQuestion, endAllLinks, endClientLinks, endShareLink } from "./mutations";
import { listViews } from "./queries";
import {
  allLinksSchema,
  clientLinksSchema,
  expirySchema,
  logSchema,
  mailSchema,
  planLinkSchema,
  questionSchema,
} from "./schema";

/** Makes the link of a published plan, or a new one in place of the old. */
export const sharePlan = defineAction(
  { schema: planLinkSchema, allow: ["owner", "practitioner"] },
  async (ctx, { planId }) => addShareLink(ctx, planId),
);

/** Shuts the link. */
export const revokeShareLink = defineAction(
  { schema: planLinkSchema, allow: ["owner", "practitioner"] },
  async (ctx, { planId }) => endShareLink(ctx, planId),
);

/** Shuts every link of a client; answers how many. */
export const revokeClientLinks = defineAction(
  { schema: clientLinksSchema, allow: ["owner", "practitioner"] },
  async (ctx, { clientId }) => endClientLinks(ctx, clientId),
);

/** Shuts every link of the practice; answers how many. */
export const revokeAllLinks = defineAction({ schema: allLinksSchema, allow: ["owner"] }, endAllLinks);

/** Sets the last day on which the link works. */
export const setLinkExpiry = defineAction(
  { schema: () => expirySchema(today()), allow: ["owner", "practitioner"] },
  changeExpiry,
);

/** Turns the question for the year of birth on or off. */
export const setLinkQuestion = defineAction(
  { schema: questionSchema, allow: ["owner", "practitioner"] },
  changeQuestion,
);

/** Sends the link to the client's e-mail address. */
export const sendShareLink = defineAction({ schema: mailSchema, allow: ["owner", "practitioner"] }, mailShareLink);

/** Reads on in a link's log. */
export const readLinkLog = defineAction(
  { schema: logSchema, allow: ["owner", "practitioner"], refresh: false },
  async (ctx, { linkId, after }) => listViews(ctx, linkId, after),
);
