"use server";

import { defineAction } from "@/lib/server/action";
import { today } from "@/lib/server/clock";
import { addBodyMap } from "./mutations";
import { bodyMapSchema } from "./schema";

/** Records where a client hurts. Answers the map's id. */
export const recordBodyMap = defineAction(
  { schema: () => bodyMapSchema(today()), allow: ["owner", "practitioner"] },
  addBodyMap,
);
