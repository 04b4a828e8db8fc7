import { bodyMapSchema, type NewBodyMap } from "@/lib/clients/body-map/schema";
import type { Mark } from "@/lib/domain/body-map/marks";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";

/** Pain at a place of the map. */
export function painAt(region: string, note = "", intensity = 6): Mark {
  return { region, kind: "pain", intensity, note };
}

/** A map as its form sends it. */
export function bodyMap(clientId: string, marks: readonly Mark[], basedOn: string | null = null): NewBodyMap {
  return bodyMapSchema(today()).parse({ clientId, key: newId(), basedOn, takenOn: today(), marks });
}
