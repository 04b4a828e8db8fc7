"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useState } from "react";
import type { ClientPage, ClientRow } from "@/lib/clients/queries";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { formatDay } from "../ui/moment";

type Show = "active" | "archived" | "attention";

interface Props {
  readonly first: ClientPage;
  readonly query: string;
  readonly show: Show;
}

/** Time without a key before the list asks. Unit: milliseconds. */
const PAUSE_MS = 120;

const SHOWS: readonly { value: Show; label: string }[] = [
  { value: "active", label: "Active" },
  { value: "attention", label: "Needs attention" },
  { value: "archived", label: "Archived" },
];

/** The clients, narrowed while typing. Query and filter are kept in the address. */
export function ClientList({ first, query: firstQuery, show: firstShow }: Props) {
  const [typed, setTyped] = useState(firstQuery);
  const [show, setShow] = useState(firstShow);
  const query = useSettled(typed.trim());
  const isFirst = query === firstQuery && show === firstShow;
  const { data, fetchNextPage, hasNextPage, isFetching, isError } = useInfiniteQuery({
    queryKey: ["clients", query, show],
    queryFn: ({ pageParam }) => fetchPage(query, show, pageParam),
    initialPageParam: "",
    getNextPageParam: ({ more }) => more ?? undefined,
    placeholderData: keepPreviousData,
    ...(isFirst ? { initialData: { pages: [first], pageParams: [""] } } : {}),
  });
  useEffect(() => {
    const parts = new URLSearchParams({ ...(query && { query }), ...(show !== "active" && { show }) });
    window.history.replaceState(null, "", parts.size > 0 ? `?${parts}` : window.location.pathname);
  }, [query, show]);
  const clients = data?.pages.flatMap((page) => page.clients) ?? [];
  return (
    <div className="stack">
      <ListControls typed={typed} onType={setTyped} show={show} onShow={setShow} />
      <p className="visually-hidden" role="status">
        {isFetching ? "Searching" : `${clients.length}${hasNextPage ? " or more" : ""} clients`}
      </p>
      {isError && (
        <p className="notice notice-stop">The list could not be loaded. Check the connection and type again.</p>
      )}
      {clients.length === 0 && !isFetching ? <NoClients query={query} show={show} /> : <Rows clients={clients} />}
      {hasNextPage && (
        <Button onClick={() => fetchNextPage()} busy={isFetching}>
          Show more
        </Button>
      )}
    </div>
  );
}

async function fetchPage(query: string, show: Show, after: string): Promise<ClientPage> {
  const parts = new URLSearchParams({ query, show, ...(after && { after }) });
  const response = await fetch(`/api/clients?${parts}`);
  if (response.status === 401) window.dispatchEvent(new Event("unknot:signed-out"));
  if (!response.ok) throw new Error(`Clients could not be loaded (${response.status})`);
  return response.json();
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

interface ControlProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

function ListControls({ typed, onType, show, onShow }: ControlProps) {
  return (
    <search className="row">
      <div className="search">
        <Icon name="search" />
        <input
          className="input"
          type="search"
          aria-label="Search clients by name, phone or condition"
          placeholder="Name, phone or condition"
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
      <fieldset className="fieldset chips">
        <legend className="visually-hidden">Show</legend>
        {SHOWS.map(({ value, label }) => (
          <label key={value} className="chip-choice">
            <input type="radio" name="show" checked={show === value} onChange={() => onShow(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}

function Rows({ clients }: { clients: readonly ClientRow[] }) {
  return (
    <ul className="rows card card-tight" aria-label="Clients">
      {clients.map((client) => (
        <li key={client.id}>
          <Link className="client-link" href={`/clients/${client.id}`} prefetch={false}>
            <span className="avatar" aria-hidden="true">
              {client.fullName[0]}
            </span>
            <span className="stack-small">
              <span className="name">{client.fullName}</span>
              <span className="about">
                {[formatDay(client.birthDate), client.phone, ...client.conditions].filter(Boolean).join(" · ")}
              </span>
            </span>
            {client.openAlerts > 0 && (
              <Badge tone="modify" icon="bell">
                {client.openAlerts} {client.openAlerts === 1 ? "alert" : "alerts"}
              </Badge>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function NoClients({ query, show }: { query: string; show: Show }) {
  const text = query
    ? `Nobody here matches “${query}”. Try fewer letters, a phone number or a condition.`
    : show === "active"
      ? "No clients yet. Add your first one: name and date of birth are enough to begin."
      : "Nobody here.";
  return <p className="empty">{text}</p>;
}
