import { beforeAll } from "vitest";
import type { PracticeContext } from "@/lib/server/auth/context";
import { owner } from "./people";

/** Two owners for a whole test file: Asha, and a stranger from another practice who must see and change nothing of hers.
 *  Made once, since a password hash is slow on purpose. */
export function withCast() {
  const made: { asha?: PracticeContext; stranger?: PracticeContext } = {};
  beforeAll(async () => {
    made.asha = await owner("Asha");
    made.stranger = await owner("Ben");
  });
  return {
    get asha() {
      return there(made.asha);
    },
    get stranger() {
      return there(made.stranger);
    },
  };
}

function there(person: PracticeContext | undefined): PracticeContext {
  if (!person) throw new Error("The cast is there from the first test on");
  return person;
}
