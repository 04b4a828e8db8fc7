import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { type SessionNote, type SessionNoteInput, sessionNoteSchema } from "@/lib/sessions/schema";

/** Half an hour of light work on the back, as the form sends it. */
export const softWork = {
  id: "soft",
  itemId: "relaxing-back-massage-session",
  regions: ["lower-back" as const],
  minutes: 30,
  pressure: "light" as const,
};

/** Deep work on the same place: stopped for everybody on a blood thinner. */
export const deepWork = { ...softWork, id: "deep", itemId: "deep-tissue-massage", pressure: "deep" as const };

/** The note of today's session, filled in. */
export function sessionNote(clientId: string, more: Partial<SessionNoteInput> = {}): SessionNote {
  return sessionNoteSchema(today()).parse({
    clientId,
    key: newId(),
    planId: null,
    heldOn: today(),
    minutes: 30,
    items: [softWork],
    painBefore: null,
    painAfter: null,
    clientSays: "",
    note: "",
    answers: [],
    ...more,
  });
}
