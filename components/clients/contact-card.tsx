import type { Client } from "@/lib/clients/queries";

const ROWS = [
  ["Phone", "phone"],
  ["E-mail", "email"],
  ["Emergency contact", "emergencyContact"],
  ["Occupation", "occupation"],
  ["Goals", "goals"],
] as const;

export function ContactCard({ client }: { client: Client }) {
  return (
    <section className="card" aria-labelledby="contact-title">
      <div className="card-title">
        <h2 id="contact-title">Contact</h2>
      </div>
      <dl className="data-list">
        {ROWS.filter(([, field]) => client[field]).map(([label, field]) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{client[field]}</dd>
          </div>
        ))}
      </dl>
      {ROWS.every(([, field]) => !client[field]) && <p className="soft">Nothing recorded yet.</p>}
    </section>
  );
}
