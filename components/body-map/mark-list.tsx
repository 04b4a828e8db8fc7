import { mapRegion, regionTitle } from "@/lib/domain/body-map/map-regions";
import { inOrder, kindWords, MARK_KINDS, type Mark } from "@/lib/domain/body-map/marks";
import { Button } from "../ui/button";
import { Swatch } from "./patterns";

interface Props {
  readonly marks: readonly Mark[];
  /** Present where marks can be changed. */
  readonly onEdit?: (region: string) => void;
  readonly onRemove?: (mark: Mark) => void;
}

/** The marks in words, from head to foot. */
export function MarkList({ marks, onEdit, onRemove }: Props) {
  if (marks.length === 0) return <p className="soft">Nothing marked.</p>;
  return (
    <ul className="map-marks">
      {inOrder(marks).map((mark) => (
        <li key={`${mark.region} ${mark.kind}`}>
          <Swatch kind={mark.kind} />
          <span className="map-mark-words">
            <span className="strong">{titleOf(mark)}</span>
            <span>
              <span aria-hidden="true" className="map-mark-letter">
                {MARK_KINDS[mark.kind].letter}
                {mark.intensity}
              </span>{" "}
              {kindWords(mark)}
            </span>
            {mark.note && <span className="soft small">{mark.note}</span>}
          </span>
          {onEdit && onRemove && (
            <span className="row">
              <Button small look="quiet" onClick={() => onEdit(mark.region)} aria-label={`Edit ${titleOf(mark)}`}>
                Edit
              </Button>
              <Button
                small
                look="quiet"
                onClick={() => onRemove(mark)}
                aria-label={`Remove ${MARK_KINDS[mark.kind].label.toLowerCase()}, ${titleOf(mark)}`}
              >
                Remove
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function titleOf({ region }: Mark): string {
  const found = mapRegion(region);
  return found ? regionTitle(found) : region;
}
