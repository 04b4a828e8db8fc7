import { expect, test } from "vitest";
import { prepareProgram, setPrograms } from "@/lib/server/pdf/render-pdf";
import { readPdf, squeeze } from "./read-pdf";
import { sampleLink as link, sampleProgram, smallProgram } from "./sample-program";

const programs = [
  sampleProgram(),
  smallProgram(["cat-cow"], "es"),
  sampleProgram({ language: "ru", weeks: 4 }),
] as const;
const frame = { paper: "a4", title: "3 programs", author: "Riverside" } as const;
const never = () => new AbortController().signal;

test("three programs in one file: each on a leaf of its own, each with its own page numbers and language", async () => {
  const [first, ...others] = await Promise.all(programs.map((program) => prepareProgram(program, { link })));
  if (!first) throw new Error("no program");
  const { file, pages } = await readPdf(await setPrograms([first, ...others], { ...frame, alone: never() }));
  const texts = pages.map((page) => squeeze(page.map(({ text }) => text).join("")));
  const starts = programs.map(({ periodLine, versionLine }) =>
    texts.findIndex((text) => text.includes(squeeze(periodLine)) && text.includes(squeeze(versionLine))),
  );
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(new Set(starts).size).toBe(3);
  const leaves = starts.map((start, index) => (starts[index + 1] ?? texts.length) - start);
  // Printed on both sides, a program never begins on the back of another one: that back is left white.
  expect(starts.map((start) => start % 2)).toEqual([0, 0, 0]);
  const white = texts.flatMap((text, page) => (text === "" ? [page] : []));
  const lengths = leaves.map((length, index) => length - (white.includes((starts[index] ?? 0) + length - 1) ? 1 : 0));
  expect(lengths[1]).toBe(1);
  expect(white.length).toBeGreaterThan(0);
  expect(white.length).toBe(leaves.filter((length, index) => length !== lengths[index]).length);
  programs.forEach(({ words }, index) => {
    for (let page = 0; page < (lengths[index] ?? 0); page++) {
      const foot = squeeze(`${words.page} ${page + 1} ${words.of} ${lengths[index]}`);
      expect(texts[(starts[index] ?? 0) + page]).toContain(foot);
    }
  });
  const labels = leaves.flatMap((length, index) =>
    Array.from({ length }, (_, page) => (page < (lengths[index] ?? 0) ? String(page + 1) : "")),
  );
  expect(await file.getPageLabels()).toEqual(labels);
  expect((await file.getMetadata()).info).toMatchObject({ Title: "3 programs" });
});

test("each program in the file is set as it is alone", async () => {
  const [first, ...others] = await Promise.all(programs.map((program) => prepareProgram(program, { link })));
  if (!first) throw new Error("no program");
  const together = await readPdf(await setPrograms([first, ...others], frame));
  const apart = await Promise.all(
    [first, ...others].map(async (one) => (await readPdf(await setPrograms([one], frame))).said),
  );
  expect(together.said).toBe(apart.join(""));
});

test("giving up ends the thread at once, and others go on", async () => {
  const stop = new AbortController();
  const one = await prepareProgram(programs[0]);
  const made = setPrograms([one, ...Array.from({ length: 12 }, () => one)], { ...frame, alone: stop.signal });
  const single = setPrograms([one], frame);
  stop.abort();
  await expect(made).rejects.toThrow("Given up");
  expect((await single).length).toBeGreaterThan(10_000);
  await expect(setPrograms([one], { ...frame, alone: AbortSignal.abort() })).rejects.toThrow();
});
