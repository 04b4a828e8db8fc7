import { addBodyMap } from "@/lib/clients/body-map/mutations";
import { bodyMapSchema } from "@/lib/clients/body-map/schema";
import { addClient, archiveClient } from "@/lib/clients/mutations";
import { newClientSchema } from "@/lib/clients/schema";
import { addDays } from "@/lib/domain/day/day";
import { addScreen } from "@/lib/facts/mutations";
import { screenSchema } from "@/lib/facts/schema";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import type { SampleClient, SampleCondition, SampleMap } from "./cast";

/** Records one of the cast as a practitioner would, by the same forms; answers the client's id. */
export async function addSampleClient(ctx: PracticeContext, client: SampleClient): Promise<string> {
  const clientId = await addClient(ctx, formOf(client));
  if (client.screenedDaysAgo !== undefined) {
    const completedOn = addDays(today(), -client.screenedDaysAgo);
    await addScreen(ctx, screenSchema(today()).parse({ clientId, key: newId(), completedOn, positive: [] }));
  }
  await addSampleMaps(ctx, clientId, client.maps ?? []);
  if (client.archived) await archiveClient(ctx, clientId, true);
  return clientId;
}

// Each map lies on top of the one before, as recording them one after the other would make them.
async function addSampleMaps(ctx: PracticeContext, clientId: string, maps: readonly SampleMap[]): Promise<void> {
  let basedOn: string | null = null;
  for (const { daysAgo, marks } of maps) {
    const filled = marks.map(([region, kind, intensity, note = ""]) => ({ region, kind, intensity, note }));
    const takenOn = addDays(today(), -daysAgo);
    const form = { clientId, key: newId(), basedOn, takenOn, marks: filled };
    basedOn = await addBodyMap(ctx, bodyMapSchema(today()).parse(form));
  }
}

function formOf({
  fullName,
  preferredName = "",
  ageYears,
  sex,
  phone,
  occupation,
  goals,
  figureLook = "",
  ...facts
}: SampleClient) {
  return newClientSchema(today()).parse({
    key: newId(),
    details: {
      fullName,
      preferredName,
      // Past their birthday on any day of the year but the first, so that ages stay as written.
      birthDate: `${Number(today().slice(0, 4)) - ageYears}-01-02`,
      sex,
      phone,
      email: "",
      emergencyContact: "",
      occupation,
      goals,
      language: "en",
      figureLook,
    },
    conditions: (facts.conditions ?? []).map(conditionOf),
    medicines: (facts.medicines ?? []).map((medicine) => ({ ...medicine, since: "" })),
  });
}

function conditionOf({ key, text, regions = [], stage = "", dueInDays }: SampleCondition) {
  const dueDate = dueInDays === undefined ? "" : addDays(today(), dueInDays);
  return { key, text, regions, side: null, stage, controlled: null, dueDate, surgeryOn: "", since: "" };
}
