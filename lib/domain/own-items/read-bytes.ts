/** A number of `count` bytes, the highest first. */
export const big = (bytes: Uint8Array, at: number, count: number): number =>
  bytes.slice(at, at + count).reduce((sum, byte) => sum * 256 + byte, 0);

/** The same, the lowest first. */
export const little = (bytes: Uint8Array, at: number, count: number): number =>
  bytes.slice(at, at + count).reduceRight((sum, byte) => sum * 256 + byte, 0);

/** True where these letters stand. */
export const says = (bytes: Uint8Array, at: number, text: string): boolean =>
  Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
