import { inflateSync } from "node:zlib";

/** A font as `pdffonts` lists it. */
export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

/** The bodies of a PDF's objects by number, those in object streams too. */
function objectsOf(pdf: Buffer): Map<number, string> {
  const text = pdf.toString("latin1");
  const objects = new Map<number, string>();
  for (const [, number, body = ""] of text.matchAll(/(\d+) 0 obj\b(.*?)\bendobj/gs)) {
    objects.set(Number(number), body);
    if (/\/Type ?\/ObjStm/.test(body)) for (const [id, inner] of packedIn(body)) objects.set(id, inner);
  }
  return objects;
}

function packedIn(body: string): [number, string][] {
  const start = /stream\r?\n/.exec(body);
  const first = Number(/\/First (\d+)/.exec(body)?.[1]);
  if (!start) return [];
  const packed = body.slice(start.index + start[0].length, body.lastIndexOf("endstream"));
  const plain = /FlateDecode/.test(body) ? inflateSync(Buffer.from(packed, "latin1")).toString("latin1") : packed;
  const numbers = plain.slice(0, first).trim().split(/\s+/).map(Number);
  return numbers.flatMap((id, at) => {
    if (at % 2 === 1) return [];
    return [[id, plain.slice(first + (numbers[at + 1] ?? 0), first + (numbers[at + 3] ?? plain.length))]];
  });
}

/** Every font the file names, and whether its letters are in the file. */
export function fontsIn(pdf: Buffer): PdfFont[] {
  const objects = objectsOf(pdf);
  const at = (body: string, key: string): string =>
    objects.get(Number(new RegExp(`/${key} ?\\[? ?(\\d+) 0 R`).exec(body)?.[1])) ?? "";
  return [...objects.values()]
    .filter((body) => /\/Type ?\/Font\b/.test(body) && !/\/Subtype ?\/CIDFontType/.test(body))
    .map((body) => {
      const holder = /\/DescendantFonts/.test(body) ? at(body, "DescendantFonts") : body;
      return {
        name: /\/BaseFont ?\/([^\s/<>[\]]+)/.exec(body)?.[1] ?? "",
        embedded: at(at(holder, "FontDescriptor"), "FontFile[23]?") !== "",
      };
    });
}
