import { big, little, says } from "./read-bytes";

/** Most that a picture may weigh. Unit: bytes. */
export const MOST_PICTURE_BYTES = 2 * 1024 * 1024;
/** A side longer than this shows no more on a phone or on paper, and costs memory to draw. Unit: pixels. */
const LONGEST_SIDE = 8000;

export type PictureType = "image/png" | "image/jpeg" | "image/webp";

/** A picture whose first bytes have been read: its name can say anything. Sizes in pixels. */
export interface PictureFile {
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
}

/** Why a file cannot be kept as a picture: what to do instead. */
export const PICTURE_PROBLEM = {
  size: "Choose a picture of 2 MB or less: save it smaller, 1,600 pixels wide is plenty.",
  kind: "Choose a PNG, JPEG or WebP picture. This file is none of them, whatever its name says.",
  empty: "Choose another file: this one is empty.",
  sides: "Choose a picture of up to 8,000 pixels a side.",
  turned:
    "This picture would lie on its side. Turn the picture upright in your phone's gallery, or crop it there, save it, and choose it again.",
  broken: "Choose another picture: this file is not whole.",
} as const;

/** What the bytes are, or why they cannot be kept. */
export function pictureOf(bytes: Uint8Array): PictureFile | keyof typeof PICTURE_PROBLEM {
  if (bytes.length === 0) return "empty";
  if (bytes.length > MOST_PICTURE_BYTES) return "size";
  const picture = png(bytes) ?? jpeg(bytes) ?? webp(bytes);
  if (!picture || picture.width === 0 || picture.height === 0) return "kind";
  return Math.max(picture.width, picture.height) > LONGEST_SIDE ? "sides" : picture;
}

/** Source: PNG specification, 3rd ed., 5.2 and 11.2.1: signature, then the header with width and height. */
function png(bytes: Uint8Array): PictureFile | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, at) => bytes[at] === byte) || !says(bytes, 12, "IHDR")) return null;
  return { mediaType: "image/png", width: big(bytes, 16, 4), height: big(bytes, 20, 4) };
}

/** Source: ITU-T T.81 (JPEG), annex B: segments with their lengths, of which a frame header says the size. */
function jpeg(bytes: Uint8Array): PictureFile | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + big(bytes, at + 2, 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { mediaType: "image/jpeg", width: big(bytes, at + 7, 2), height: big(bytes, at + 5, 2) };
  }
  return null;
}

/** Source: RFC 9649 (WebP): lossy, lossless and extended headers. */
function webp(bytes: Uint8Array): PictureFile | null {
  if (!says(bytes, 0, "RIFF") || !says(bytes, 8, "WEBP")) return null;
  const sized = (width: number, height: number): PictureFile => ({ mediaType: "image/webp", width, height });
  if (says(bytes, 12, "VP8 ")) return sized(little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff);
  if (says(bytes, 12, "VP8L")) {
    const bits = little(bytes, 21, 4);
    return sized((bits & 0x3fff) + 1, (Math.floor(bits / 2 ** 14) & 0x3fff) + 1);
  }
  return says(bytes, 12, "VP8X") ? sized(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1) : null;
}
