/** The two sides of the body that the map shows. */
export const VIEWS = ["front", "back"] as const;
export type MapView = (typeof VIEWS)[number];

export const VIEW_WORDS: Readonly<Record<MapView, string>> = { front: "Front", back: "Back" };
