// Runs before a link has been opened on this device: hands the secret of the address's fragment to the server, which
// sets a cookie, and takes the fragment out of the address. The fragment is never sent as part of an address.
const secret = window.location.hash.slice(1);
const opening = document.getElementById("opening");
const closed = document.getElementById("closed");

if (secret) void open();

async function open(): Promise<void> {
  show(true);
  try {
    const response = await fetch(`${window.location.pathname}/open`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ secret }),
    });
    window.history.replaceState(null, "", window.location.pathname);
    if (response.ok) {
      window.location.reload();
      return;
    }
  } catch {
    // No connection: the fragment stays, so that trying again works.
  }
  show(false);
}

function show(isOpening: boolean): void {
  if (opening) opening.hidden = !isOpening;
  if (closed) closed.hidden = isOpening;
}

export {};
