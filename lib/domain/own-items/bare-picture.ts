import type { PictureType } from "./picture-file";
import { big, little, says } from "./read-bytes";

/** A stretch of a file that is kept or left out as a whole. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly kept: boolean;
  /** Where what a camera wrote about the picture begins, when this part holds it. */
  readonly exifAt: number | null;
}

/** The picture without what a phone writes into it unasked: where and when it was taken, by what and by whom. Only parts
 *  that are known to be needed for showing it are kept, and nothing after its end: phones put films and second pictures
 *  there. "turned" when it is upright only by such a note, which would be lost; "broken" when it cannot be read. */
export function barePicture(bytes: Uint8Array, mediaType: PictureType): Uint8Array | "turned" | "broken" {
  const parts = PARTS[mediaType](bytes);
  if (!parts) return "broken";
  if (parts.some(({ exifAt }) => exifAt !== null && isTurned(bytes.subarray(exifAt)))) return "turned";
  const kept = parts.filter((part) => part.kept).map(({ from, to }) => bytes.subarray(from, to));
  const bare = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of kept) {
    bare.set(part, at);
    at += part.length;
  }
  if (mediaType === "image/webp") correctWebp(bare);
  return bare;
}

const PARTS: Readonly<Record<PictureType, (bytes: Uint8Array) => Part[] | null>> = {
  "image/jpeg": jpegParts,
  "image/png": pngParts,
  "image/webp": webpParts,
};

/** Source: ITU-T T.81 (JPEG), annex B: segments with their lengths; after a start of scan, data up to the next marker. */
function jpegParts(bytes: Uint8Array): Part[] | null {
  const parts: Part[] = [{ from: 0, to: 2, kept: true, exifAt: null }];
  let at = 2;
  while (at < bytes.length) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === END_OF_IMAGE) return [...parts, { from: at, to: at + 2, kept: true, exifAt: null }];
    // A marker may be filled up with any number of these.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = big(bytes, at + 2, 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const to = marker === START_OF_SCAN ? scanEnd(bytes, end) : end;
    const exifAt = marker === APP1 && says(bytes, at + 4, "Exif\0\0") ? at + 10 : null;
    parts.push({ from: at, to, kept: isNeeded(bytes, at), exifAt });
    at = to;
  }
  return null;
}

const [APP0, APP1, APP2, APP14, APP15, COMMENT] = [0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];
const [START_OF_SCAN, END_OF_IMAGE] = [0xda, 0xd9];

/** What makes the picture, and of what programs add only its resolution, its colours and how they are coded. */
function isNeeded(bytes: Uint8Array, at: number): boolean {
  const marker = bytes[at + 1] ?? 0;
  if (marker === APP2) return says(bytes, at + 4, "ICC_PROFILE\0");
  if (marker === APP0) return says(bytes, at + 4, "JFIF\0");
  if (marker === APP14) return says(bytes, at + 4, "Adobe");
  return !(marker >= APP0 && marker <= APP15) && marker !== COMMENT;
}

/** The first marker after a scan that is neither part of its data nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const PNG_NEEDED = "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT".split(" ");

/** Source: PNG specification, 3rd ed., 5.3: length, name, content and a sum of each chunk. */
function pngParts(bytes: Uint8Array): Part[] | null {
  const parts: Part[] = [{ from: 0, to: 8, kept: true, exifAt: null }];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const to = at + 12 + big(bytes, at, 4);
    if (to > bytes.length) return null;
    const from = at;
    const kept = PNG_NEEDED.some((name) => says(bytes, from + 4, name));
    parts.push({ from, to, kept, exifAt: says(bytes, from + 4, "eXIf") ? from + 8 : null });
    if (says(bytes, from + 4, "IEND")) return parts;
    at = to;
  }
  return null;
}

const WEBP_NEEDED = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

/** Source: RFC 9649 (WebP), 2.3 to 2.7: chunks of even length within the size that the file says. */
function webpParts(bytes: Uint8Array): Part[] | null {
  const end = 8 + little(bytes, 4, 4);
  if (end > bytes.length) return null;
  const parts: Part[] = [{ from: 0, to: 12, kept: true, exifAt: null }];
  for (let at = 12; at + 8 <= end; ) {
    const length = little(bytes, at + 4, 4);
    const [from, to] = [at, at + 8 + length + (length % 2)];
    if (to > end) return null;
    const kept = WEBP_NEEDED.some((name) => says(bytes, from, name));
    // Some programs put the opening of the JPEG segment before it.
    const opening = says(bytes, from + 8, "Exif\0\0") ? 6 : 0;
    parts.push({ from, to, kept, exifAt: says(bytes, from, "EXIF") ? from + 8 + opening : null });
    at = to;
  }
  return parts;
}

/** The size, and the flags that announce what was left out. */
function correctWebp(bare: Uint8Array): void {
  const size = bare.length - 8;
  bare.set(
    [0, 8, 16, 24].map((by) => Math.floor(size / 2 ** by) % 256),
    4,
  );
  const [exif, xmp] = [0x08, 0x04];
  if (says(bare, 12, "VP8X")) bare[20] = (bare[20] ?? 0) & ~(exif | xmp);
}

/** Source: CIPA DC-008 (Exif 2.32), 4.6.4: in the first directory, tag 274 says how the picture is to be turned; 1 is
 *  not at all. */
function isTurned(exif: Uint8Array): boolean {
  const number = says(exif, 0, "II") ? little : big;
  const directory = number(exif, 4, 4);
  const entries = Array.from({ length: number(exif, directory, 2) }, (_, index) => directory + 2 + 12 * index);
  const orientation = entries.find((at) => number(exif, at, 2) === 274);
  const value = orientation === undefined ? 1 : number(exif, orientation + 8, 2);
  return value >= 2 && value <= 8;
}
