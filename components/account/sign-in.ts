"use client";

import { signIn } from "next-auth/react";

/** Signs in by next-auth. Answers a sentence when it did not work, null when it did. */
export async function signInWith(email: string, password: string): Promise<string | null> {
  try {
    const answer = await signIn("credentials", { email, password, redirect: false });
    if (answer?.ok && !answer.error) return null;
    return answer?.error && answer.error !== "CredentialsSignin" ? answer.error : WRONG;
  } catch {
    return "The server did not answer. Check the connection and try again.";
  }
}

const WRONG = "E-mail address or password is not right. Check both and try again.";
