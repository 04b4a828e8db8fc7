import { expect, test } from "vitest";
import { PublicationLine } from "@/components/plans/publication-line";
import { show } from "./show";

const published = { number: 2, at: "2026-11-22T13:32:00.000Z", by: "Asha Verma" };

test.each([
  [null, false, /^DraftNot published yet: the client sees nothing of it\.$/],
  [published, false, /^PublishedThe client sees version 2, published 22 Nov.*by Asha Verma\.$/],
  [published, true, /^Unpublished changesThe client still sees version 2, published 22 Nov.*by Asha Verma\.$/],
])("the plan says what the client sees of it: %o, changed %s", (version, isChanged, words) => {
  expect(show(<PublicationLine published={version} isChanged={isChanged} />).text()).toMatch(words);
});
