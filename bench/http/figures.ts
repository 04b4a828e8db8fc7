import { type Figure, spreadOf } from "../support/figure";
import { served } from "../support/served";
import { preparePeople } from "./people";
import { type Measured, measureRounds, timesFloor } from "./rounds";
import { type Aimed, targetsFor } from "./targets";

/** What each screen costs the server, as a ratio to an empty page of the same build in the same run. */
export async function httpFigures(): Promise<Figure[]> {
  return served(preparePeople, async ({ origin, pid }, people) => {
    const targets = targetsFor(people);
    const measured = await measureRounds(origin, pid, targets);
    return targets.map((target) => figureOf(target, measured));
  });
}

function figureOf({ name, id = "", goal, wall, floor = "empty page" }: Aimed, measured: Map<string, Measured>): Figure {
  const own = measured.get(name);
  const cost = spreadOf((wall ? own?.wallMs : own?.cpuMs) ?? []);
  const figure = { id, what: name, cost, unit: wall ? "ms" : "CPU-ms", ...(goal ? { goal } : {}) };
  if (wall || name === floor) return figure;
  return { ...figure, ratio: timesFloor(own, measured.get(floor)).median, floor };
}
