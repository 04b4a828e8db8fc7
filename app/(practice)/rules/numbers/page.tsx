import type { Metadata } from "next";
import Link from "next/link";
import { RuleLinks } from "@/components/rules/rule-links";
import { REFERENCES } from "@/lib/domain/knowledge";
import { THRESHOLDS, type Threshold } from "@/lib/domain/knowledge/thresholds";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Numbers" };

export default async function NumbersPage() {
  await requireUser(["owner", "practitioner"]);
  const thresholds: readonly [string, Threshold][] = Object.entries(THRESHOLDS);
  return (
    <div className="content">
      <p className="back">
        <Link href="/rules" prefetch={false}>
          Rules
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>Numbers</h1>
          <p className="soft">Every number at which the check reads a record differently, and where it comes from.</p>
        </div>
      </div>
      <section className="card" aria-label="Numbers">
        <table className="table table-stacked">
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">What it means</th>
              <th scope="col">Source</th>
              <th scope="col">Rules</th>
            </tr>
          </thead>
          <tbody>
            {thresholds.map(([id, { value, unit, means, source, rules }]) => (
              <tr key={id}>
                <th scope="row" className="numeric">
                  {value} {unit}
                </th>
                <td>{means}</td>
                <td className="small">{REFERENCES[source].label}</td>
                <td>
                  <RuleLinks ids={rules} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
