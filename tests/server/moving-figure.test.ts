import { expect, test, vi } from "vitest";
import { GET } from "@/app/api/figures/[itemId]/route";
import { BUILDS, HAIR_TONES, SKIN_TONES } from "@/lib/domain/figure/look";
import { drawMoving } from "@/lib/domain/figure/moving";

vi.mock("@/lib/domain/figure/moving", { spy: true });

const ask = (itemId: string, query = "", from?: string) => {
  const headers = from === undefined ? {} : { "x-forwarded-for": from };
  const request = new Request(`http://127.0.0.1:3000/api/figures/${itemId}${query}`, { headers });
  return GET(request, { params: Promise.resolve({ itemId }) });
};

/** Every look of a drawing and of its other side, as a script would ask for them. */
const LOOKS = Object.keys(SKIN_TONES).flatMap((skin) =>
  Object.keys(HAIR_TONES).flatMap((hair) =>
    Object.keys(BUILDS).flatMap((build) => ["", "&side=left"].map((side) => `?look=${skin}/${hair}/${build}${side}`)),
  ),
);

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

test("one who asks too fast waits alone, and is still sent what is kept", async () => {
  vi.mocked(drawMoving).mockReturnValue("<svg/>");
  const fast = async (itemId: string) =>
    Promise.all(LOOKS.map(async (query) => (await ask(itemId, query, "203.0.113.7")).status));
  const statuses = [...(await fast("bird-dog")), ...(await fast("cat-cow")), ...(await fast("dead-bug"))];
  expect(statuses.slice(0, 290).every((status) => status === 200)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
  const [refused = "", known = ""] = [LOOKS.at(-1), LOOKS[0]];
  expect((await ask("dead-bug", refused, "198.51.100.4")).status).toBe(200);
  expect((await ask("dead-bug", known, "203.0.113.7")).status).toBe(200);
});
