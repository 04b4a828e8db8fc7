"use client";

import { useState } from "react";
import { readLinkLog } from "@/lib/share-links/actions";
import type { LinkView } from "@/lib/share-links/queries";
import { Button } from "../../ui/button";
import { Moment } from "../../ui/moment";
import { useAction } from "../../ui/use-action";
import { lineInWords } from "./log-words";

interface Props {
  readonly linkId: string;
  /** The newest lines, and one more where there are more than are shown at once. */
  readonly views: readonly LinkView[];
  readonly shown: number;
}

/** What became of the link, newest first. */
export function LinkLog({ linkId, views, shown }: Props) {
  const newest = views.slice(0, shown);
  const last = newest.at(-1)?.id ?? "";
  // What was read on belongs behind one line: when new lines have come, it is read again.
  const [older, setOlder] = useState<{ behind: string; views: readonly LinkView[]; more: boolean } | null>(null);
  const { run, pending, problem } = useAction(readLinkLog);
  const known = older?.behind === last ? older : null;
  const lines = [...newest, ...(known?.views ?? [])];
  const more = known ? known.more : views.length > shown;
  const readOn = async () => {
    const place = lines.at(-1);
    const found = place && (await run({ linkId, after: { at: place.at, id: place.id } }));
    if (!found) return;
    const next = [...(known?.views ?? []), ...found.slice(0, shown)];
    setOlder({ behind: last, views: next, more: found.length > shown });
  };
  return (
    <details className="details small">
      <summary>What became of the link</summary>
      <ul>
        {lines.map(({ id, at, what }) => (
          <li key={id}>
            <Moment at={at} />: {lineInWords(what)}
          </li>
        ))}
      </ul>
      {problem && <p className="field-problem">{problem.message}</p>}
      {more && (
        <Button small busy={pending} onClick={() => void readOn()}>
          Show more
        </Button>
      )}
    </details>
  );
}
