import fs from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Crossing, crossings } from "../../scripts/house/borders";
import { ROOT } from "../../scripts/support/run";

interface Planted {
  /** The file with the wrong import. */
  readonly from: string;
  readonly imports: string;
  readonly to: string;
}

/** One wrong import for every rule. */
const PLANTED: Readonly<Record<string, Planted>> = {
  "domain-stands-alone": {
    from: "lib/domain/check/from-noun.ts",
    imports: "@/lib/clients/schema",
    to: "lib/clients/schema.ts",
  },
  "domain-needs-no-package": { from: "lib/domain/day/from-package.ts", imports: "node:fs", to: "fs" },
  "knowledge-does-not-import-the-engine": {
    from: "lib/domain/knowledge/from-engine.ts",
    imports: "../check/check",
    to: "lib/domain/check/check.ts",
  },
  "check-does-not-import-the-program": {
    from: "lib/domain/check/from-program.ts",
    imports: "../program/weeks",
    to: "lib/domain/program/weeks.ts",
  },
  "figure-stands-alone": {
    from: "lib/domain/figure/from-knowledge.ts",
    imports: "../knowledge/traits",
    to: "lib/domain/knowledge/traits.ts",
  },
  "db-imports-nothing-of-ours": {
    from: "db/schema/from-domain.ts",
    imports: "@/lib/domain/check/check",
    to: "lib/domain/check/check.ts",
  },
  "sql-only-in-the-data-layer": { from: "lib/clients/actions.ts", imports: "@/db/store", to: "db/store.ts" },
  "components-never-touch-rows": {
    from: "components/clients/from-queries.tsx",
    imports: "@/lib/clients/queries",
    to: "lib/clients/queries.ts",
  },
  "components-know-no-server": {
    from: "components/clients/from-server.tsx",
    imports: "@/lib/server/log",
    to: "lib/server/log.ts",
  },
  "ui-knows-no-noun": {
    from: "components/ui/from-noun.tsx",
    imports: "@/components/clients/client-list",
    to: "components/clients/client-list.tsx",
  },
  "shared-page-without-component-library": {
    from: "components/program/from-library.tsx",
    imports: "react-aria-components",
    to: "node_modules/react-aria-components/index.js",
  },
  "pages-never-write": {
    from: "app/clients/page.tsx",
    imports: "@/lib/clients/mutations",
    to: "lib/clients/mutations.ts",
  },
  "server-knows-no-noun": {
    from: "lib/server/from-noun.ts",
    imports: "@/lib/clients/schema",
    to: "lib/clients/schema.ts",
  },
  "language-stands-alone": {
    from: "lib/language/from-server.ts",
    imports: "@/lib/server/log",
    to: "lib/server/log.ts",
  },
  "lib-shows-nothing": {
    from: "lib/plans/schema.ts",
    imports: "@/components/clients/client-list",
    to: "components/clients/client-list.tsx",
  },
  "nothing-imports-app": { from: "components/clients/from-app.tsx", imports: "@/app/layout", to: "app/layout.tsx" },
  "proxy-is-not-the-lock": { from: "proxy.ts", imports: "@/lib/server/auth/gate", to: "lib/server/auth/gate.ts" },
  "no-cycles": { from: "lib/server/one.ts", imports: "./two", to: "lib/server/two.ts" },
};

const INNOCENT = [
  "lib/domain/check/check.ts",
  "lib/domain/program/weeks.ts",
  "lib/domain/knowledge/traits.ts",
  "lib/clients/schema.ts",
  "lib/clients/queries.ts",
  "lib/clients/mutations.ts",
  "lib/server/log.ts",
  "lib/server/auth/gate.ts",
  "db/store.ts",
  "app/layout.tsx",
  "components/clients/client-list.tsx",
];

describe("borders", () => {
  let root = "";
  let found: readonly Crossing[] = [];
  let filesRead = 0;

  beforeAll(async () => {
    root = fs.mkdtempSync(path.join(tmpdir(), "unknot-borders-"));
    for (const file of INNOCENT) write(root, file, "export const here = 1;\n");
    for (const { from, imports } of Object.values(PLANTED)) {
      write(root, from, `import * as wrong from "${imports}";\nexport const there = wrong;\n`);
    }
    write(root, "lib/server/two.ts", 'import { there } from "./one";\nexport const here = there;\n');
    write(root, "node_modules/react-aria-components/index.js", "module.exports = {};\n");
    write(
      root,
      "node_modules/react-aria-components/package.json",
      '{ "name": "react-aria-components", "main": "index.js" }',
    );
    write(root, "package.json", '{ "name": "planted", "dependencies": { "react-aria-components": "1.0.0" } }');
    fs.copyFileSync(path.join(ROOT, "tsconfig.json"), path.join(root, "tsconfig.json"));
    ({ crossings: found, filesRead } = await crossings(root));
  });

  afterAll(() => fs.rmSync(root, { recursive: true }));

  test("every rule has its planted import", () => {
    const { forbidden } = createRequire(import.meta.url)(path.join(ROOT, ".dependency-cruiser.cjs"));
    const names = forbidden.map(({ name }: { name: string }) => name);
    expect(names.toSorted()).toEqual(Object.keys(PLANTED).toSorted());
    expect(forbidden.every(({ comment }: { comment: string }) => comment.length > 20)).toBe(true);
  });

  test.each(Object.entries(PLANTED))("%s fires on its planted import, and nothing else does", (rule, { from, to }) => {
    expect(found.filter((crossing) => crossing.from === from)).toEqual([{ rule, from, to }]);
  });

  // The gate says the same of the real tree: a compiler that the tool does not know would find no fault in anything.
  test("every file is read", () => {
    expect(filesRead).toBeGreaterThanOrEqual(INNOCENT.length + Object.keys(PLANTED).length);
  });

  test("innocent files cross nothing", () => {
    const planted = [...Object.values(PLANTED).map(({ from }) => from), "lib/server/two.ts"];
    expect(found.filter(({ from }) => !planted.includes(from))).toEqual([]);
  });
});

function write(root: string, file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}
