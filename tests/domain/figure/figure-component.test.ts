import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Figure } from "@/components/figure/figure";

test("shows each frame as an image with a text alternative", () => {
  const html = renderToStaticMarkup(createElement(Figure, { itemId: "cat-cow" }));
  expect(html.match(/role="img"/g)).toHaveLength(2);
  expect(html).toContain("<title>On hands and knees. The back is rounded");
  expect(html).not.toContain("style=");
});

test("shows nothing for an item without a drawing", () => {
  expect(renderToStaticMarkup(createElement(Figure, { itemId: "no-such-item" }))).toBe("");
});

test("takes titles in another language, escaped", () => {
  const html = renderToStaticMarkup(
    createElement(Figure, { itemId: "cat-cow", titles: ["На четвереньках <1>", "На четвереньках <2>"] }),
  );
  expect(html).toContain("<title>На четвереньках &lt;1&gt;</title>");
});
