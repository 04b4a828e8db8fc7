import { backAreas } from "./back-areas";
import { frontAreas } from "./front-areas";
import type { Area } from "./places";
import type { MapView } from "./views";

/** The areas of both views as they are written down. */
export const AREAS: Readonly<Record<MapView, readonly Area[]>> = { front: frontAreas, back: backAreas };
