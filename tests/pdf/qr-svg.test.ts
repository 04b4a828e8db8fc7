import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { qrSvg } from "@/lib/server/pdf/qr-svg";

/** Paints the SVG's one path, a rectangle a run, at several pixels a module. */
function painted(svg: string, scale = 6) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

test.each(["https://practice.example/p/k3Jr9xQ2mVt7LbYw5ZpD8s", "https://пример.example/p/ж"])(
  "reads back as %s",
  (url) => {
    expect(decodeQR(painted(qrSvg(url)))).toBe(url);
  },
);
