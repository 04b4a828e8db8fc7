import { Day } from "../ui/moment";

interface Measurement {
  readonly id: string;
  readonly kind: string;
  readonly value: number;
  readonly secondValue: number | null;
  readonly measuredOn: string;
}

const KINDS: Readonly<Record<string, { label: string; says: (m: Measurement) => string }>> = {
  "blood-pressure": { label: "Blood pressure", says: ({ value, secondValue }) => `${value}/${secondValue} mmHg` },
  "resting-pulse": { label: "Resting pulse", says: ({ value }) => `${value} a minute` },
  weight: { label: "Weight", says: ({ value }) => `${(value / 10).toFixed(1)} kg` },
  pain: { label: "Pain", says: ({ value }) => `${value} of 10` },
};

export function MeasurementList({ measurements }: { measurements: readonly Measurement[] }) {
  return (
    <section className="card" aria-labelledby="measurements-title">
      <div className="card-title">
        <h2 id="measurements-title">Measurements</h2>
      </div>
      {measurements.length === 0 ? (
        <p className="empty">No readings yet. A blood pressure of the day decides several rules.</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">What</th>
              <th scope="col">Reading</th>
            </tr>
          </thead>
          <tbody>
            {measurements.map((measurement) => (
              <tr key={measurement.id}>
                <td>
                  <Day day={measurement.measuredOn} />
                </td>
                <td>{KINDS[measurement.kind]?.label ?? measurement.kind}</td>
                <td className="numeric strong">{KINDS[measurement.kind]?.says(measurement) ?? measurement.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
