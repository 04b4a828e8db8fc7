import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** A new id: 48 bits of time, so that ids sort by age, and 80 random bits. Never a secret. */
export function newId(): string {
  return Date.now().toString(16).padStart(12, "0") + randomBytes(10).toString("hex");
}

/** A new secret reference of 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** A new public id of 128 random bits that tells nothing of its age. */
export function newPublicId(): string {
  return randomBytes(16).toString("base64url");
}

/** SHA-256 of a secret with 128 or more bits, the only form in which one is stored. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Keyed hash, for values that are derived from or checked against a key of this installation. */
export function macOf(keyHex: string, text: string): string {
  return createHmac("sha256", Buffer.from(keyHex, "hex")).update(text).digest("base64url");
}

/** Compares two hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
