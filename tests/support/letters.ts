import { addDays } from "@/lib/domain/day/day";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";

/** The first bytes of a file of each kind, and a few more. */
export const BYTES = {
  pdf: new TextEncoder().encode("%PDF-1.7\nFit for massage. Dr Okafor"),
  jpeg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
  page: new TextEncoder().encode("<!doctype html><script>alert(1)</script>"),
} as const;

/** A clearance as its form sends it; `file` is what was chosen as the letter. */
export async function clearanceRequest(
  fields: Record<string, string | readonly string[]> = {},
  file?: File,
): Promise<Request> {
  const filled = {
    key: newId(),
    covers: ["@massage"],
    givenBy: "Dr Okafor, GP",
    givenOn: today(),
    until: addDays(today(), 90),
    letter: "",
    ...fields,
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(filled)) for (const one of [value].flat()) form.append(name, one);
  if (file) form.append("file", file);
  // As bytes, the way it comes over a wire: a form as a stream cannot be broken off half-way.
  const sent = new Response(form);
  const headers = { "content-type": sent.headers.get("content-type") ?? "" };
  return new Request("http://127.0.0.1/clearances", { method: "POST", headers, body: await sent.arrayBuffer() });
}

/** A chosen file. */
export function letterFile(bytes: Uint8Array, name = "letter.pdf"): File {
  return new File([new Uint8Array(bytes)], name);
}
