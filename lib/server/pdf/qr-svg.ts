import { encode } from "uqr";

/** Free modules round the code, as ISO/IEC 18004 asks. */
const QUIET_ZONE = 4;

/** The address as a QR code: one black path on white, readable at 25 mm from a black-and-white print. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const runs = data.flatMap((row, y) => rowRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${runs.join("")}" fill="#000000"/></svg>`;
}

/** Dark runs of a row: where each begins and how long it is. */
function rowRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}
