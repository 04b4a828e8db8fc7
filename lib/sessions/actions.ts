"use server";

import { defineAction } from "@/lib/server/action";
import { today } from "@/lib/server/clock";
import { addSessionNote } from "./mutations";
import { sessionNoteSchema } from "./schema";

/** Keeps the note of a session. Answers its id. */
export const noteSession = defineAction(
  { schema: () => sessionNoteSchema(today()), allow: ["owner", "practitioner"], refresh: false },
  addSessionNote,
);
