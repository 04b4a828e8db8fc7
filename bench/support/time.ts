import { measure } from "mitata";
import { type Spread, scaled } from "./figure";

/** The kernel adds up a thread's time every few milliseconds, so one sample has to be much longer than that. */
const SAMPLE_MS = 120;
const SAMPLES = 9;

// The processor time of this thread: what other programs do on the machine meanwhile does not count.
function threadNanoseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) * 1000;
}

/** Cost of one call, warmed up. Unit: microseconds of processor time. */
export async function microseconds(work: () => unknown): Promise<Spread> {
  const calls = await callsIn(work, SAMPLE_MS);
  const sample = async () => {
    for (let call = 0; call < calls; call++) await work();
  };
  const { p25, p50, p75 } = await measure(sample, {
    now: threadNanoseconds,
    min_samples: SAMPLES,
    max_samples: SAMPLES,
    min_cpu_time: 0,
    warmup_threshold: 0,
  });
  return scaled({ median: p50, lower: p25, upper: p75 }, 1 / (1000 * calls));
}

/** How many calls fill a sample. Counting them warms the work up. */
async function callsIn(work: () => unknown, milliseconds: number): Promise<number> {
  for (let calls = 1; ; calls *= 2) {
    const before = threadNanoseconds();
    for (let call = 0; call < calls; call++) await work();
    const spent = (threadNanoseconds() - before) / 1e6;
    if (spent >= milliseconds) return Math.max(1, Math.round((calls * milliseconds) / spent));
  }
}
