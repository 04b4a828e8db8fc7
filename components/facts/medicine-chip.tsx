import { Icon } from "../ui/icon";
import type { MedicineDraft } from "./medicine-picker";

export function MedicineChip({ medicine, onRemove }: { medicine: MedicineDraft; onRemove: () => void }) {
  return (
    <span className="badge">
      {medicine.name}
      {medicine.classId === null && <span className="soft">not checked</span>}
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={onRemove}
        aria-label={`Remove ${medicine.name}`}
      >
        <Icon name="remove" size={16} />
      </button>
    </span>
  );
}
