import type { Item } from "../types";

/** Exercises: named only mobility. */
export const namedOnlyMobilityExercises = [
  {"id": "tai-chi", "name": "Tai chi", "synonyms": [], "kind": "mobility", "regions": ["whole-body"], "position": "standing", "kit": [], "aims": ["move-freely"], "traits": ["standing", "balance-demand", "aerobic-low", "relaxation"], "dose": {}, "purpose": "A founding article names it. Write the method before you assign it.", "method": [], "prescribable": false, "articleLines": [{"article": "003_4780e388aed0fa4a.txt", "line": 49}], "methodBy": "article", "sources": ["article-spasm-relief"]},
  {"id": "leg-driven-lifting-drill", "name": "Lifting drill from the legs", "synonyms": [], "kind": "mobility", "regions": ["legs", "lower-back"], "position": "standing", "kit": [], "aims": ["move-freely"], "traits": ["standing", "hip-flexion-deep"], "dose": {}, "purpose": "A founding article describes a part of it. Complete the method before you assign it.", "method": [], "prescribable": false, "articleLines": [{"article": "004_c888564792bce450.txt", "line": 37}], "methodBy": "article", "sources": ["article-spasm-self-massage"]},
] as const satisfies readonly Item[];
