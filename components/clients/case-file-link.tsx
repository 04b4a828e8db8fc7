/** The facts and the plan without a name, as a file that the check on the command line reads. */
export function CaseFileLink({ clientId }: { clientId: string }) {
  return (
    <section className="card row-between" aria-labelledby="case-title">
      <div>
        <h2 id="case-title">Case file</h2>
        <p className="soft small">Facts and plan without name and birth date, for the check on the command line.</p>
      </div>
      <a className="button button-small" href={`/clients/${clientId}/case.json`} download>
        Save
      </a>
    </section>
  );
}
