/** What our worker uses of a service worker's surroundings. The types of the page and of a worker cannot stand in one
 *  project, so these few are written down. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly sync?: { register(tag: string): Promise<void> };
    unregister(): Promise<boolean>;
  };
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetched) => void): void;
  addEventListener(type: "message", listener: (event: Told) => void): void;
  addEventListener(type: "sync", listener: (event: Extendable & { readonly tag: string }) => void): void;
}

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetched extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface Told extends Extendable {
  readonly data: { readonly type: "keep" | "forget" | "state" | "send" };
  readonly ports: readonly MessagePort[];
}

/** Why the phone could not keep it: words of the page. */
export type Failure = "failed" | "noRoom";

/** The browser's storage refuses with exceptions of its own, a network that is missing never does. */
export const failureOf = (error: unknown): Failure => (error instanceof DOMException ? "noRoom" : "failed");

/** What the page is told. */
export interface State {
  /** Last day of what is kept, as the page writes it; null when nothing is. */
  readonly kept: string | null;
  /** Days not sent yet, and days the server did not take, as the page writes them. */
  readonly unsent: readonly string[];
  readonly refused: readonly string[];
  /** How many were sent just now. */
  readonly sent: number;
}
