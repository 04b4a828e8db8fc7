"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { saveTemplate } from "@/lib/templates/actions";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/field";
import { useAction } from "../ui/use-action";

export interface OwnTemplate {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly weeks: number;
  readonly items: number;
  readonly revision: number;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** The practice's own templates: rename, put away, take back. */
export function TemplateList({ templates, archived }: { templates: readonly OwnTemplate[]; archived: boolean }) {
  const [editing, setEditing] = useState<OwnTemplate | null>(null);
  return (
    <>
      <ul className="rows">
        {templates.map((template) => (
          <li key={template.id} className="fact">
            <span className="stack-small">
              <Link href={`/templates/${template.id}`} prefetch={false} className="strong">
                {template.name}
              </Link>
              <span className="soft small">
                {template.purpose} {counted(template.weeks, "week")}, {counted(template.items, "item")}.
              </span>
            </span>
            <Button small look="quiet" onClick={() => setEditing(template)} aria-label={`Change ${template.name}`}>
              {archived ? "Take back…" : "Change…"}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog open={editing !== null} title={editing?.name ?? ""} onClose={() => setEditing(null)}>
        {editing && <TemplateForm template={editing} archived={archived} onDone={() => setEditing(null)} />}
      </Dialog>
    </>
  );
}

function TemplateForm({
  template,
  archived,
  onDone,
}: {
  template: OwnTemplate;
  archived: boolean;
  onDone: () => void;
}) {
  const router = useRouter();
  const [name, setName] = useState(template.name);
  const [purpose, setPurpose] = useState(template.purpose);
  const { run, pending, problem } = useAction(saveTemplate, () => {
    router.refresh();
    onDone();
  });
  const save = (away: boolean) =>
    void run({ templateId: template.id, revision: template.revision, name, purpose, archived: away });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save(false);
      }}
    >
      <ErrorSummary problem={problem} />
      <TextField
        id="name"
        label="Name"
        value={name}
        maxLength={120}
        problem={problem?.fields?.name}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        id="purpose"
        label="What it is for"
        value={purpose}
        maxLength={300}
        problem={problem?.fields?.purpose}
        onChange={({ target }) => setPurpose(target.value)}
      />
      <div className="dialog-foot">
        {!archived && (
          <Button look="stop" busy={pending} onClick={() => save(true)}>
            Put away
          </Button>
        )}
        <Button look="main" type="submit" busy={pending}>
          {archived ? "Take back" : "Save"}
        </Button>
      </div>
    </form>
  );
}
