import fs from "node:fs";

/** Takes away the data folder of the browser tests. */
export default function removeBrowserData(): void {
  const folder = process.env.BROWSER_TEST_DATA;
  if (folder) fs.rmSync(folder, { recursive: true, force: true });
}
