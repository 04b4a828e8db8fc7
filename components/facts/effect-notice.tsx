"use client";

import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { TierBadge } from "../finding/tier-badge";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { loudChanges } from "./loud-changes";

interface Props {
  readonly effects: readonly PlanEffect[] | null;
  readonly onClose: () => void;
}

/** What a change of facts did to the plans in use. Interrupts only for something newly contraindicated or on hold. */
export function EffectNotice({ effects, onClose }: Props) {
  const found = effects?.flatMap(({ newer, worse }) => [...newer, ...worse]) ?? [];
  const loud = loudChanges(effects);
  const gone = effects?.flatMap((effect) => effect.gone) ?? [];
  return (
    <>
      {effects !== null && effects.length > 0 && (
        <p className="notice notice-good" role="status">
          <span>
            <strong>Plans checked again.</strong> {difference("Newly found or stricter", found)}{" "}
            {difference("No longer found", gone)}
          </span>
        </p>
      )}
      <Dialog open={loud.length > 0} title="This changes a plan in use" onClose={onClose}>
        <p>These are paused on the client’s page from now on. Open the plan to swap them.</p>
        <ul className="stack-medium plain-list">
          {loud.map((change) => (
            <li key={`${change.ruleId}${change.ref}`} className="row">
              {change.now && <TierBadge tier={change.now} />}
              <strong>{change.name}</strong>
              <span className="soft">
                rule {change.ruleId} · {change.planTitle}
              </span>
            </li>
          ))}
        </ul>
        <div className="dialog-foot">
          <Button look="main" onClick={onClose}>
            Understood
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** Names shown before the rest is counted. */
const MOST_NAMES = 5;

function difference(what: string, changes: readonly { readonly name: string; readonly ruleId: string }[]): string {
  const names = [...new Set(changes.map(({ name, ruleId }) => `${name} (${ruleId})`))];
  if (names.length === 0) return `${what}: nothing.`;
  const rest = names.length - MOST_NAMES;
  return `${what}: ${names.slice(0, MOST_NAMES).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}
