import Link from "next/link";
import { Figure } from "../figure/figure";

/** One drawing twice: as on a screen, and as a black-and-white printer gets it. */
export function DrawingPair({ itemId, name }: { itemId: string; name: string }) {
  return (
    <li className="card drawing-pair" id={itemId}>
      <h2>
        <Link href={`/library/${itemId}`} prefetch={false}>
          {name}
        </Link>
      </h2>
      <figure className="drawing-paper">
        <Figure itemId={itemId} />
        <figcaption>Screen</figcaption>
      </figure>
      <figure className="drawing-paper drawing-paper-print">
        <Figure itemId={itemId} mode="print" />
        <figcaption>Black and white print</figcaption>
      </figure>
    </li>
  );
}
