"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { recordBodyMap } from "@/lib/clients/body-map/actions";
import type { BodyMap } from "@/lib/clients/body-map/queries";
import { changesBetween, type Mark } from "@/lib/domain/body-map/marks";
import type { KeepOff } from "@/lib/domain/body-map/overlays";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/field";
import { Day, formatDay } from "../ui/moment";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { BodyMapField } from "./body-map-field";
import { MapWarnings } from "./map-warnings";
import { MarkList } from "./mark-list";

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly current: BodyMap | null;
  readonly keepOff: readonly KeepOff[];
}

/** Today's map, begun from the last one. Recorded, it is the current one; the last stays to be compared. */
export function BodyMapForm({ clientId, today, current, keepOff }: Props) {
  const router = useRouter();
  const [key, setKey] = useState(newKey);
  const [begun, setBegun] = useState(current);
  const [takenOn, setTakenOn] = useState(today);
  const [marks, setMarks] = useState<readonly Mark[]>(current?.marks ?? []);
  const [saved, setSaved] = useState<string | null>(null);
  const { run, pending, problem } = useAction(recordBodyMap);
  const theirs = problem?.code === "conflict" && current?.id !== begun?.id ? current : null;
  const changed = changesBetween(begun?.marks ?? [], marks);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(null);
    // What was refused as second is sent again on top of the map that is shown now.
    const onTopOf = theirs ?? begun;
    const id = await run({
      clientId,
      key,
      basedOn: onTopOf?.id ?? null,
      takenOn,
      marks: marks.map((mark) => ({ ...mark })),
    });
    if (id === null) return router.refresh();
    setBegun({ id, takenOn, by: null, marks: [...marks] });
    setKey(newKey());
    setSaved(`Recorded: the map of ${formatDay(takenOn)} is the current one.`);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      {theirs && <TheirMap map={theirs} />}
      <section className="card stack" aria-labelledby="body-map-title">
        <div className="stack-small">
          <h2 id="body-map-title">{begun ? "Where it hurts today" : "Where it hurts"}</h2>
          <p className="soft">
            The map is for you and the client; conditions drive the check. What is marked here changes no finding.
          </p>
        </div>
        <MapWarnings marks={marks} clientId={clientId} />
        <div id="marks" tabIndex={-1}>
          <BodyMapField {...{ marks, keepOff }} onChange={setMarks} />
        </div>
        {begun && changed.length > 0 && (
          <details className="details" open>
            <summary>Different from the map before</summary>
            <ul>
              {changed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        <div className="map-save">
          <TextField
            id="takenOn"
            label="Day"
            type="date"
            value={takenOn}
            onChange={({ target: { value } }) => setTakenOn(value)}
            problem={problem?.fields?.takenOn}
          />
          <Button look="main" type="submit" busy={pending}>
            {pending ? "Recording…" : marks.length === 0 ? "Record that nothing hurts" : "Record the map"}
          </Button>
        </div>
        <p role="status" className="map-status">
          {saved}
        </p>
      </section>
    </form>
  );
}

/** What a colleague recorded while this map was being made. */
function TheirMap({ map }: { map: BodyMap }) {
  return (
    <section className="card stack-medium" aria-label="Your colleague’s map">
      <h2>
        Recorded meanwhile{map.by && ` by ${map.by}`}, <Day day={map.takenOn} />
      </h2>
      <MarkList marks={map.marks} />
    </section>
  );
}
