/** What every link shows before it has been opened on this phone, and for ever when it is unknown, over or shut.
 *  It names nothing, so that nobody can tell these apart. */
export function OpenerPage() {
  return (
    <div className="program program-opener">
      <h1>Your program</h1>
      <p id="opening" hidden>
        Opening…
      </p>
      <div id="closed">
        <p>This page is not open on this device.</p>
        <p>Scan the code on your sheet again, or use the link from your therapist.</p>
        <p>
          You can also <a href="/p">type the code from your sheet</a>. If it does not open, ask your therapist for a new
          link.
        </p>
      </div>
    </div>
  );
}
