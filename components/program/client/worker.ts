// The service worker of one link's page: keeps that plan on the phone when asked to, shows it without a network, and sends
// what was logged then. It knows its link by its scope and touches nothing else.

import { compose } from "../offline/compose";
import { type Kept, type KeptFile, Safe, type Unsent } from "../offline/kept";
import { type Sent, sendUnsent } from "../offline/send";
import { withDay } from "../offline/unsent";
import { type Fetched, failureOf, type State, type Told, type WorkerScope } from "../offline/worker-scope";

const scope = self as unknown as WorkerScope;
const base = new URL(scope.registration.scope).pathname.replace(/\/$/, "");
const safe = new Safe(base.split("/").at(-1) ?? "");

/** A network that is there but does not answer is none. Unit: milliseconds. */
const PATIENCE_MS = 8000;
const SEND = "unknot-send";
const FILES = ["/client/", "/api/figures/", `${base}/pictures/`];

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== scope.location.origin) return;
  const isPage = pathname === base && request.mode === "navigate";
  if (isPage && request.method === "GET") {
    event.respondWith(page(request, (work) => event.waitUntil(work)));
  } else if (pathname === `${base}/check-in` && request.method === "POST") event.respondWith(log(event));
  else if (request.method === "GET" && FILES.some((start) => pathname.startsWith(start)))
    event.respondWith(file(request));
});

scope.addEventListener("sync", (event) => {
  if (event.tag === SEND) event.waitUntil(inTurn(send));
});

scope.addEventListener("message", (event) => event.waitUntil(answer(event)));

// One at a time: the list of what is not sent is read, changed and written back.
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine.catch(() => undefined);
  return mine;
}

const send = async (): Promise<Sent> => ((await isOver()) ? { sent: 0, refused: [] } : sendUnsent(safe, base));

/** Past its last day nothing may be left on the phone. */
async function isOver(): Promise<boolean> {
  const last = await safe.expiresOn();
  if (last === null || last >= today()) return false;
  await forget();
  return true;
}

async function forget(): Promise<void> {
  await safe.forget();
  await scope.registration.unregister();
}

/** Nothing of the plan stays. A day that was never sent does, sealed, until its link is renewed or its last day is over. */
async function shut(): Promise<void> {
  if ((await safe.unsent()).length > 0) await safe.dropPlan();
  else await forget();
}

async function page(request: Request, waitUntil: (work: Promise<unknown>) => void): Promise<Response> {
  // First what waits, so that the page that comes back knows of it.
  await inTurn(send);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status >= 500) throw new Error("The server is out of order");
    const stamp = response.headers.get("x-plan-stamp");
    // The neutral page: the link is shut, and so is what was kept of it.
    if (stamp === null && response.ok && !response.headers.has("x-plan-asks")) await inTurn(shut);
    else if (stamp !== null) waitUntil(inTurn(() => refresh(stamp)));
    return response;
  } catch (error) {
    return (await fromPhone(new URL(request.url))) ?? Promise.reject(error);
  }
}

async function fromPhone(url: URL): Promise<Response | null> {
  if (await isOver()) return null;
  const kept = await safe.plan();
  if (!kept) return null;
  const asked = { today: today(), yesterday: dayOf(new Date(Date.now() - DAY_MS)), search: url.searchParams };
  return new Response(compose(kept, asked, await safe.unsent()), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": kept.policy,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    },
  });
}

async function log(event: Fetched): Promise<Response> {
  const copy = event.request.clone();
  try {
    const response = await fetch(event.request);
    if (response.status >= 500 && (await safe.expiresOn()) !== null) throw new Error("The server is out of order");
    return response;
  } catch (error) {
    if ((await safe.expiresOn()) === null) throw error;
    const fields = [...new URLSearchParams(await copy.text())];
    const day = fields.find(([name]) => name === "day")?.[1] ?? today();
    const kind = fields.find(([name]) => name === "kind")?.[1] ?? "day";
    await inTurn(async () =>
      safe.putUnsent(withDay(await safe.unsent(), { sendKey: crypto.randomUUID(), day, fields })),
    );
    await scope.registration.sync?.register(SEND).catch(() => undefined);
    return Response.redirect(`${base}?${new URLSearchParams({ day, kind, saved: "1" })}`, 303);
  }
}

async function file(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const { pathname, search } = new URL(request.url);
    const found = (await safe.plan())?.files[pathname + search];
    if (!found) throw error;
    const bytes = Uint8Array.from(atob(found.body), (sign) => sign.charCodeAt(0));
    return new Response(bytes, { headers: { "content-type": found.type } });
  }
}

async function answer({ data, ports: [port] }: Told): Promise<void> {
  try {
    if (data.type === "keep") await inTurn(keep);
    if (data.type === "forget") await inTurn(forget);
    const { sent, refused } = data.type === "send" ? await inTurn(send) : { sent: 0, refused: [] };
    port?.postMessage(await stateOf(sent, refused));
  } catch (error) {
    port?.postMessage(failureOf(error));
  }
}

async function stateOf(sent: number, refused: readonly string[]): Promise<State> {
  const kept = await safe.plan();
  const named = (day: string) => kept?.dayNames[day] ?? day;
  const last = kept ? await safe.expiresOn() : null;
  const unsent: readonly Unsent[] = await safe.unsent();
  return {
    kept: last === null ? null : named(last),
    unsent: unsent.map(({ day }) => named(day)),
    refused: refused.map(named),
    sent,
  };
}

/** What was kept is made anew when the page says anything else. */
async function refresh(stamp: string): Promise<void> {
  const kept = await safe.plan();
  if (kept && kept.stamp !== stamp) await keep();
}

async function keep(): Promise<void> {
  const response = await fetch(`${base}/keep`);
  if (!response.ok || !response.headers.get("content-type")?.includes("json"))
    throw new Error("There is nothing to keep");
  const { key, fetched, ...plan } = (await response.json()) as Omit<Kept, "files"> & { key: string; fetched: string[] };
  const files: Record<string, KeptFile> = {};
  for (const address of fetched) files[address] = await fileOf(address);
  const unsent = await safe.unsent();
  await safe.begin(key, plan.expiresOn);
  await safe.keep({ ...plan, files });
  await safe.putUnsent(unsent);
}

async function fileOf(address: string): Promise<KeptFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be fetched`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { type: response.headers.get("content-type") ?? "application/octet-stream", body: btoa(text) };
}

const DAY_MS = 24 * 3600 * 1000;

const today = (): string => dayOf(new Date());

/** A day by the phone's own clock. */
function dayOf(at: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
