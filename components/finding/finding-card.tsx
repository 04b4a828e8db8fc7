import type { ReactNode } from "react";
import type { Finding } from "@/lib/domain/check/types";
import { REFERENCES } from "@/lib/domain/knowledge";
import { datesInWords, formatDay } from "../ui/moment";
import { PracticeHand } from "./practice-hand";
import { TierBadge } from "./tier-badge";

interface Props {
  readonly finding: Finding;
  /** Buttons: swaps, apply the change, override. */
  readonly children?: ReactNode;
  /** Other rules that stop the same for the same cause. */
  readonly more?: ReactNode;
}

/** One cause with every item it hits: what, why for this client, what instead, on whose word, by which rule. */
export function FindingCard({ finding, children, more }: Props) {
  const { rule, tier } = finding;
  return (
    <article className={`finding finding-${tier}`} aria-label={`${rule.say.practitioner} Rule ${rule.id}`}>
      <Says finding={finding} />
      <FindingFacts finding={finding} touches />
      {children}
      <Sources finding={finding} />
      {more}
    </article>
  );
}

/** A further rule on a card: everything but the items, which it shares. */
export function FurtherReason({ finding, children }: Omit<Props, "more">) {
  const { rule } = finding;
  return (
    <article className="finding-more" aria-label={`${rule.say.practitioner} Rule ${rule.id}`}>
      <Says finding={finding} />
      <FindingFacts finding={finding} />
      {children}
      <Sources finding={finding} />
    </article>
  );
}

function Says({ finding: { rule, tier } }: { finding: Finding }) {
  return (
    <div className="finding-head">
      <TierBadge tier={tier} />
      <p className="finding-says">{rule.say.practitioner}</p>
    </div>
  );
}

function FindingFacts({ finding, touches = false }: { finding: Finding; touches?: boolean }) {
  const { rule, items } = finding;
  const cleared = items.find(({ clearedBy }) => clearedBy)?.clearedBy;
  const changes = [
    ...new Set(items.flatMap(({ change, met }) => [change?.text, met && "Already within this."])),
  ].filter((text) => typeof text === "string");
  const overridden = items.find(({ overriddenBy }) => overriddenBy)?.overriddenBy;
  return (
    <dl className="finding-facts">
      {touches && <Fact term="Touches">{namesOf(items.map(({ name }) => name))}</Fact>}
      <Fact term="Because">{finding.because.map(inWords).join("; ") || "it holds for everybody"}</Fact>
      <Fact term="Instead">{rule.instead}</Fact>
      {changes.length > 0 && <Fact term="Here">{changes.join(" ")}</Fact>}
      <PracticeHand rule={rule} />
      {cleared && (
        <Fact term="Clearance">
          {cleared.by}, until {formatDay(cleared.until)}
        </Fact>
      )}
      {overridden && <Fact term="Overridden">{overridden.text}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sources({ finding: { rule, sources } }: { finding: Finding }) {
  return (
    <details className="details small">
      <summary>
        Source · rule {rule.id}
        {rule.contested ? " · sources differ" : ""}
      </summary>
      <ul>
        {sources.map(({ ref, stance, grade, cite }) => (
          <li key={ref}>
            {cite ?? REFERENCES[ref].label}{" "}
            <span className="soft">
              ({GRADE[grade]}, {STANCE[stance]})
            </span>
          </li>
        ))}
      </ul>
      {rule.contested && <p>{rule.contested}</p>}
    </details>
  );
}

const GRADE = {
  read: "document read",
  listed: "listed",
  cited: "cited from knowledge",
  professional: "professional custom",
} as const;
const STANCE = { supports: "supports", stricter: "is stricter", looser: "is looser" } as const;

/** A fact with its dates as people write them: "Pregnancy (due 28 Feb 2027), recorded 22 Nov 2026". */
function inWords({ text, on }: Finding["because"][number]): string {
  const said = datesInWords(text);
  return on === undefined || text.includes(on) ? said : `${said}, recorded ${formatDay(on)}`;
}

/** Most names a card lists before it counts the rest. */
const MOST_NAMES = 4;

function namesOf(names: readonly string[]): string {
  const shown = [...new Set(names)];
  const rest = shown.length - MOST_NAMES;
  return rest > 0 ? `${shown.slice(0, MOST_NAMES).join(", ")} and ${rest} more` : shown.join(", ");
}
