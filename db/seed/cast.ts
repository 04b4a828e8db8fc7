import type { Mark } from "@/lib/domain/body-map/marks";

/** An invented client of the sample practice. Nobody here exists; the phone numbers are reserved for fiction. */
export interface SampleClient {
  readonly fullName: string;
  readonly preferredName?: string;
  readonly ageYears: number;
  readonly sex: "female" | "male" | "other";
  readonly phone: string;
  readonly occupation: string;
  readonly goals: string;
  /** The person in this client's drawings; the practice's own when left out. */
  readonly figureLook?: string;
  readonly conditions?: readonly SampleCondition[];
  readonly medicines?: readonly { readonly classId: string; readonly name: string }[];
  /** Days since the health questions were answered, all with no; left out when they never were. */
  readonly screenedDaysAgo?: number;
  /** Body maps, the earliest first. */
  readonly maps?: readonly SampleMap[];
  readonly archived?: boolean;
}

export interface SampleMap {
  readonly daysAgo: number;
  readonly marks: readonly (readonly [region: string, kind: Mark["kind"], intensity: number, note?: string])[];
}

export interface SampleCondition {
  /** Null for words that no rule can read. */
  readonly key: string | null;
  readonly text: string;
  readonly regions?: readonly string[];
  readonly stage?: string;
  readonly dueInDays?: number;
}

/** Carries the worked example: a plan in use, a shared page, ten days of check-ins and an alert. */
export const deskWorker: SampleClient = {
  fullName: "Lena Brook",
  ageYears: 38,
  sex: "female",
  phone: "020 7946 0111",
  occupation: "Accountant, eight hours a day at a desk",
  goals: "Sit through a working day without back pain",
  figureLook: "light/brown/curved",
  conditions: [{ key: "back-pain", text: "Back pain", regions: ["lower-back"] }],
  screenedDaysAgo: 12,
  maps: [
    {
      daysAgo: 12,
      marks: [
        ["lumbar-paraspinal-left", "pain", 7, "After an hour of sitting"],
        ["lumbar-paraspinal-right", "pain", 5],
        ["quadratus-lumborum-left", "spasm", 6],
        ["buttock-left", "pain", 4],
        ["upper-trapezius-left", "stiffness", 4],
        ["upper-trapezius-right", "stiffness", 3],
      ],
    },
    {
      daysAgo: 2,
      marks: [
        ["lumbar-paraspinal-left", "pain", 4, "Only at the end of the day"],
        ["lumbar-paraspinal-right", "pain", 2],
        ["quadratus-lumborum-left", "stiffness", 3],
        ["upper-trapezius-left", "stiffness", 4],
      ],
    },
  ],
};

/** Has a plan for the neck that nobody has published yet. */
export const neckClient: SampleClient = {
  fullName: "Yusuf Demir",
  ageYears: 45,
  sex: "male",
  phone: "020 7946 0112",
  occupation: "Bus driver",
  goals: "Turn my head when I park",
  figureLook: "olive/black/straight",
  conditions: [{ key: "neck-pain", text: "Neck pain", regions: ["neck"] }],
  screenedDaysAgo: 3,
  maps: [
    {
      daysAgo: 3,
      marks: [
        ["neck-back-right", "pain", 6, "Turning to look behind"],
        ["levator-right", "stiffness", 7],
        ["suboccipital-right", "pain", 3],
        ["upper-trapezius-right", "spasm", 5],
        ["hand-back-right", "tingling", 2, "At night"],
      ],
    },
  ],
};

/** Pregnant for 26 weeks of 40. Unit: days until the due date. */
const DUE_AT_26_WEEKS_DAYS = (40 - 26) * 7;

/** Everybody else: each one shows a single case. */
export const others: readonly SampleClient[] = [
  // Thin bones: loaded bending and hard pressure are caught.
  {
    fullName: "Margaret Osei",
    ageYears: 69,
    sex: "female",
    phone: "020 7946 0113",
    occupation: "Retired teacher",
    goals: "Work in the garden for an hour",
    figureLook: "dark/grey/curved",
    conditions: [{ key: "osteoporosis", text: "Osteoporosis" }],
    screenedDaysAgo: 20,
  },
  // The stage follows from the due date: lying on the back and on the front are caught.
  {
    fullName: "Priya Nair",
    ageYears: 31,
    sex: "female",
    phone: "020 7946 0114",
    occupation: "Nurse",
    goals: "Sleep through the night",
    conditions: [{ key: "pregnancy", text: "Pregnancy", dueInDays: DUE_AT_26_WEEKS_DAYS }],
    screenedDaysAgo: 5,
  },
  // A rule that needs a number it has not got: asks for a reading and does not guess.
  {
    fullName: "Tomas Novak",
    ageYears: 57,
    sex: "male",
    phone: "020 7946 0115",
    occupation: "Electrician",
    goals: "Lift my tools without fear",
    conditions: [{ key: "hypertension", text: "High blood pressure" }],
    screenedDaysAgo: 8,
  },
  // A medicine alone decides: deep work is caught without any condition on the record.
  {
    fullName: "Ruth Adler",
    ageYears: 72,
    sex: "female",
    phone: "020 7946 0116",
    occupation: "Retired",
    goals: "Climb the stairs at home",
    medicines: [{ classId: "anticoagulant", name: "Apixaban" }],
    screenedDaysAgo: 15,
  },
  // An eye disease that changes what may be done with the head low.
  {
    fullName: "Daniel Okafor",
    preferredName: "Dan",
    ageYears: 63,
    sex: "male",
    phone: "020 7946 0117",
    occupation: "Carpenter",
    goals: "Get back to my workshop",
    conditions: [{ key: "glaucoma", text: "Glaucoma" }],
    screenedDaysAgo: 30,
  },
  // Words that no rule can read: said to be not checked, never passed over in silence.
  {
    fullName: "Ingrid Solberg",
    ageYears: 50,
    sex: "female",
    phone: "020 7946 0118",
    occupation: "Baker",
    goals: "Stand through a shift",
    conditions: [{ key: null, text: "Something with the liver in 2019" }],
    screenedDaysAgo: 6,
  },
  // The health questions were never asked: massage waits for them.
  {
    fullName: "Sam Whitlock",
    ageYears: 27,
    sex: "other",
    phone: "020 7946 0119",
    occupation: "Student",
    goals: "Less tension before exams",
  },
  // Put away: found under Archived only, and can be taken back.
  {
    fullName: "Carol Dempsey",
    ageYears: 55,
    sex: "female",
    phone: "020 7946 0120",
    occupation: "Librarian",
    goals: "",
    screenedDaysAgo: 200,
    archived: true,
  },
];
