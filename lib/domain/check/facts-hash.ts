const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;

/** A short fingerprint of facts: 64-bit FNV-1a as 16 hexadecimal digits. Order and repetition do not matter.
 *  It tells "same facts as before" from "changed"; it protects nothing.
 *  Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", IETF draft. */
export function factsHash(facts: readonly string[]): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  for (const character of [...new Set(facts)].sort().join("\n")) {
    low ^= character.codePointAt(0) ?? 0;
    // The prime is 2^40 + 0x1b3: its upper part is a shift by 8 of the low word into the high one.
    const product = (low >>> 0) * PRIME_LOW;
    high = (Math.imul(high, PRIME_LOW) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
