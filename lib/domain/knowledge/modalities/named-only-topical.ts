import type { Item } from "../types";

/** Heat, cold and advice: named only topical. */
export const namedOnlyTopicalModalities = [
  {"id": "warming-compress-pungent", "name": "Warming compress (pepper, mustard, radish)", "synonyms": [], "kind": "topical", "regions": ["whole-back"], "position": "varied", "kit": [], "aims": ["warm"], "traits": ["topical-irritant"], "dose": {}, "purpose": "A founding article describes a part of it. Complete the method before you assign it.", "method": [], "prescribable": false, "articleLines": [{"article": "000_ca15de4cd6c16634.txt", "line": 222}], "methodBy": "article", "sources": ["article-muscle-soreness"]},
  {"id": "warming-patch", "name": "Warming patch", "synonyms": [], "kind": "topical", "regions": ["whole-back"], "position": "varied", "kit": [], "aims": ["warm"], "traits": ["topical-irritant", "heat-local"], "dose": {}, "purpose": "A founding article describes a part of it. Complete the method before you assign it.", "method": [], "prescribable": false, "articleLines": [{"article": "000_ca15de4cd6c16634.txt", "line": 224}], "methodBy": "article", "sources": ["article-muscle-soreness"]},
] as const satisfies readonly Item[];
