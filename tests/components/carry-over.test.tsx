import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test } from "vitest";
import { CheckInForm } from "@/components/program/check-in-form";
import { carryOver, fillInLogged } from "@/components/program/offline/fill-in";
import type { DayKind } from "@/lib/domain/program/day-view";
import { wordsFor } from "@/lib/language/client/words";
import { sampleProgram } from "@/tests/pdf/sample-program";

const program = sampleProgram();
const exercises = program.groups.flatMap((group) => group.exercises).slice(0, 1);
const rowId = exercises[0]?.rowId ?? "";
const logged = {
  id: "1",
  day: "2026-11-23",
  done: { [rowId]: "done" as const },
  painBefore: 2,
  painAfter: null,
  word: "Stiff",
  warnings: ["fever" as const],
  updatedAt: "",
};

/** The page as it comes from the server, with its script run. */
function load(kind: DayKind = "day", language = "en", day: typeof logged | null = logged): void {
  const view = { day: "2026-11-23", kind, exercises, doses: {}, minutes: 5, kit: [] };
  const props = { document: program, words: wordsFor(language), path: "/p/x", today: view.day, view, logged: day };
  document.body.innerHTML = renderToStaticMarkup(
    <>
      <div className="program-tools">
        <form action="/p/x/choose" />
      </div>
      <CheckInForm {...props} warnings={[]} emergencyNumber="112" />
    </>,
  );
  carryOver();
}

const field = (selector: string) => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const choose = () => document.querySelector(".program-tools form")?.dispatchEvent(new Event("submit"));

beforeEach(() => sessionStorage.clear());

test("what is filled in and not saved is there again after another size or language was chosen", () => {
  load();
  field(`[name="done-${rowId}"][value="part"]`).checked = true;
  field('[name="painAfter"][value="4"]').checked = true;
  field('[name="word"]').value = "Better";
  field('[name="warnings"][value="fever"]').checked = false;
  field('[name="warnings"][value="fall"]').checked = true;
  choose();
  load("day", "ru");
  expect(field(`[name="done-${rowId}"]:checked`).value).toBe("part");
  expect(field('[name="painBefore"]:checked').value).toBe("2");
  expect(field('[name="painAfter"]:checked').value).toBe("4");
  expect(field('[name="word"]').value).toBe("Better");
  expect(
    [...document.querySelectorAll<HTMLInputElement>('[name="warnings"]:checked')].map(({ value }) => value),
  ).toEqual(["fall"]);
  expect(sessionStorage.length, "nothing stays behind").toBe(0);
});

test("what was carried over was shown before another phone logged more: only that is taken back", () => {
  load("day", "en", null);
  field('[name="word"]').value = "Better";
  choose();
  load();
  const sent = new FormData(field("form.program-log") as unknown as HTMLFormElement);
  expect(sent.getAll("had"), "fever came meanwhile, from another phone").toEqual([]);
  expect(sent.has("hadAnswers")).toBe(false);
});

test("what was saved is not filled in again by a choice that never led anywhere", () => {
  load();
  field('[name="word"]').value = "Better";
  choose();
  document.querySelector("form.program-log")?.dispatchEvent(new Event("submit"));
  load();
  expect(field('[name="word"]').value).toBe("Stiff");
});

test("another list, and a page that is only opened again, are as the server gives them", () => {
  load();
  field('[name="word"]').value = "Better";
  choose();
  load("flare");
  expect(field('[name="word"]').value).toBe("Stiff");
  load();
  expect(field('[name="word"]').value).toBe("Stiff");
});

test("what was taken back without a network stays taken back, and what was never shown stays as it is", () => {
  load();
  const fields = [
    ["had", "fever"],
    [`done-${rowId}`, "part"],
    ["painBefore", ""],
    ["word", ""],
  ];
  document.body.insertAdjacentHTML("beforeend", `<p data-logged='${JSON.stringify(fields)}'></p>`);
  fillInLogged();
  const checked = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map(({ value }) => value);
  expect(checked("warnings")).toEqual([]);
  expect(checked(`done-${rowId}`)).toEqual(["part"]);
  expect(checked("painBefore")).toEqual([""]);
});
