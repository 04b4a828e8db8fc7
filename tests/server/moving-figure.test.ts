import { expect, test } from "vitest";
import { GET } from "@/app/api/figures/[itemId]/route";

const ask = (itemId: string, query = "") =>
  GET(new Request(`http://127.0.0.1:3000/api/figures/${itemId}${query}`), { params: Promise.resolve({ itemId }) });

test("a drawing of the library is sent moving, and may be kept", async () => {
  const response = await ask("bird-dog");
  expect(response.headers.get("content-type")).toContain("image/svg+xml");
  expect(response.headers.get("cache-control")).toBe("public, max-age=86400");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await response.text()).toMatch(/^<svg .*<animate /);
});

test("side and look are drawn, and what is no look is drawn as usual", async () => {
  const texts = await Promise.all(
    ["", "?look=dark/black/curved", "?side=left", "?side=up", "?look=%3Cscript%3E"].map(async (query) =>
      (await ask("neck-rotation-hold", query)).text(),
    ),
  );
  const [usual, dark, left, noSide, noLook] = texts;
  expect(new Set([usual, dark, left]).size).toBe(3);
  expect([noSide, noLook]).toEqual([usual, usual]);
});

test("what is not drawn or does not move is not there", async () => {
  for (const itemId of ["no-such-item", "magnesium-supplement-bedtime"]) expect((await ask(itemId)).status).toBe(404);
});
