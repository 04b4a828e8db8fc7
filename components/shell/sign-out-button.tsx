"use client";

import { signOut } from "next-auth/react";
import { Button } from "../ui/button";

export function SignOutButton() {
  return (
    <Button
      look="quiet"
      small
      onClick={() => signOut({ redirect: false }).finally(() => window.location.assign("/sign-in"))}
    >
      Sign out
    </Button>
  );
}
