import { cancer } from "./rules/cancer";
import { cardiovascular } from "./rules/cardiovascular";
import { medicines } from "./rules/medicines";
import { metabolism } from "./rules/metabolism";
import { nerves } from "./rules/nerves";
import { other } from "./rules/other";
import { plan } from "./rules/plan";
import { pregnancy } from "./rules/pregnancy";
import { redFlags } from "./rules/red-flags";
import { sites } from "./rules/sites";
import { skin } from "./rules/skin";
import { spine } from "./rules/spine";
import { vessels } from "./rules/vessels";

/** What each rule says to the client, in Spanish. */
export const rules: Readonly<Record<string, string>> = {
  ...cancer,
  ...cardiovascular,
  ...medicines,
  ...metabolism,
  ...nerves,
  ...other,
  ...plan,
  ...pregnancy,
  ...redFlags,
  ...sites,
  ...skin,
  ...spine,
  ...vessels,
};
