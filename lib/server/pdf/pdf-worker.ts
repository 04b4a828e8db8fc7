import path from "node:path";
import { Worker } from "node:worker_threads";

/** One file to set: the data as JSON, and Typst's name of the paper. */
interface PdfJob {
  readonly data: string;
  readonly paper: "a4" | "us-letter";
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
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** A sheet takes well under a second, sixty of them some ten; after this long something is wrong and the thread is ended.
 *  Unit: milliseconds. */
const TIME_LIMIT_MS = 30_000;
const LONG_TIME_LIMIT_MS = 180_000;

/** Kept on globalThis: in development modules are loaded anew, the thread is not. */
const kept = globalThis as typeof globalThis & { unknotPdfEngine?: Engine | undefined };
let lastId = 0;

function start(): Engine {
  const root = process.cwd();
  const file = path.join(root, "lib", "server", "pdf", "worker.mjs");
  const worker = new Worker(/* turbopackIgnore: true */ file, { workerData: { root } });
  const engine: Engine = { worker, waiting: new Map() };
  worker.on("message", (reply: Reply) => settle(engine, reply));
  worker.on("error", (error) => stop(engine, error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => stop(engine, new Error("The PDF thread ended.")));
  return engine;
}

function settle({ waiting, worker }: Engine, { id, pdf, error }: Reply): void {
  const job = waiting.get(id);
  if (!job) return;
  waiting.delete(id);
  clearTimeout(job.timer);
  // An idle thread does not keep the process alive.
  if (waiting.size === 0) worker.unref();
  if (pdf) job.resolve(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  else job.reject(new Error(`The sheet could not be set: ${error}`));
}

function stop(engine: Engine, reason: Error): void {
  if (kept.unknotPdfEngine === engine) kept.unknotPdfEngine = undefined;
  for (const job of engine.waiting.values()) {
    clearTimeout(job.timer);
    job.reject(reason);
  }
  engine.waiting.clear();
  void engine.worker.terminate();
}

function ask(engine: Engine, job: PdfJob, limit: number): Promise<Buffer> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stop(engine, new Error("The sheet took too long to set.")), limit);
    engine.waiting.set(id, { resolve, reject, timer });
    engine.worker.ref();
    engine.worker.postMessage({ id, ...job });
  });
}

/** Sets one sheet in the PDF thread, starting the thread on first use. The caller's thread stays free. */
export function setInWorker(job: PdfJob): Promise<Buffer> {
  kept.unknotPdfEngine ??= start();
  return ask(kept.unknotPdfEngine, job, TIME_LIMIT_MS);
}

/** Sets a long file in a thread of its own, so that nobody's sheet waits behind it. The compiler cannot be interrupted:
 *  giving up ends the thread. */
export async function setAlone(job: PdfJob, signal: AbortSignal): Promise<Buffer> {
  signal.throwIfAborted();
  const engine = start();
  const giveUp = () => stop(engine, new Error("Given up."));
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    return await ask(engine, job, LONG_TIME_LIMIT_MS);
  } finally {
    signal.removeEventListener("abort", giveUp);
    stop(engine, new Error("The PDF thread has done its work."));
  }
}
