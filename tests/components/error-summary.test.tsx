import { expect, test } from "vitest";
import { ErrorSummary } from "@/components/ui/error-summary";
import { show, wordsOf } from "./show";

const fields = { name: "Enter the name of your practice", phone: "Enter the phone number that clients call" };

test("each line leads to its field", () => {
  const { all } = show(<ErrorSummary problem={{ code: "input", message: fields.name, fields }} />);
  const links = all("link").map((link) => [wordsOf(link), link.getAttribute("href")]);
  expect(links).toEqual([
    [fields.name, "#name"],
    [fields.phone, "#phone"],
  ]);
});

test("the prefix of a form's fields is part of the way to them", () => {
  const { one } = show(<ErrorSummary problem={{ code: "input", message: "", fields }} prefix="practice-" />);
  expect(one("link", fields.phone).getAttribute("href")).toBe("#practice-phone");
});

test("one sentence stands by itself", () => {
  const { one } = show(<ErrorSummary problem={{ code: "forbidden", message: "Ask another owner." }} />);
  expect(wordsOf(one("alert"))).toBe("Ask another owner.");
});

test("it takes the focus when something is refused, and there is nothing without a refusal", () => {
  const { all, one, again } = show(<ErrorSummary problem={null} />);
  expect(all("alert")).toEqual([]);
  again(<ErrorSummary problem={{ code: "input", message: fields.name, fields }} />);
  expect(document.activeElement).toBe(one("alert"));
});
