import { cookies } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { newPublicId } from "../ids";
import { Problem } from "../problem";
import { secrets } from "../secrets";
import { checkCredentials, deviceOf } from "./check-credentials";
import { isSecure, sessionCookieName } from "./session-cookie";
import { beginSession, endSession, SESSION_MINUTES } from "./sessions";

const DEVICE_COOKIE = "unknot-device";
const DEVICE_SECONDS = 180 * 24 * 3600;

/** next-auth is the front for credentials only. Its token is never a JWT here: the cookie holds the opaque
 *  reference of a session row, and everything about the session is read from that row. */
export function authOptions(): NextAuthOptions {
  return {
    secret: secrets().sessions,
    session: { strategy: "jwt", maxAge: SESSION_MINUTES * 60 },
    useSecureCookies: isSecure(),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() },
      },
    },
    providers: [
      credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (given) => authorize(given?.email ?? "", given?.password ?? ""),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ref: user.id } : token),
      // Nothing about the person leaves by next-auth's own session endpoint.
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ baseUrl }) => `${baseUrl}/today`,
    },
    jwt: {
      encode: async ({ token }) => (typeof token?.ref === "string" ? token.ref : ""),
      decode: async ({ token }) => (token ? { ref: token } : null),
    },
    events: { signOut: async ({ token }) => (typeof token?.ref === "string" ? endSession(token.ref) : undefined) },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}

// Answers the reference of a new session as the "user id" that next-auth carries to `encode`.
async function authorize(email: string, password: string) {
  if (email.length > 254 || password.length > 1024) return null;
  const jar = await cookies();
  try {
    const user = await checkCredentials(email, password, jar.get(DEVICE_COOKIE)?.value);
    if (!user) return null;
    jar.set(DEVICE_COOKIE, deviceOf(email, newPublicId()), {
      httpOnly: true,
      sameSite: "lax",
      secure: isSecure(),
      path: "/api/auth",
      maxAge: DEVICE_SECONDS,
    });
    return { id: await beginSession(user) };
  } catch (error) {
    // next-auth hands a thrown message to the sign-in page; only a refusal's own words may go there.
    if (error instanceof Problem) throw error;
    throw new Error("Signing in did not work. Try again in a minute.");
  }
}
