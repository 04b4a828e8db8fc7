import { expect, test } from "vitest";
import { PublicationLine } from "@/components/plans/publication-line";
import { show } from "./show";

const published = { number: 2, at: "2026-11-22T13:32:00.000Z", by: "Asha Verma" };

test.each([
  [null, false, /^DraftNot published yet: the client sees nothing of it\.$/],
  [published, false, /^PublishedSheet and link show version 2, published 2[23] Nov.*by Asha Verma\.$/],
  [published, true, /^Unpublished changesSheet and link still show version 2, published 2[23] Nov.*by Asha Verma\.$/],
])("the plan says what the client sees of it: %o, changed %s", (version, isChanged, words) => {
  expect(show(<PublicationLine published={version} isChanged={isChanged} />).text()).toMatch(words);
});
