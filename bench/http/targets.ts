import type { Goal } from "../support/figure";
import type { People } from "./people";
import type { Target } from "./rounds";

export interface Aimed extends Target {
  readonly id?: string;
  readonly goal?: Goal;
  /** What it is a multiple of, when not the empty page. */
  readonly floor?: "empty page" | "empty route";
  /** True where the wait counts and not the processor's time. */
  readonly wall?: boolean;
}

/** What is measured. The first two are the floors. */
export function targetsFor({ sessionCookies, clientId, planId, links }: People): readonly Aimed[] {
  const signedIn =
    (path: string, more: Record<string, string> = {}) =>
    (number: number) => ({
      path,
      headers: { cookie: sessionCookies[number % sessionCookies.length] ?? "", ...more },
    });
  const shared = (number: number) => {
    const { path = "", cookie = "" } = links[number % links.length] ?? {};
    return { path, headers: { cookie } };
  };
  return [
    { name: "empty page", request: signedIn("/bench-floor"), holds: "Nothing here." },
    { name: "empty route", request: signedIn("/api/bench-floor"), holds: "nothing" },
    { id: "P1", name: "client list", request: signedIn("/clients"), holds: "Lena Brook", goal: { atMost: 1.5 } },
    {
      id: "P1",
      name: "client list, navigation",
      request: signedIn("/clients?show=active", { rsc: "1" }),
      holds: "Lena Brook",
      goal: { atMost: 0.9 },
    },
    {
      id: "P2",
      name: "client page",
      request: signedIn(`/clients/${clientId}`),
      holds: "Bench Client 0",
      goal: { atMost: 1.6 },
    },
    {
      id: "P4",
      name: "search as you type",
      request: signedIn("/api/clients?query=lena"),
      holds: "Lena Brook",
      goal: { atMost: 0.45 },
    },
    {
      id: "P4",
      name: "search, no match",
      request: signedIn("/api/clients?query=qqqq"),
      holds: "clients",
      goal: { atMost: 0.45 },
    },
    { name: "alert bell", floor: "empty route", request: signedIn("/api/alerts"), holds: "pain" },
    { name: "today", request: signedIn("/today"), holds: "Asha" },
    { name: "plan builder", request: signedIn(`/plans/${planId}`), holds: "massage" },
    { name: "sheet", request: signedIn(`/plans/${planId}/sheet`), holds: "Bench" },
    { id: "P10", name: "shared page", request: shared, holds: "massage", goal: { atMost: 0.7 } },
    {
      id: "P17",
      name: "PDF",
      request: signedIn(`/plans/${planId}/sheet.pdf`),
      holds: "%PDF",
      goal: { atMost: 250 },
      share: 0.1,
      wall: true,
    },
  ];
}
