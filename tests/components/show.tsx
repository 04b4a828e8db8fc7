import type { ReactNode } from "react";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach } from "vitest";

// React asks the test to say that it waits for every change.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const SELECTORS = {
  alert: '[role="alert"]',
  article: "article",
  button: "button",
  cell: "td",
  columnheader: 'th[scope="col"]',
  heading: "h1, h2, h3",
  link: "a[href]",
  listitem: "li",
  region: "section[aria-label], section[aria-labelledby]",
  row: "tbody tr",
  rowheader: 'th[scope="row"]',
  status: '[role="status"]',
  table: "table",
} as const;

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
});

/** Puts a component on a page and gives the ways to look at it: by role and words, as people find things. */
export function show(node: ReactNode) {
  const place = document.body.appendChild(document.createElement("main"));
  const root = createRoot(place);
  roots.push(root);
  act(() => root.render(node));
  const all = (role: keyof typeof SELECTORS, words: string | RegExp = "") =>
    Array.from(place.querySelectorAll<HTMLElement>(SELECTORS[role])).filter((element) => says(element, words));
  return {
    text: () => wordsOf(place),
    all,
    one(role: keyof typeof SELECTORS, words: string | RegExp = "") {
      const [found, more] = all(role, words);
      if (!found || more) throw new Error(`${more ? "More than one" : "No"} ${role} says ${words}: ${place.innerHTML}`);
      return found;
    },
    press: (element: HTMLElement) => act(() => element.click()),
    again: (next: ReactNode) => act(() => root.render(next)),
  };
}

/** What an element says, in single spaces. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

function says(element: Element, words: string | RegExp): boolean {
  const name = element.getAttribute("aria-label") ?? wordsOf(element);
  return typeof words === "string" ? name.includes(words) : words.test(name);
}
