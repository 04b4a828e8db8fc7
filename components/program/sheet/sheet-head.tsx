import type { ProgramDocument } from "@/lib/domain/program/document";
import { QrCode } from "../../ui/qr-code";
import { Labelled } from "./labelled";

export interface SheetLink {
  readonly url: string;
  readonly code: string;
  readonly typeAt: string;
}

/** 36 mm, of which the white round the code takes up to 7. Unit: CSS pixels. */
const QR_SIZE = 136;

/** Whose program it is, from whom and for how long, where it is on the phone, and what for. */
export function SheetHead({ document, link }: { document: ProgramDocument; link: SheetLink | null }) {
  const { practice, words } = document;
  return (
    <header>
      <div className="paper-head">
        <div>
          <p>
            <strong>{practice.name}</strong>
          </p>
          <p>
            {document.practitioner} · {practice.phone}
          </p>
          <h1>{document.title}</h1>
          <p className="paper-large">{document.periodLine}</p>
          <p>{document.versionLine}</p>
          {document.changed && <p>{document.changed}</p>}
        </div>
        {link && (
          <div className="paper-code">
            <QrCode text={link.url} label={words.openAt} size={QR_SIZE} />
            <p>
              <strong>{words.openAt}</strong>
            </p>
            <p>{link.typeAt}</p>
            <p>
              <strong>{words.typeCode}</strong>
            </p>
            <p>{link.code}</p>
          </div>
        )}
      </div>
      <div className="paper-goal paper-large">
        <Labelled label={words.goal} says={document.goal} />
        <Labelled label={words.why} says={document.why} />
        <Labelled label={words.nextVisit} says={document.nextVisit} />
      </div>
    </header>
  );
}
