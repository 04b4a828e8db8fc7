import { addClient } from "@/lib/clients/mutations";
import { type NewClient, newClientSchema } from "@/lib/clients/schema";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";

const NOBODY = {
  fullName: "Mo Example",
  preferredName: "",
  birthDate: "1990-05-17",
  sex: "female",
  phone: "",
  email: "",
  emergencyContact: "",
  occupation: "",
  goals: "",
  language: "en",
  figureLook: "",
} as const;

/** A condition as a form sends it, with nothing qualified. */
export const plainCondition = {
  regions: [],
  side: null,
  stage: "",
  controlled: null,
  dueDate: "",
  surgeryOn: "",
  since: "",
} as const;

type Given = Partial<NewClient["details"]>;

/** A new client's form, filled in. */
export function clientForm(
  details: Given = {},
  facts: { conditions?: unknown[]; medicines?: unknown[] } = {},
): NewClient {
  return newClientSchema(today()).parse({
    key: newId(),
    details: { ...NOBODY, ...details },
    conditions: facts.conditions ?? [],
    medicines: facts.medicines ?? [],
  });
}

/** Adds a client and answers the id. */
export function someClient(
  ctx: PracticeContext,
  details: Given = {},
  facts: Parameters<typeof clientForm>[1] = {},
): Promise<string> {
  return addClient(ctx, clientForm(details, facts));
}
