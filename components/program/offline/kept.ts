import { clear, createStore, del, get, set, type UseStore } from "idb-keyval";

/** What the server gives to be kept on a phone: one plan, for one link, until a day. */
export interface Kept {
  /** Changes with anything that the page says. */
  readonly stamp: string;
  /** Last day on which it may be shown, "2027-01-03". */
  readonly expiresOn: string;
  /** Policy of the page, as the server sends it. */
  readonly policy: string;
  /** The page with a mark in the place of each part that changes with the day. */
  readonly shell: string;
  readonly marks: Readonly<Record<Part, string>>;
  /** A day's parts as they are on that day, and as they are the day after. */
  readonly days: Readonly<Record<string, Readonly<Record<Part | "topLater" | "logLater", string>>>>;
  /** The bad day and the short day of a day, as they are on it. A copy from before they were kept has none. */
  readonly short?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<"top" | "log", string>>>>>>;
  /** What is put over the page, as markup: for each warning sign, for a saved day, for strong pain. */
  readonly urgent: Readonly<Record<string, string>>;
  readonly saved: { readonly well: string; readonly severe: string };
  /** Sentences as markup; `{count}` and `{day}` are put in. */
  readonly says: { readonly offline: string; readonly unsent: string };
  /** How days are written, for `{day}`. */
  readonly dayNames: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, KeptFile>>;
}

export const PARTS = ["top", "log", "strip"] as const;
export type Part = (typeof PARTS)[number];

export interface KeptFile {
  readonly type: string;
  /** Base64. */
  readonly body: string;
}

/** A day logged without a network, as its form was filled in. */
export interface Unsent {
  readonly sendKey: string;
  readonly day: string;
  readonly fields: readonly (readonly [string, string])[];
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** The phone's safe for one link. All that tells anything of the plan is encrypted (AES-GCM, 256 bits) with a key that the
 *  server derives from the link's secret; the browser holds the key in a form that no script can read out. */
export class Safe {
  readonly #store: UseStore;

  constructor(linkId: string) {
    this.#store = createStore(`unknot-${linkId}`, "kept");
  }

  /** Takes the key (32 bytes, base64url) and the last day; what was there under another key is gone. */
  async begin(key: string, expiresOn: string): Promise<void> {
    const bytes = Uint8Array.from(atob(key.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
    const made = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    await set("key", made, this.#store);
    await set("expiresOn", expiresOn, this.#store);
  }

  /** The last day of what is kept; null when nothing is. */
  async expiresOn(): Promise<string | null> {
    return (await get<string>("expiresOn", this.#store)) ?? null;
  }

  plan(): Promise<Kept | null> {
    return this.#open<Kept>("plan");
  }

  keep(plan: Kept): Promise<void> {
    return this.#seal("plan", plan);
  }

  async unsent(): Promise<readonly Unsent[]> {
    return (await this.#open<readonly Unsent[]>("unsent")) ?? [];
  }

  putUnsent(days: readonly Unsent[]): Promise<void> {
    return this.#seal("unsent", days);
  }

  /** Leaves only what is not sent yet, and its key. */
  async dropPlan(): Promise<void> {
    await del("plan", this.#store);
  }

  forget(): Promise<void> {
    return clear(this.#store);
  }

  async #seal(name: string, value: unknown): Promise<void> {
    const key = await get<CryptoKey>("key", this.#store);
    if (!key) return;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(value));
    const sealed: Sealed = { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text) };
    await set(name, sealed, this.#store);
  }

  async #open<T>(name: string): Promise<T | null> {
    const key = await get<CryptoKey>("key", this.#store);
    const sealed = await get<Sealed>(name, this.#store);
    if (!key || !sealed) return null;
    try {
      const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv }, key, sealed.data);
      return JSON.parse(new TextDecoder().decode(text)) as T;
    } catch {
      // Sealed with the key of an older link: it cannot be read any more, and is as good as not there.
      return null;
    }
  }
}
