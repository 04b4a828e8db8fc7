import type { Drawing } from "../../drawing";
import * as assistedStretches from "./assisted-stretches";
import * as deepWork from "./deep-work";
import * as gliding from "./gliding";
import * as kneading from "./kneading";
import * as neckAndShoulders from "./neck-and-shoulders";
import * as others from "./others";
import * as percussion from "./percussion";
import * as rubbing from "./rubbing";
import * as seated from "./seated";
import * as sessions from "./sessions";
import * as sideLying from "./side-lying";
import * as skin from "./skin";
import * as supine from "./supine";

/** Drawings of massage techniques: hands on a bare back, neck or shoulder. */
export const techniques: readonly Drawing[] = [
  assistedStretches,
  deepWork,
  gliding,
  kneading,
  neckAndShoulders,
  others,
  percussion,
  rubbing,
  seated,
  sessions,
  sideLying,
  skin,
  supine,
].flatMap((family) => Object.values(family).filter(isDrawing));

function isDrawing(value: object): value is Drawing {
  return "frames" in value;
}
