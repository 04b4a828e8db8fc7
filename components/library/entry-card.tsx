import dynamic from "next/dynamic";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Judged } from "@/lib/domain/check/judge";
import { TierBadge } from "../finding/tier-badge";
import { Badge } from "../ui/badge";
import type { LibraryEntry } from "./library-entry";
import type { PlaceInList } from "./virtual-grid";
import { ENTRY_LABEL, POSITION_LABEL, regionList } from "./words";

// The drawings are the heaviest part of a screen that opens on text: they follow it.
const Figure = dynamic(() => import("../figure/figure").then((module) => module.Figure));

interface Props {
  readonly entry: LibraryEntry;
  readonly place: PlaceInList;
  /** What the check says for the client in question; absent without one. */
  readonly judged?: Judged | undefined;
  /** Buttons; without them the whole card leads to the entry. */
  readonly children?: ReactNode;
}

/** One entry of the library: its drawing when there is one, its name, what and where it is, and whether it may be done. */
export function EntryCard({ entry, place, judged, children }: Props) {
  const off = judged?.blocks ?? false;
  return (
    <li className={off ? "item-card item-off" : "item-card"} {...place}>
      {entry.drawn && (
        <div className="item-picture">
          <Figure itemId={entry.id} size="small" own={entry.figure} />
        </div>
      )}
      <div className="item-words">
        <h2 className="item-name">
          {children ? (
            entry.name
          ) : (
            <Link href={entry.href} prefetch={false}>
              {entry.name}
            </Link>
          )}
        </h2>
        <p className="small">
          {[ENTRY_LABEL[entry.kind], entry.position && POSITION_LABEL[entry.position]].filter(Boolean).join(" · ")}
        </p>
        {entry.regions.length > 0 ? (
          <p className="small soft">{regionList(entry.regions)}</p>
        ) : (
          <p className="small soft item-says">{entry.says}</p>
        )}
        <Marks entry={entry} />
        {judged && <Verdict judged={judged} />}
        {children}
      </div>
    </li>
  );
}

function Marks({ entry }: { entry: LibraryEntry }) {
  const readOnly = entry.kind === "protocol" || entry.kind === "education";
  if (!entry.own && (entry.assignable || readOnly)) return null;
  return (
    <p className="row">
      {entry.own && <Badge>Own</Badge>}
      {entry.away ? <Badge>Put away</Badge> : !entry.assignable && <Badge>Not assignable yet</Badge>}
    </p>
  );
}

function Verdict({ judged: { tier, why, ruleId } }: { judged: Judged }) {
  const silent = tier === "allowed" || tier === "note";
  return (
    <div className="item-verdict small">
      <TierBadge tier={tier} />
      {!silent && why && (
        <span>
          {why} {ruleId && <span className="soft">({ruleId})</span>}
        </span>
      )}
      {tier === "not-checked" && !why && <span>No rule has looked at this: its traits have not been named.</span>}
    </div>
  );
}
