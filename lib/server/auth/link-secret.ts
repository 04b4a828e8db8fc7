import { hkdfSync } from "node:crypto";
import { hashOf, macOf } from "../ids";
import { secrets } from "../secrets";

/** Letters of a typed code: none that looks like another. Five bits each. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const CODE_LETTERS = 13;

/** The secret of a link, 256 bits. Derived, not stored: the sheet can print its QR at any time, while the database
 *  holds a hash and a copy of the database opens nothing. */
export function secretOf(linkId: string, generation: number): string {
  return macOf(secrets().links, `secret:${linkId}:${generation}`);
}

/** The code typed from paper: 13 letters of 5 bits, 65 bits, in groups. */
export function codeOf(linkId: string, generation: number): string {
  const bytes = Buffer.from(macOf(secrets().links, `code:${linkId}:${generation}`), "base64url");
  const letters = Array.from(
    { length: CODE_LETTERS },
    (_, index) => ALPHABET[(bytes[index] ?? 0) % ALPHABET.length],
  ).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** The key of what a phone keeps of a link's page, 256 bits: derived from the secret, and opens nothing but that. A new
 *  secret makes a new key. */
export function keepKeyOf(linkId: string, generation: number): string {
  const made = hkdfSync("sha256", secretOf(linkId, generation), linkId, "unknot: kept on this phone", 32);
  return Buffer.from(made).toString("base64url");
}

/** What is stored of a secret. */
export function secretHash(secret: string): string {
  return hashOf(secret);
}

/** What is stored of a code, whatever case and dashes it was typed with. */
export function codeHash(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return macOf(secrets().links, `typed:${letters}`);
}
