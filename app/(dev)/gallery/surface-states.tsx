import { MeasurementList } from "@/components/facts/measurement-list";
import { Figure } from "@/components/figure/figure";
import { Icon } from "@/components/ui/icon";
import { Mark } from "@/components/ui/mark";
import { Day, Moment } from "@/components/ui/moment";
import { QrCode } from "@/components/ui/qr-code";
import { TODAY } from "./fixtures";
import { State, States } from "./state";

const READINGS = [
  { id: "1", kind: "blood-pressure", value: 148, secondValue: 92, measuredOn: TODAY },
  { id: "2", kind: "resting-pulse", value: 72, secondValue: null, measuredOn: TODAY },
  { id: "3", kind: "weight", value: 715, secondValue: null, measuredOn: "2026-11-01" },
  { id: "4", kind: "pain", value: 4, secondValue: null, measuredOn: "2026-11-01" },
] as const;

/** What is only looked at. */
export function SurfaceStates() {
  return (
    <States id="surfaces" title="Surfaces">
      <State name="Notices">
        <p className="notice">
          <Icon name="know" />
          <span>Good to know.</span>
        </p>
        <p className="notice notice-good">
          <Icon name="fine" />
          <span>All is well.</span>
        </p>
        <p className="notice notice-change">
          <Icon name="change" />
          <span>Something changes.</span>
        </p>
        <p className="notice notice-stop">
          <Icon name="stop" />
          <span>Stop.</span>
        </p>
      </State>
      <State name="Days and moments">
        <p>
          <Day day={TODAY} /> · <Moment at={`${TODAY}T12:04:00.000Z`} />
        </p>
      </State>
      <State name="Mark and code">
        <div className="row">
          <Mark />
          <QrCode text="https://unknot.example/p" label="Address of the shared page" size={140} />
        </div>
      </State>
      <State name="Drawing, screen and print">
        <Figure itemId="bird-dog" />
        <Figure itemId="cat-cow" mode="print" />
      </State>
      <MeasurementList measurements={READINGS} />
    </States>
  );
}
