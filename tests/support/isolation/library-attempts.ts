import { findSafety } from "@/lib/clients/library/queries";
import type { Attempts } from "./attempt";

export const libraryAttempts: Attempts = {
  nothing: {
    "clients/library/queries findSafety": (ctx, { clientId }) => findSafety(ctx, clientId),
  },
};
