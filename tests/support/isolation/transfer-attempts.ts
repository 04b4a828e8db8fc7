import { findCase } from "@/lib/transfer/queries";
import type { Attempts } from "./attempt";

export const transferAttempts: Attempts = {
  nothing: { "transfer/queries findCase": (ctx, { clientId }) => findCase(ctx, clientId) },
};
