import type { PainDay } from "@/lib/check-ins/queries";
import { daysBetween } from "@/lib/domain/day/day";
import { MEANINGFUL_PAIN_CHANGE, SEVERE_PAIN } from "@/lib/domain/program/pain";
import { markInWords, painMarks } from "@/lib/domain/program/pain-marks";
import { formatDay } from "../ui/moment";
import { HEIGHT, layOut, type Point, WIDTH, yOf } from "./pain-points";

/** Pain as logged, day by day, with what stands out named on it, and the same numbers as a table beside it. */
export function PainCurve({ days }: { days: readonly PainDay[] }) {
  const marks = painMarks(days);
  const first = days[0]?.day ?? "";
  const length = daysBetween(first, days.at(-1)?.day ?? first);
  const points = layOut(
    days.flatMap(({ planId, day, painBefore, painAfter }, index) => {
      const pain = painAfter ?? painBefore;
      const after = length === 0 ? 0 : daysBetween(first, day) / length;
      return pain === null ? [] : [{ key: `${planId} ${day}`, day, pain, after, mark: marks[index] ?? null }];
    }),
  );
  const stands = points.filter(({ mark }) => mark).length;
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
        aria-label={`Pain from ${points[0]?.pain} to ${points.at(-1)?.pain} of 10, ${stands} ${stands === 1 ? "day stands" : "days stand"} out`}
      >
        <Grid from={first} to={days.at(-1)?.day ?? first} />
        <path
          className="curve-line"
          d={points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("")}
        />
        {points.map((point) => (
          <Dot key={point.key} point={point} />
        ))}
      </svg>
      <p className="soft small">
        Squares: severe, {SEVERE_PAIN} or more. Rings: up {MEANINGFUL_PAIN_CHANGE} or more from where the plan began,
        before or after exercise.
      </p>
      <details className="details small">
        <summary>As a table</summary>
        <PainTable days={days} words={marks.map((mark) => (mark ? markInWords(mark) : ""))} />
      </details>
    </section>
  );
}

function Grid({ from, to }: { from: string; to: string }) {
  return (
    <>
      {[0, 5, 10].map((pain) => (
        <g key={pain}>
          <line className="curve-grid" x1={28} x2={WIDTH} y1={yOf(pain)} y2={yOf(pain)} />
          <text className="curve-text" x={0} y={yOf(pain) + 4}>
            {pain}
          </text>
        </g>
      ))}
      <line className="curve-bound" x1={28} x2={WIDTH} y1={yOf(SEVERE_PAIN)} y2={yOf(SEVERE_PAIN)} />
      <text className="curve-text" x={0} y={yOf(SEVERE_PAIN) + 4}>
        {SEVERE_PAIN}
      </text>
      <text className="curve-text" x={28} y={HEIGHT - 4}>
        {formatDay(from)}
      </text>
      {from !== to && (
        <text className="curve-text" x={WIDTH} y={HEIGHT - 4} textAnchor="end">
          {formatDay(to)}
        </text>
      )}
    </>
  );
}

function Dot({ point: { x, y, mark, label } }: { point: Point }) {
  return (
    <>
      {mark?.severe ? (
        <rect className="curve-dot" x={x - 6} y={y - 6} width="12" height="12" />
      ) : (
        <circle className={mark ? "curve-ring" : "curve-dot"} cx={x} cy={y} r={mark ? 6 : 4} />
      )}
      {label && (
        <text className="curve-text curve-word" x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.says}
        </text>
      )}
    </>
  );
}

function PainTable({ days, words }: { days: readonly PainDay[]; words: readonly string[] }) {
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Stands out</th>
            <th scope="col">In a word</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ planId, day, painBefore, painAfter, word }, index) => (
            <tr key={`${planId} ${day}`}>
              <td>{formatDay(day)}</td>
              <td className="numeric">{painBefore ?? "–"}</td>
              <td className="numeric">{painAfter ?? "–"}</td>
              <td>{words[index]}</td>
              <td>{word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
