/** What an item's kit comes down to: the drawer it is fetched from. An item may need several. */
export const KIT_GROUPS = {
  none: "Nothing",
  floor: "Mat or floor",
  chair: "Chair or bench",
  wall: "Wall, door or rail",
  soft: "Pillow or towel",
  band: "Resistance band",
  ball: "Ball, roller or stick",
  weights: "Weights",
  gym: "Gym equipment",
  table: "Massage table",
  oil: "Oil or ointment",
  thermal: "Heat, cold or water",
  other: "Something else",
} as const;

export type KitGroup = keyof typeof KIT_GROUPS;

const WORDS: readonly (readonly [KitGroup, RegExp])[] = [
  ["table", /massage table/],
  ["gym", /cable|rack|pull-up|bike|treadmill|machine|barbell|step\b/],
  ["weights", /dumbbell|barbell|weight|kettlebell/],
  ["band", /band|scarf/],
  ["ball", /ball|roller|stick/],
  ["thermal", /pack|bath|shower|pool|sauna|water|bottle|bed light|thermometer|fan/],
  ["oil", /oil|ointment|cream|gloves/],
  ["chair", /chair|bench|sofa|stool|^table/],
  ["wall", /wall|door|rail|post|counter/],
  ["soft", /pillow|towel|cushion|blanket/],
  ["floor", /mat\b|bed\b/],
];

/** The groups a list of things belongs to; "none" for an empty one. */
export function kitGroupsOf(kit: readonly string[]): readonly KitGroup[] {
  const things = kit.filter((thing) => thing !== "none");
  if (things.length === 0) return ["none"];
  return [
    ...new Set(things.map((thing) => WORDS.find(([, words]) => words.test(thing.toLowerCase()))?.[0] ?? "other")),
  ];
}
