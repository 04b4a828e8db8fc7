// "Keep on this phone": asks the page's service worker to, and says plainly what is kept and what is still unsent.

import type { OfflineWords } from "@/lib/domain/program/page-words";
import { scriptWords } from "@/lib/language/client/script-words";
import { carryOver, fillInLogged } from "../offline/fill-in";
import { type Failure, failureOf, type State } from "../offline/worker-scope";

const host = document.querySelector<HTMLElement>("[data-offline]");
const status = document.querySelector<HTMLElement>("[data-kept]");
if (host && status && "serviceWorker" in navigator) void begin(host, status);
fillInLogged();
carryOver();

async function begin(item: HTMLElement, line: HTMLElement): Promise<void> {
  const words = scriptWords(document.documentElement.lang).offline;
  const path = item.dataset.offline ?? "";
  const button = item.querySelector("button");
  if (!button) return;
  item.hidden = false;
  let isKept = false;
  let waiting = "";
  const show = (said: State | Failure) => {
    const state = typeof said === "object" ? said : null;
    waiting = state && state.unsent.length > 0 ? words.unsent.replace("{count}", state.unsent.join(", ")) : "";
    isKept = state !== null && state.kept !== null;
    button.textContent = isKept ? words.forget : words.keep;
    line.textContent = typeof said === "object" ? sentences(said, words) : words[said];
  };
  // Where a browser stores nothing for a page, even asking is refused.
  const registered = await navigator.serviceWorker.getRegistration(path).catch(() => undefined);
  const here = registered && new URL(registered.scope).pathname === path ? registered : null;
  if (here) {
    show(await ask(here, "send"));
    window.addEventListener("online", () => void ask(here, "send").then(show));
  }
  button.onclick = () => void (isKept ? forget() : keep());

  async function keep(): Promise<void> {
    line.textContent = words.keeping;
    try {
      const made = await navigator.serviceWorker.register("/client/worker.js", { scope: path });
      show(await ask(made, "keep"));
      window.addEventListener("online", () => void ask(made, "send").then(show));
    } catch (error) {
      show(failureOf(error));
    }
  }

  async function forget(): Promise<void> {
    // What was never sent would be gone with it.
    if (waiting !== "" && !window.confirm(`${waiting} ${words.forget}?`)) return;
    const made = await navigator.serviceWorker.getRegistration(path);
    if (made) await ask(made, "forget");
    show({ kept: null, unsent: [], refused: [], sent: 0 });
    line.textContent = words.forgotten;
  }
}

/** Asks the worker and waits for its answer, or why it could not do it. */
async function ask(registration: ServiceWorkerRegistration, type: string): Promise<State | Failure> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) return "failed";
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as State | Failure);
    worker.postMessage({ type }, [port2]);
  });
}

function sentences({ kept, unsent, refused, sent }: State, words: OfflineWords): string {
  return [
    kept && words.kept.replace("{day}", kept),
    unsent.length > 0 && words.unsent.replace("{count}", unsent.join(", ")),
    sent > 0 && unsent.length === 0 && words.sent,
    refused.length > 0 && words.refused.replace("{day}", refused.join(", ")),
  ]
    .filter(Boolean)
    .join(" ");
}
