import path from "node:path";
import { Worker } from "node:worker_threads";

/** One file to set: the data as JSON, and Typst's name of the paper. */
export interface PdfJob {
  readonly data: string;
  readonly paper: "a4" | "us-letter";
}

/** Threads that set: one for the sheet somebody waits for, one for many sheets at once. */
export type EngineName = "single" | "many";

export interface SettingOptions {
  readonly engine?: EngineName;
  /** Gives up; the thread is replaced, for it cannot be told to stop. Only for "many", which sets one file at a time. */
  readonly signal?: AbortSignal;
}

interface Reply {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

interface Engine {
  readonly name: EngineName;
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** A sheet takes well under a second; after this long something is wrong and the thread is replaced. Milliseconds. */
const TIME_LIMIT_MS: Readonly<Record<EngineName, number>> = { single: 30_000, many: 120_000 };

/** Kept on globalThis: in development modules are loaded anew, the threads are not. */
const kept = globalThis as typeof globalThis & { unknotPdfEngines?: Map<EngineName, Engine> };
let lastId = 0;

function engines(): Map<EngineName, Engine> {
  kept.unknotPdfEngines ??= new Map();
  return kept.unknotPdfEngines;
}

function start(name: EngineName): Engine {
  const root = process.cwd();
  const file = path.join(root, "lib", "server", "pdf", "worker.mjs");
  const worker = new Worker(/* turbopackIgnore: true */ file, { workerData: { root } });
  const engine: Engine = { name, worker, waiting: new Map() };
  worker.on("message", (reply: Reply) => settle(engine, reply));
  worker.on("error", (error) => stop(engine, error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => stop(engine, new Error("The PDF thread ended.")));
  engines().set(name, engine);
  return engine;
}

function settle(engine: Engine, { id, pdf, error }: Reply): void {
  const { waiting, worker, name } = engine;
  const job = waiting.get(id);
  if (!job) return;
  waiting.delete(id);
  clearTimeout(job.timer);
  // An idle thread does not keep the process alive, and one that is seldom asked for is not kept at all.
  if (waiting.size === 0) worker.unref();
  if (pdf) job.resolve(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  else job.reject(new Error(`The sheet could not be set: ${error}`));
  if (waiting.size === 0 && name === "many") stop(engine, new Error("The PDF thread ended."));
}

function stop(engine: Engine, reason: Error): void {
  if (engines().get(engine.name) === engine) engines().delete(engine.name);
  for (const job of engine.waiting.values()) {
    clearTimeout(job.timer);
    job.reject(reason);
  }
  engine.waiting.clear();
  void engine.worker.terminate();
}

/** Sets one file in a PDF thread, starting the thread on first use. The caller's thread stays free. */
export function setInWorker(job: PdfJob, { engine: name = "single", signal }: SettingOptions = {}): Promise<Buffer> {
  signal?.throwIfAborted();
  const engine = engines().get(name) ?? start(name);
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stop(engine, new Error("The sheet took too long to set.")), TIME_LIMIT_MS[name]);
    engine.waiting.set(id, { resolve, reject, timer });
    signal?.addEventListener("abort", () => engine.waiting.has(id) && stop(engine, new Error("Given up.")), {
      once: true,
    });
    engine.worker.ref();
    engine.worker.postMessage({ id, ...job });
  });
}
