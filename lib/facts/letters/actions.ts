import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { parse } from "@/lib/server/action";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";
import { addClearance } from "../mutations";
import { clearanceSchema } from "../schema";
import { openLetter } from "./mutations";
import { LETTER_PROBLEM, type Letter, letterOf, MOST_LETTER_BYTES } from "./schema";

/** What a request may weigh: the letter, and the fields of the form around it. Unit: bytes. */
const MOST_BYTES = MOST_LETTER_BYTES + 64 * 1024;

/** Keeps a clearance with the letter that was uploaded with it. Not a server action: those take a small body, all of
 *  them alike, and only this one form needs a large one. */
export async function keepClearance(ctx: PracticeContext, clientId: string, request: Request): Promise<PlanEffect[]> {
  const form = await formOf(request);
  const clearance = parse(clearanceSchema(today()), {
    clientId,
    key: form.get("key"),
    covers: form.getAll("covers"),
    givenBy: form.get("givenBy"),
    givenOn: form.get("givenOn"),
    until: form.get("until"),
    letter: form.get("letter"),
  });
  return addClearance(ctx, clearance, await uploaded(form.get("file")));
}

/** The letter of a clearance as a file to save, never as a page of ours. */
export async function sendLetter(ctx: PracticeContext, clientId: string, clearanceId: string): Promise<Response> {
  const letter = await openLetter(ctx, clientId, clearanceId);
  if (!letter) throw new Problem("not-found", "There is no letter here.");
  const { fileName, mediaType, bytes } = letter;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType,
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${ascii(fileName)}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    },
  });
}

async function uploaded(file: FormDataEntryValue | null): Promise<Letter | null> {
  // A form without a chosen file sends one with neither name nor bytes.
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) return null;
  const letter = letterOf(file.name, new Uint8Array(await file.arrayBuffer()));
  if (typeof letter === "string") throw refused(letter);
  return letter;
}

function refused(why: keyof typeof LETTER_PROBLEM): Problem {
  return new Problem("input", LETTER_PROBLEM[why], { fields: { file: LETTER_PROBLEM[why] } });
}

async function formOf(request: Request): Promise<FormData> {
  const bytes = await bytesOf(request);
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw new Problem("input", "Send the form again: it did not arrive whole.");
  }
}

// Counted while it comes in: what the request says of its own length need not be true.
async function bytesOf(request: Request): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw refused("size");
    parts.push(new Uint8Array(part));
  }
  return new Blob(parts);
}

function ascii(fileName: string): string {
  return fileName.replace(/[^\x20-\x7e]|["\\]/g, "_");
}
