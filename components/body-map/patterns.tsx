import { useId } from "react";
import { MARK_KIND_IDS, type MarkKind } from "@/lib/domain/body-map/marks";

interface Hatch {
  /** Distance after which it repeats. Unit: thousandths of stature. */
  readonly size: number;
  readonly d: string;
  /** Drawn as dots instead of lines. */
  readonly filled?: true;
}

/** Each kind has a hatch of its own, which survives a black-and-white printer. */
const HATCHES: Readonly<Record<MarkKind, Hatch>> = {
  pain: { size: 14, d: "M0 0L14 14M14 0L0 14" },
  stiffness: { size: 12, d: "M0 6H12" },
  numbness: { size: 18, d: "M9 4a5 5 0 1 0 .01 0z" },
  tingling: { size: 12, d: "M6 4a2 2 0 1 0 .01 0z", filled: true },
  spasm: { size: 18, d: "M0 13L4.500 5L9 13L13.500 5L18 13" },
};

/** The hatches of a picture, to be filled with by name: "<name>-pain", "<name>-keep-off". */
export function Patterns({ name }: { name: string }) {
  return (
    <defs>
      {MARK_KIND_IDS.map((kind) => {
        const { size, d, filled = false } = HATCHES[kind];
        return (
          <pattern
            key={kind}
            id={`${name}-${kind}`}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            className={filled ? "map-hatch map-hatch-filled" : "map-hatch"}
          >
            <path d={d} />
          </pattern>
        );
      })}
      <pattern
        id={`${name}-keep-off`}
        width={22}
        height={22}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
        className="map-hatch map-hatch-off"
      >
        <path d="M0 11H22" />
      </pattern>
    </defs>
  );
}

/** A kind's hatch as a small swatch beside its word. */
export function Swatch({ kind }: { kind: MarkKind | "keep-off" | "target" }) {
  const name = useId();
  return (
    <svg className="map-swatch" viewBox="0 0 44 28" width={44} height={28} aria-hidden="true">
      {kind === "target" ? (
        <rect className="map-target" x={4} y={4} width={36} height={20} rx={6} />
      ) : (
        <>
          {kind === "keep-off" ? <OffPattern name={name} /> : <KindPattern name={name} kind={kind} />}
          <rect className="map-swatch-box" x={1} y={1} width={42} height={26} rx={6} fill={`url(#${name})`} />
        </>
      )}
    </svg>
  );
}

function KindPattern({ name, kind }: { name: string; kind: MarkKind }) {
  const { size, d, filled = false } = HATCHES[kind];
  return (
    <pattern
      id={name}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      className={filled ? "map-hatch map-hatch-filled" : "map-hatch"}
    >
      <path d={d} />
    </pattern>
  );
}

function OffPattern({ name }: { name: string }) {
  return (
    <pattern
      id={name}
      width={12}
      height={12}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
      className="map-hatch map-hatch-off"
    >
      <path d="M0 6H12" />
    </pattern>
  );
}
