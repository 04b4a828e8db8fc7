import { preparePeople } from "../http/people";
import { type Figure, spreadOf } from "../support/figure";
import { served } from "../support/served";

/** PDFs asked for at the same moment. */
const CROWD = 20;
const ROUNDS = 4;
const ALONE = 60;

const PAGES = [
  { name: "an empty page", path: "/bench-floor" },
  { name: "the client list", path: "/clients" },
] as const;

/** How long other pages of the same server take alone, and while twenty PDFs are asked for at once. */
export async function crowdFigures(): Promise<Figure[]> {
  return served(preparePeople, async ({ origin }, { sessionCookies, planId }) => {
    let count = 0;
    const ask = async (path: string): Promise<number> => {
      const from = performance.now();
      const cookie = sessionCookies[count++ % sessionCookies.length] ?? "";
      const response = await fetch(`${origin}${path}`, { headers: { cookie } });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return performance.now() - from;
    };
    const sheet = `/plans/${planId}/sheet.pdf`;
    await Promise.all(Array.from({ length: 4 }, () => ask(sheet)));
    const figures: Figure[] = [];
    for (const { name, path } of PAGES) {
      for (let warm = 0; warm < 20; warm++) await ask(path);
      const alone: number[] = [];
      const beside: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (let number = 0; number < ALONE / ROUNDS; number++) alone.push(await ask(path));
        let open = CROWD;
        const crowd = Array.from({ length: CROWD }, () => ask(sheet).finally(() => open--));
        while (open > 0) beside.push(await ask(path));
        await Promise.all(crowd);
      }
      const [least, cost] = [spreadOf(alone), spreadOf(beside)];
      figures.push(
        { id: "floor", what: `${name}, alone`, cost: least, unit: "ms" },
        {
          id: "crowd",
          what: `${name}, while ${CROWD} PDFs are made`,
          cost,
          unit: "ms",
          ratio: cost.median / least.median,
          floor: "alone",
          goal: { atMost: 2 },
        },
      );
    }
    return figures;
  });
}
