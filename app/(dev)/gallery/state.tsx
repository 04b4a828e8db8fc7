import type { ReactNode } from "react";

/** A group of states under one heading. */
export function States({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="stack" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** One state with its name. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="stack-small">
      <h3>{name}</h3>
      {children}
    </div>
  );
}
