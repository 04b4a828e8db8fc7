"use client";

import { useQuery } from "@tanstack/react-query";
import { LibraryBrowser } from "./library-browser";
import { libraryEntries } from "./library-entries";
import { FILTERS } from "./narrow";
import { safetyFor } from "./safety-for";
import { useAddress } from "./use-address";

const NARROWING = ["query", ...FILTERS] as const;
const PARTS = [...NARROWING, "client"] as const;

/** The library on a page of its own; the address keeps what it is narrowed to, and for whom it is checked. */
export function LibraryPage() {
  const library = useQuery(libraryEntries);
  const { value, change } = useAddress(PARTS);
  const client = value("client");
  const narrowing = {
    value,
    change,
    // For whom it is checked is no filter: it stays.
    clear: () => {
      for (const part of NARROWING) change(part, "");
    },
    any: NARROWING.some((part) => value(part) !== ""),
  };
  const { data, isError, isPending } = useQuery(safetyFor(client));
  return (
    <div className="stack">
      {client !== "" && (
        <p className={isError ? "unchecked" : "notice"} role="status">
          {isError && "Not checked: what is safe for this client could not be loaded. Load the page again."}
          {!isError && isPending && "Checking every item for this client…"}
          {data && (
            <span>
              Checked for <strong>{data.clientName}</strong>. What must not be done now is greyed, with the reason.
            </span>
          )}
        </p>
      )}
      {library.data ? (
        <LibraryBrowser
          entries={library.data}
          narrowing={narrowing}
          judged={data ? new Map(Object.entries(data.judged)) : null}
        />
      ) : (
        <p className="empty" role="status">
          {library.isError ? "The library could not be loaded. Load the page again." : "The library is loading…"}
        </p>
      )}
    </div>
  );
}
