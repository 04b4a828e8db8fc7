import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, test } from "vitest";
import { setInWorker } from "@/lib/server/pdf/pdf-worker";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { sampleProgram } from "./sample-program";

const program = sampleProgram();

test("the caller's thread stays free while sheets are set", async () => {
  await renderProgramPdf(program, { paper: "a4" });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const sheets = await Promise.all(Array.from({ length: 5 }, () => renderProgramPdf(program, { paper: "a4" })));
  delay.disable();
  expect(sheets.every((sheet) => sheet.subarray(0, 5).toString() === "%PDF-")).toBe(true);
  // Five sheets are some 300 ms of work; preparing their data is all that may happen here.
  expect(delay.percentile(50) / 1e6).toBeLessThan(60);
});

test("the same program makes the same sheet", async () => {
  const [a, b] = [await renderProgramPdf(program, { paper: "a4" }), await renderProgramPdf(program, { paper: "a4" })];
  expect(a.equals(b)).toBe(true);
});

test("data that cannot be set is refused with a reason, and the next sheet works", async () => {
  await expect(setInWorker({ data: "{}", paper: "a4" })).rejects.toThrow("The sheet could not be set");
  await expect(setInWorker({ data: "not json", paper: "a4" })).rejects.toThrow("The sheet could not be set");
  expect((await renderProgramPdf(program, { paper: "a4" })).length).toBeGreaterThan(10_000);
});
