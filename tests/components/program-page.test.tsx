import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CheckInForm } from "@/components/program/check-in-form";
import { DayTop } from "@/components/program/day-top";
import { ProgramPage } from "@/components/program/program-page";
import { type DayView, viewSearch } from "@/lib/domain/program/day-view";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";
import { LANGUAGES } from "@/lib/domain/program/words";
import { wordsFor } from "@/lib/language/client/words";
import { sampleProgram } from "@/tests/pdf/sample-program";

const document = sampleProgram();
const words = wordsFor("en");
const all = document.groups.flatMap(({ exercises }) => exercises);
const [first] = all;

function page(more: Partial<Parameters<typeof ProgramPage>[0]> = {}): string {
  const props = { document, words, path: "/p/x", emergencyNumber: "112", larger: false, search: {}, fresh: [] };
  const parts = { top: null, log: null, strip: null, onDay: new Set([first?.rowId ?? ""]) };
  return renderToStaticMarkup(<ProgramPage {...props} stepsBack={false} {...parts} {...more} />);
}

const view: DayView = {
  day: "2026-11-23",
  kind: "day",
  exercises: first ? [first] : [],
  doses: {},
  minutes: 5,
  kit: ["Chair or bench", "Pillow or towel"],
};
const day = {
  document,
  words,
  path: "/p/x",
  today: "2026-11-23",
  view,
  logged: null,
  warnings: [],
  emergencyNumber: "112",
};
const top = (more: Partial<Parameters<typeof DayTop>[0]> = {}) =>
  renderToStaticMarkup(<DayTop {...day} {...more} justSaved={false} />);

describe("the client's page", () => {
  test("says first whose it is, today, the goal, when to stop; then the exercises", () => {
    const text = page({ top: <DayTop {...day} justSaved={false} /> });
    const places = [document.periodLine, ">Today<", document.goal, "Stop and call", "<article"].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("says what is new for this phone, and nothing where nothing is", () => {
    expect(page({ fresh: ["New: Bridge", "Left out: Cat and cow"] })).toContain("<li>New: Bridge</li>");
    expect(page()).not.toContain(words.page.fresh.heading);
  });

  test("draws the exercises of the day in the page, the others as images fetched when they are opened", () => {
    const articles = page().split("<article").slice(1);
    expect(articles[0]).toContain("<svg");
    const later = articles.find((article) => article.includes("<details>") && article.includes("/api/figures/"));
    expect(later).toContain('loading="lazy"');
    expect(later?.match(/alt="[^"]{10,}"/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test("has the heat and cold card: where, how, how long, what to watch, when not", () => {
    const text = page();
    for (const label of [words.labels.where, words.labels.watch, words.labels.whenNot])
      expect(text).toContain(`${label}:`);
    expect(text).toContain(words.thermalNot);
  });

  test("offers every language, larger text, the calendar and the sheet as plain links and forms", () => {
    const text = page();
    for (const language of LANGUAGES) expect(text).toContain(`value="${language}"`);
    expect(/value="1" name="larger"/.test(text)).toBe(true);
    expect(/value="0" name="larger"/.test(page({ larger: true }))).toBe(true);
    for (const file of ["plan.ics", "sheet.pdf"]) expect(text).toContain(`href="/p/x/${file}"`);
    expect(text).toContain('href="tel:112"');
  });

  test("comes back to the day and the list it shows when another size or language is chosen", () => {
    const search = viewSearch({ day: "2026-11-22", kind: "flare" }, "2026-11-23");
    expect(page({ search }).match(/choose\?day=2026-11-22&amp;kind=flare"/g)).toHaveLength(2);
    expect(page({ search: viewSearch(view, view.day) }).match(/choose"/g)).toHaveLength(2);
  });

  test("steps back while a warning sign stands", () => {
    const text = page({ stepsBack: true });
    expect(text.indexOf("Stop and call")).toBeLessThan(text.indexOf(words.page.stepsBack));
    expect(text.indexOf(words.page.stepsBack)).toBeLessThan(text.indexOf(first?.name ?? ""));
  });

  test("marks a part whose words are in another language", () => {
    const [group, ...groups] = document.groups;
    if (!group || !first) throw new Error("nothing to show");
    const foreign = { ...group, exercises: [{ ...first, language: "en" as const }] };
    expect(page({ document: { ...document, groups: [foreign, ...groups] } })).toContain('data-row="row-1" lang="en"');
  });
});

describe("the day", () => {
  test("says minutes, what to fetch, the next visit, and leads to the short days", () => {
    const text = top();
    expect(text).toContain("1 exercise, about 5 minutes");
    expect(text).toContain("You need: chair or bench, pillow or towel");
    expect(text).toContain(document.nextVisit ?? "no visit");
    expect(text).toContain("kind=flare");
    expect(text).toContain("kind=minimum");
  });

  test("says beside each exercise how much it is in this week of the plan", () => {
    const doses = { [first?.rowId ?? ""]: { reps: 12, holdSeconds: 3 } };
    expect(top({ view: { ...view, doses } })).toContain("12 times, hold 3 seconds</span>");
  });

  test.each([
    ["2026-11-22", "Your plan begins on 23 Nov 2026."],
    ["2026-11-23", words.page.restDay],
    ["2027-01-03", words.page.restDay],
    ["2027-01-04", "Your plan ended on 3 Jan 2027. Ask your therapist what comes next."],
  ])("without exercises on %s it says: %s", (date, says) => {
    expect(top({ today: date, view: { ...view, day: date, exercises: [] } })).toContain(`<p>${says}</p>`);
  });

  test("a day on which everything is paused is no rest day", () => {
    const groups = document.groups.map((group) => ({
      ...group,
      exercises: group.exercises.map((one) => ({ ...one, paused: "Paused until your next visit" })),
    }));
    const text = top({ document: { ...document, groups }, view: { ...view, exercises: [] } });
    expect(text).toContain(words.page.allPaused);
    expect(text).not.toContain(words.page.restDay);
  });

  test("a bad day before the plan begins asks for nothing and offers nothing", () => {
    const early = "2026-11-22";
    const text = top({ today: early, view: { ...view, day: early, kind: "flare", exercises: [] } });
    expect(text).toContain("Your plan begins on 23 Nov 2026.");
    expect(text).not.toContain("kind=");
  });

  test("a bad day with nothing but warmth names it", () => {
    const flareDay = { heading: "On a bad day", says: "Do only this.", items: ["Warm pack"] };
    const text = top({ document: { ...document, flareDay }, view: { ...view, kind: "flare", exercises: [] } });
    expect(text).toContain("<li>Warm pack</li>");
    expect(text).not.toContain(words.page.restDay);
  });

  test("a plan that was made shorter has ended for the client too", () => {
    const shorter = sampleProgram({ weeks: 2 });
    const text = top({ document: shorter, today: "2026-12-07", view: { ...view, day: "2026-12-07", exercises: [] } });
    expect(text).toContain(words.page.ended("6 Dec 2026"));
  });

  test("offers to take back what is logged, and nothing where nothing is", () => {
    const form = (logged: Parameters<typeof CheckInForm>[0]["logged"]) =>
      renderToStaticMarkup(<CheckInForm {...day} logged={logged} />);
    expect(form(null)).not.toContain(words.page.form.none);
    const logged = { id: "1", day: view.day, done: {}, painBefore: 0, painAfter: null, word: "", updatedAt: "" };
    const text = form({ ...logged, warnings: [] });
    expect([...text.matchAll(/type="radio" name="([^"]+)" value=""/g)].map(([, name]) => name)).toEqual(["painBefore"]);
  });

  test.each(WARNING_SIGNS.map(({ id }) => id))("answers %s with the practice's numbers in it", (id) => {
    const logged = { id: "1", day: "2026-11-23", done: {}, painBefore: null, painAfter: null, word: "", updatedAt: "" };
    for (const language of LANGUAGES) {
      const own = wordsFor(language);
      const text = top({ words: own, warnings: [id], logged: { ...logged, warnings: [id] } as never });
      expect(text).toContain('role="alert"');
      expect(text).not.toMatch(/\{(emergency|phone)\}/);
    }
  });
});
