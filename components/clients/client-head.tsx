import Link from "next/link";
import type { CheckResult, Facts } from "@/lib/domain/check/types";
import { ageInYears } from "@/lib/domain/day/day";
import { Badge } from "../ui/badge";
import { formatDay } from "../ui/moment";
import { SafetyStrip } from "./safety-strip";

interface Props {
  readonly client: {
    id: string;
    fullName: string;
    preferredName: string;
    birthDate: string;
    archivedAt: string | null;
  };
  readonly today: string;
  readonly facts: Facts | null;
  readonly result: CheckResult | null;
  /** The record's own page makes the name the heading; other pages have one of their own. */
  readonly heading: boolean;
}

/** Who this is, and the safety strip: on top of every screen of a client. */
export function ClientHead({ client, today, facts, result, heading }: Props) {
  const shown = client.preferredName ? `${client.fullName} (“${client.preferredName}”)` : client.fullName;
  const Name = heading ? "h1" : "p";
  return (
    <header className="stack-small">
      <div className="identity">
        <span className="avatar" aria-hidden="true">
          {initialsOf(client.fullName)}
        </span>
        <div>
          <Name className={heading ? "" : "strong"}>
            {heading ? shown : <Link href={`/clients/${client.id}`}>{shown}</Link>}
          </Name>
          <p className="soft">
            {ageInYears(client.birthDate, today)} years · born {formatDay(client.birthDate)}
          </p>
        </div>
        {client.archivedAt && <Badge>Archived</Badge>}
      </div>
      {result && facts && (
        <SafetyStrip
          result={result}
          conditions={facts.conditions.map(({ text }) => text)}
          medicines={facts.medicines.map(({ name }) => name)}
        />
      )}
    </header>
  );
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : ""].map((part) => part?.[0] ?? "").join("");
}
