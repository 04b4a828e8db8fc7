"use client";

import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type Ref, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

interface Props<T> {
  readonly entries: readonly T[];
  readonly idOf: (entry: T) => string;
  readonly label: string;
  /** Styles the list; the columns of its grid are how many entries stand in a row. */
  readonly className: string;
  /** Draws one entry as a list item that takes these attributes. */
  readonly children: (entry: T, place: PlaceInList) => ReactNode;
  /** Height of a row before it is measured. Unit: px. */
  readonly rowHeight: number;
  /** What scrolls; the page itself when absent. */
  readonly box?: RefObject<HTMLElement | null>;
}

/** Goes onto the `<li>` of an entry: where it stands in the whole list, and how its row is measured. */
export interface PlaceInList {
  readonly ref: Ref<HTMLLIElement>;
  readonly "data-index": number;
  readonly "aria-posinset": number;
  readonly "aria-setsize": number;
}

/** Rows kept ready beyond what is seen, so that the Tab key always finds the next one. */
const OVERSCAN = 3;
/** What is drawn before the first measuring, on the server too. Unit: px. */
const AT_FIRST = { width: 900, height: 900 };
const GAP = 12;

/** A long list of which only what is in sight is in the page, in as many columns as its styles give it. */
export function VirtualGrid<T>(props: Props<T>) {
  return props.box ? <InBox {...props} box={props.box} /> : <OnPage {...props} />;
}

function OnPage<T>(props: Props<T>) {
  const { list, columns, top } = useColumns();
  const rows = useWindowVirtualizer({ ...common(props, columns), scrollMargin: top });
  rows.shouldAdjustScrollPositionOnItemSizeChange = isAbove;
  return <Rows {...props} {...{ list, columns }} rows={rows} offset={top} />;
}

function InBox<T>(props: Props<T> & { box: RefObject<HTMLElement | null> }) {
  const { list, columns } = useColumns();
  const rows = useVirtualizer({ ...common(props, columns), getScrollElement: () => props.box.current });
  rows.shouldAdjustScrollPositionOnItemSizeChange = isAbove;
  return <Rows {...props} {...{ list, columns }} rows={rows} offset={0} />;
}

// Rows of a dialog that is not open yet measure nothing; growing then, the first of them must not push the list away.
function isAbove(
  row: { readonly start: number },
  _: number,
  { scrollOffset }: { readonly scrollOffset: number | null },
) {
  return scrollOffset !== null && scrollOffset > 0 && row.start < scrollOffset;
}

function common<T>({ entries, rowHeight }: Props<T>, columns: number) {
  return {
    count: Math.ceil(entries.length / columns),
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    gap: GAP,
    initialRect: AT_FIRST,
  };
}

interface RowsProps<T> extends Props<T> {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly columns: number;
  readonly rows: Virtualizer<Window, Element> | Virtualizer<HTMLElement, Element>;
  readonly offset: number;
}

function Rows<T>({ entries, idOf, label, className, children, list, columns, rows, offset }: RowsProps<T>) {
  const seen = rows.getVirtualItems();
  const above = (seen[0]?.start ?? offset) - offset;
  const below = rows.getTotalSize() - ((seen.at(-1)?.end ?? offset) - offset);
  return (
    <ul className={`${className} plain-list`} aria-label={label} ref={list}>
      {above > 0 && <Spacer height={above - GAP} />}
      {seen.flatMap(({ index: row }) =>
        entries
          .slice(row * columns, (row + 1) * columns)
          .map((entry, column) => <Entry key={idOf(entry)} {...{ entry, children }} place={placeAt(row, column)} />),
      )}
      {below > 0 && <Spacer height={below - GAP} />}
    </ul>
  );

  // The first of a row stands for it: all of a row are as tall as the tallest.
  function placeAt(row: number, column: number): PlaceInList {
    return {
      ref: column === 0 ? rows.measureElement : null,
      "data-index": row,
      "aria-posinset": row * columns + column + 1,
      "aria-setsize": entries.length,
    };
  }
}

function Entry<T>({ entry, place, children }: { entry: T; place: PlaceInList } & Pick<Props<T>, "children">) {
  return children(entry, place);
}

/** Room for what is out of sight, as an attribute: the page allows no inline styles. */
function Spacer({ height }: { height: number }) {
  return (
    <li className="list-spacer" aria-hidden="true">
      <svg width="1" height={Math.max(0, height)} aria-hidden="true" />
    </li>
  );
}

/** How many columns the styles give the list, and where it begins on the page. */
function useColumns() {
  const list = useRef<HTMLUListElement>(null);
  const [columns, setColumns] = useState(1);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const at = list.current;
    if (at) setTop(at.getBoundingClientRect().top + window.scrollY);
  });
  useEffect(() => {
    const at = list.current;
    if (!at) return;
    const measure = () => {
      const tracks = getComputedStyle(at).gridTemplateColumns.split(" ").filter(Boolean).length;
      setColumns(Math.max(1, tracks));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(at);
    return () => watch.disconnect();
  }, []);
  return { list, columns, top };
}
