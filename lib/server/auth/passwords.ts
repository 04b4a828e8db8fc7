import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { COMMON_PASSWORDS } from "./common-passwords";

const derive = promisify(argon2);

/** Argon2id with 19 MiB, 2 passes, 1 lane. Source: OWASP Password Storage Cheat Sheet, 2024. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** Shortest password. Source: NIST SP 800-63B-4 asks for 15 when it is the only factor, 8 beside another; 12 is ours. */
export const PASSWORD_MIN_LENGTH = 12;

/** What is wrong with a new password, as a sentence that says what to do; null when nothing is. */
export function passwordProblem(password: string): string | null {
  if (password.length < PASSWORD_MIN_LENGTH)
    return `Use at least ${PASSWORD_MIN_LENGTH} characters. A few unrelated words work well.`;
  if (COMMON_PASSWORDS.has(password.toLowerCase()))
    return "This password is on lists that attackers try first. Choose another.";
  return null;
}

/** "argon2id$salt$hash", both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `argon2id$${salt.toString("base64url")}$${(await hashWith(password, salt)).toString("base64url")}`;
}

/** Takes the same time whether or not there is a stored hash, so that it does not tell which addresses exist. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, salt, hash] = (stored ?? DUMMY).split("$");
  const expected = Buffer.from(hash ?? "", "base64url");
  const found = await hashWith(password, Buffer.from(salt ?? "", "base64url"));
  return stored !== null && expected.length === found.length && timingSafeEqual(expected, found);
}

const DUMMY = `argon2id$${Buffer.alloc(16).toString("base64url")}$${Buffer.alloc(32).toString("base64url")}`;

function hashWith(password: string, nonce: Buffer): Promise<Buffer> {
  return derive("argon2id", { message: password, nonce, ...COST });
}
