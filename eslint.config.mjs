// Only what needs types and Biome cannot see: a query that nobody awaits never runs.
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", ".next/", "public/", "data/", "**/*.{js,mjs,cjs}", "next-env.d.ts"] },
  // Data and tables of cases: nothing in them runs, and they are half of all files.
  { ignores: ["lib/domain/knowledge/*/**", "lib/domain/figure/drawings/", "tests/domain/", "tests/knowledge/"] },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "off" },
    rules: {
      // A Drizzle query is a thenable, not a promise.
      "@typescript-eslint/no-floating-promises": ["error", { checkThenables: true }],
      // An event handler may be asynchronous: React ignores what it returns, and our actions answer instead of throwing.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
);
