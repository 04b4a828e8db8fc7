import { expect, test } from "vitest";
import { barePicture } from "@/lib/domain/own-items/bare-picture";
import type { PictureType } from "@/lib/domain/own-items/picture-file";

type Piece = string | readonly number[];

const pieces = (...parts: Piece[]): number[] =>
  parts.flatMap((part) => (typeof part === "string" ? Array.from(part, (c) => c.charCodeAt(0)) : [...part]));
const high = (value: number, count: number) =>
  Array.from({ length: count }, (_, index) => Math.floor(value / 256 ** (count - 1 - index)) % 256);
const low = (value: number, count: number) => high(value, count).reverse();
const bare = (type: PictureType, ...parts: Piece[]) => barePicture(new Uint8Array(pieces(...parts)), type);
const whole = (...parts: Piece[]) => new Uint8Array(pieces(...parts));

const PLACE = "GPS 52.37N 4.89E";
/** What a camera writes: one entry that says how the picture is to be turned, and the place behind it. */
const exif = (orientation: number, order: "II" | "MM" = "MM") => {
  const number = order === "II" ? low : high;
  const entry = [...number(274, 2), ...number(3, 2), ...number(1, 4), ...number(orientation, 2), 0, 0];
  return pieces(order, number(42, 2), number(8, 4), number(1, 2), entry, number(0, 4), PLACE);
};

const segment = (marker: number, ...content: Piece[]) => {
  const body = pieces(...content);
  return [0xff, marker, ...high(body.length + 2, 2), ...body];
};
const SOI = [0xff, 0xd8];
const EOI = [0xff, 0xd9];
const JFIF = segment(0xe0, "JFIF\0", [1, 2, 0, 0, 1, 0, 1, 0, 0]);
const COLOURS = segment(0xe2, "ICC_PROFILE\0", [1, 1], "sRGB");
const TABLES = [...segment(0xdb, [0, 1, 2]), ...segment(0xc2, [8, 0, 4, 0, 4, 3]), ...segment(0xc4, [0, 1])];
// Data that looks like markers: a stuffed byte and a restart; then a second scan with tables of its own.
const SCANS = [
  ...[...segment(0xda, [1, 0]), 7, 0xff, 0, 0xe1, 9, 0xff, 0xd0, 4],
  ...[...segment(0xc4, [0, 2]), ...segment(0xda, [1, 0]), 5, 6],
];
const app1 = (orientation: number, order?: "II" | "MM") => segment(0xe1, "Exif\0\0", exif(orientation, order));

test("a JPEG keeps its picture and its colours, and nothing of where it was taken", () => {
  const xmp = segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", PLACE);
  const others = [...xmp, ...segment(0xed, "Photoshop 3.0\0", PLACE), ...segment(0xe2, "MPF\0", PLACE)];
  const note = segment(0xfe, PLACE);
  const file = [...SOI, ...JFIF, ...app1(1), ...others, ...note, ...COLOURS, ...TABLES, ...SCANS, ...note];
  // A second picture behind the first, as phones put it there.
  const behind = [...SOI, ...app1(1), ...EOI];
  expect(bare("image/jpeg", file, EOI, behind)).toEqual(whole(SOI, JFIF, COLOURS, TABLES, SCANS, EOI));
});

test.each(["II", "MM"] as const)("a JPEG that is upright only by its note is not kept lying down: %s", (order) => {
  for (const orientation of [2, 3, 6, 8])
    expect(bare("image/jpeg", SOI, app1(orientation, order), TABLES, SCANS, EOI)).toBe("turned");
  expect(bare("image/jpeg", SOI, app1(1, order), TABLES, SCANS, EOI)).toEqual(whole(SOI, TABLES, SCANS, EOI));
});

test("a note that says nonsense neither hangs nor is kept", () => {
  const nonsense = segment(0xe1, "Exif\0\0", "MM", high(42, 2), [0xff, 0xff, 0xff, 0xff]);
  expect(bare("image/jpeg", SOI, nonsense, TABLES, SCANS, EOI)).toEqual(whole(SOI, TABLES, SCANS, EOI));
});

const chunk = (name: string, ...content: Piece[]) => {
  const body = pieces(...content);
  return [...high(body.length, 4), ...pieces(name), ...body, 1, 2, 3, 4];
};
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const SHOWN = [
  ...chunk("IHDR", high(4, 4), high(4, 4), [8, 2, 0, 0, 0]),
  ...chunk("tRNS", [0, 0]),
  ...chunk("IDAT", [9]),
];
const IEND = chunk("IEND");

test("a PNG keeps its picture and no texts", () => {
  const texts = ["tEXt", "iTXt", "zTXt", "tIME", "prVt"].flatMap((name) => chunk(name, PLACE));
  expect(bare("image/png", PNG, SHOWN, texts, chunk("eXIf", exif(1)), IEND, PLACE)).toEqual(whole(PNG, SHOWN, IEND));
  expect(bare("image/png", PNG, SHOWN, chunk("eXIf", exif(6)), IEND)).toBe("turned");
});

const part = (name: string, ...content: Piece[]) => {
  const body = pieces(...content);
  return [...pieces(name), ...low(body.length, 4), ...body, ...(body.length % 2 ? [0] : [])];
};
const webp = (...parts: readonly number[][]) => {
  const body = parts.flat();
  return pieces("RIFF", low(body.length + 4, 4), "WEBP", body);
};
const header = (flags: number) => part("VP8X", [flags, 0, 0, 0, 3, 0, 0, 3, 0, 0]);

test("a WebP keeps its picture, and says no more that it has notes", () => {
  const [colours, picture] = [part("ICCP", "sRGB"), part("VP8 ", [1, 2, 3])];
  const file = webp(header(0x2c), colours, picture, part("EXIF", exif(1)), part("XMP ", PLACE));
  expect(bare("image/webp", file, PLACE)).toEqual(new Uint8Array(webp(header(0x20), colours, picture)));
  expect(bare("image/webp", webp(header(8), picture, part("EXIF", exif(8))))).toBe("turned");
  expect(bare("image/webp", webp(header(8), picture, part("EXIF", "Exif\0\0", exif(3))))).toBe("turned");
});

test.each<[string, PictureType, Piece[]]>([
  ["a JPEG that breaks off in a segment", "image/jpeg", [SOI, app1(1).slice(0, 20)]],
  ["a JPEG that breaks off in its scan", "image/jpeg", [SOI, TABLES, SCANS]],
  ["a JPEG with something between segments", "image/jpeg", [SOI, [1], app1(1), EOI]],
  ["a PNG that breaks off", "image/png", [PNG, SHOWN]],
  ["a PNG with a chunk longer than it is", "image/png", [PNG, high(900, 4), "tEXt", [0, 0, 0, 0]]],
  ["a WebP that breaks off", "image/webp", [webp(part("VP8 ", [1, 2, 3, 4])).slice(0, -2)]],
])("%s is not kept", (_, type, file) => {
  expect(bare(type, ...file)).toBe("broken");
});
