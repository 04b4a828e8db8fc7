type Shape = { readonly [field: string]: true | Shape | readonly [Shape] };

const REGION: Shape = { region: true, regions: true };

/** Every field that a case is read for. */
const KNOWN: Shape = {
  today: true,
  weeks: true,
  items: [
    {
      ...REGION,
      id: true,
      minutes: true,
      pressure: true,
      sets: true,
      reps: true,
      holdSeconds: true,
      restSeconds: true,
      timesPerDay: true,
      effort: true,
      day: true,
      days: true,
      order: true,
    },
  ],
  client: {
    ageYears: true,
    sex: true,
    keys: true,
    allergies: true,
    conditions: [
      {
        ...REGION,
        key: true,
        text: true,
        side: true,
        stage: true,
        controlled: true,
        dueDate: true,
        trimester: true,
        surgeryOn: true,
        weeksSinceSurgery: true,
        since: true,
        treatedBy: true,
      },
    ],
    medicines: [{ name: true }],
    measurements: {
      bloodPressure: { systolicMmHg: true, diastolicMmHg: true, on: true },
      restingPulse: { perMinute: true, on: true },
    },
    screen: { completedOn: true, positive: true },
    clearances: [{ covers: true, by: true, on: true, givenOn: true, until: true }],
  },
};

/** Fields of a file that nothing reads, as "client.age": a slip of the pen must not pass for an answer. */
export function unreadFields(raw: unknown, known: Shape = KNOWN, place = ""): string[] {
  if (!isObject(raw)) return [];
  return Object.entries(raw).flatMap(([field, value]) => {
    const here = place === "" ? field : `${place}.${field}`;
    const shape = known[field];
    if (shape === undefined) return [here];
    if (shape === true) return [];
    if (!isList(shape)) return unreadFields(value, shape, here);
    return Array.isArray(value) ? value.flatMap((one, index) => unreadFields(one, shape[0], `${here}[${index}]`)) : [];
  });
}

function isList(shape: Shape | readonly [Shape]): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
