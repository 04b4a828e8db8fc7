import type { PainDay } from "@/lib/check-ins/queries";
import { formatDay } from "../ui/moment";

const WIDTH = 640;
const HEIGHT = 180;
const LEFT = 28;
const BOTTOM = 24;

/** Pain as logged, day by day, with the same numbers as a table beside it. */
export function PainCurve({ days }: { days: readonly PainDay[] }) {
  const points = days.flatMap(({ day, painBefore, painAfter }) => {
    const pain = painAfter ?? painBefore;
    return pain === null ? [] : [{ day, pain }];
  });
  const x = (index: number) => LEFT + (points.length < 2 ? 0 : (index / (points.length - 1)) * (WIDTH - LEFT - 12));
  const y = (pain: number) => 10 + (1 - pain / 10) * (HEIGHT - BOTTOM - 10);
  const line = points
    .map(({ pain }, index) => `${index === 0 ? "M" : "L"}${x(index).toFixed(1)} ${y(pain).toFixed(1)}`)
    .join("");
  return (
    <section className="card" aria-labelledby="pain-title">
      <div className="card-title">
        <h2 id="pain-title">Pain as logged</h2>
        <span className="soft small">0–10, after exercise where given</span>
      </div>
      <svg
        className="curve"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Pain from ${points[0]?.pain} to ${points.at(-1)?.pain} of 10`}
      >
        {[0, 5, 10].map((pain) => (
          <g key={pain}>
            <line className="curve-grid" x1={LEFT} x2={WIDTH} y1={y(pain)} y2={y(pain)} />
            <text className="curve-text" x={0} y={y(pain) + 4}>
              {pain}
            </text>
          </g>
        ))}
        <path className="curve-line" d={line} />
        {points.map(({ day, pain }, index) => (
          <circle key={day} className="curve-dot" cx={x(index)} cy={y(pain)} r="4" />
        ))}
      </svg>
      <details className="details small">
        <summary>As a table</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">In a word</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, painBefore, painAfter, word }) => (
              <tr key={day}>
                <td>{formatDay(day)}</td>
                <td className="numeric">{painBefore ?? "–"}</td>
                <td className="numeric">{painAfter ?? "–"}</td>
                <td>{word}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
