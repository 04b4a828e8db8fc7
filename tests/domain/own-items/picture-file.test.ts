import { expect, test } from "vitest";
import { MOST_PICTURE_BYTES, pictureOf } from "@/lib/domain/own-items/picture-file";

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? Array.from(part, (c) => c.charCodeAt(0)) : part)));
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const zeros = (count: number) => Array.from({ length: count }, () => 0);

test("a PNG, with the size its header says", () => {
  const file = bytes(PNG, [0, 0, 0, 13], "IHDR", [0, 0, 1, 0], [0, 0, 0, 200], zeros(5));
  expect(pictureOf(file)).toEqual({ mediaType: "image/png", width: 256, height: 200 });
});

test("a JPEG, past the segments before its frame", () => {
  const exif = [0xff, 0xe1, 0, 6, 1, 2, 3, 4];
  const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58, 3];
  expect(pictureOf(bytes([0xff, 0xd8], exif, frame, zeros(20)))).toEqual({
    mediaType: "image/jpeg",
    width: 600,
    height: 300,
  });
});

test("WebP in its three forms", () => {
  const head = (form: string) => ["RIFF", [0, 0, 0, 0], "WEBP", form, [0, 0, 0, 0]] as const;
  expect(pictureOf(bytes(...head("VP8 "), zeros(6), [0x40, 0x01, 0xf0, 0x00]))).toMatchObject({
    width: 320,
    height: 240,
  });
  // 14 bits each, less one: width 320, height 240.
  const bits = 319 + 239 * 2 ** 14;
  const packed = [0, 8, 16, 24].map((by) => Math.floor(bits / 2 ** by) % 256);
  expect(pictureOf(bytes(...head("VP8L"), [0x2f], packed))).toMatchObject({ width: 320, height: 240 });
  expect(pictureOf(bytes(...head("VP8X"), zeros(4), [0x3f, 0x01, 0], [0xef, 0, 0]))).toMatchObject({
    mediaType: "image/webp",
    width: 320,
    height: 240,
  });
});

test.each([
  ["nothing", bytes(), "empty"],
  ["a page that says it is a picture", bytes("<html><script>alert(1)</script>"), "kind"],
  ["a drawing with scripts", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), "kind"],
  ["a PDF", bytes("%PDF-1.7"), "kind"],
  ["a PNG without a header", bytes(PNG, zeros(30)), "kind"],
  ["a JPEG that breaks off", bytes([0xff, 0xd8, 0xff]), "kind"],
  ["a PNG wider than a wall", bytes(PNG, [0, 0, 0, 13], "IHDR", [0, 1, 0, 0], [0, 0, 0, 200], zeros(5)), "sides"],
  ["more than 2 MB", new Uint8Array(MOST_PICTURE_BYTES + 1), "size"],
])("%s is refused", (_, file, why) => {
  expect(pictureOf(file)).toBe(why);
});
