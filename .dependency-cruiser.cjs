// The borders of the house. Every rule has a planted wrong import in tests/house/borders.test.ts.

const NOUNS = require("./scripts/house/nouns.json").join("|");
const SQL_FILES = [`^lib/(${NOUNS})/(queries|mutations)\\.ts$`, `^lib/(${NOUNS})/[^/]+/(queries|mutations)\\.ts$`];
const KEEPERS_OF_ROWS = "^lib/server/((auth|audit|backup|limits)/|start\\.ts$)";
// Nothing outside these folders is part of the house: they look at it from outside.
const OUTSIDE = "^(tests|scripts|bench|\\.next)/";

module.exports = {
  forbidden: [
    {
      name: "domain-stands-alone",
      comment: "The pure room decides about people's bodies: it can be read, tested and trusted without the rest.",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: { path: "^(app|components|db|lib|scripts)/", pathNot: "^lib/domain/" },
    },
    {
      name: "domain-needs-no-package",
      comment: "A package or a system module in the pure room could bring a clock, a network or a change of behaviour.",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: { dependencyTypesNot: ["local", "aliased"] },
    },
    {
      name: "knowledge-does-not-import-the-engine",
      comment: "What is known is data. The engine reads it, so that one can change without the other.",
      severity: "error",
      from: { path: "^lib/domain/knowledge/" },
      to: { path: "^lib/domain/(check|program|figure)/" },
    },
    {
      name: "check-does-not-import-the-program",
      comment: "The program is checked; the check does not know what a week is.",
      severity: "error",
      from: { path: "^lib/domain/check/" },
      to: { path: "^lib/domain/(program|figure)/" },
    },
    {
      name: "figure-stands-alone",
      comment: "A drawing follows from its pose alone, so that it can be drawn anywhere.",
      severity: "error",
      from: { path: "^lib/domain/figure/" },
      to: { path: "^lib/domain/(knowledge|check|program)/" },
    },
    {
      name: "db-imports-nothing-of-ours",
      comment: "Tables know nothing of what is done with them. Boot and the sample practice stand on top and may.",
      severity: "error",
      from: { path: "^db/", pathNot: "^db/(boot|seed)(/|\\.ts$)" },
      to: { path: "^(app|components|lib|scripts)/" },
    },
    {
      name: "sql-only-in-the-data-layer",
      comment:
        "Who may see a row is decided where rows are read: in queries, mutations and the keepers of sessions, trail, backups and limits.",
      severity: "error",
      from: {
        pathNot: [`^db/`, OUTSIDE, ...SQL_FILES, KEEPERS_OF_ROWS, "^instrumentation[^/]*\\.ts$", "^drizzle[^/]*\\.ts$"],
      },
      to: { path: "^(db/|node_modules/(drizzle-orm|better-sqlite3|pg)/)" },
    },
    {
      name: "components-never-touch-rows",
      comment: "A component shows what it is given; it neither reads nor writes the database.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "/(queries|mutations)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-know-no-server",
      comment: "Sessions, keys and logs stay on the server. The shape of an answer may be named.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^lib/server/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "ui-knows-no-noun",
      comment: "A button that knows what a client is can be used in one place only.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: `^(components/(?!ui/)|lib/(${NOUNS}|domain)/)` },
    },
    {
      name: "shared-page-without-component-library",
      comment: "The client's phone gets plain HTML: the component library is 80 kB it does not need.",
      severity: "error",
      from: { path: "^(components/(program|figure)/|app/\\(client\\)/)" },
      to: { path: "^node_modules/(react-aria-components|react-aria|@tanstack)/" },
    },
    {
      name: "pages-never-write",
      comment: "One way to write: an action, which asks who, whether they may, and leaves a trace.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "/mutations\\.ts$" },
    },
    {
      name: "server-knows-no-noun",
      comment: "Infrastructure serves every noun alike; the arrow points down.",
      severity: "error",
      from: { path: "^lib/server/" },
      to: { path: `^lib/(${NOUNS})/` },
    },
    {
      name: "language-stands-alone",
      comment:
        "Words and formats are needed on the page, on paper and on the server, so they bring none of these along.",
      severity: "error",
      from: { path: "^lib/language/" },
      to: { path: `^(components|db|lib/(${NOUNS}|server))/` },
    },
    {
      name: "lib-shows-nothing",
      comment: "What a person sees lies above what is done: lib and db never import components.",
      severity: "error",
      from: { path: "^(lib|db)/", pathNot: "^lib/(domain|language)/" },
      to: { path: "^components/" },
    },
    {
      name: "nothing-imports-app",
      comment: "The front door is the top floor: whatever is needed twice belongs below it.",
      severity: "error",
      from: { pathNot: ["^app/", OUTSIDE] },
      to: { path: "^app/" },
    },
    {
      name: "proxy-is-not-the-lock",
      comment: "proxy.ts sets the nonce and headers. A lock there can be walked around; the gate is the lock.",
      severity: "error",
      from: { path: "^proxy\\.ts$" },
      to: { path: `^(db|app|components|lib/(${NOUNS}|server/auth))/` },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or miss a third. Naming a type is not needing.",
      severity: "error",
      from: { pathNot: OUTSIDE },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    // Follows imports of types too, which the compiler removes.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|data|test-results|playwright-report|public)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
