import Link from "next/link";
import type { Ref } from "react";
import { Figure } from "../figure/figure";
import { Badge } from "../ui/badge";
import type { ItemEntry } from "./item-entry";
import { KIND_LABEL, POSITION_LABEL, regionList } from "./words";

/** One item of the library: its drawing when there is one, its name, what and where it is. */
export function ItemCard({ item, linkRef }: { item: ItemEntry; linkRef: Ref<HTMLAnchorElement> }) {
  return (
    <li className="item-card">
      {item.drawn && (
        <div className="item-picture">
          <Figure itemId={item.id} size="small" />
        </div>
      )}
      <div className="item-words">
        <h2 className="item-name">
          <Link href={`/library/${item.id}`} prefetch={false} ref={linkRef}>
            {item.name}
          </Link>
        </h2>
        <p className="small">
          {KIND_LABEL[item.kind]} · {POSITION_LABEL[item.position]}
        </p>
        <p className="small soft">{regionList(item.regions)}</p>
        {!item.prescribable && (
          <p>
            <Badge>Not assignable yet</Badge>
          </p>
        )}
      </div>
    </li>
  );
}
