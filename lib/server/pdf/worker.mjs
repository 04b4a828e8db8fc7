import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** The PDF engine's own thread: it keeps compiler, fonts and template warm and answers one request after the other.
 *  Plain JavaScript, because it is started from the source tree by path and not through the bundler. */
const { root } = workerData;
const FONTS = path.join(root, "node_modules/@expo-google-fonts/noto-sans");
const FACES = ["400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"];
const TEMPLATE = path.join(root, "lib/server/pdf/sheet");
/** How far pages go before sheets where both wait for a processor, as `nice` counts. */
const RANK = 4;
/** How many compilations a cached piece may go unused. */
const CACHE_AGE = 3;

// Pages go first. On Linux this is the thread's own rank; elsewhere it would be that of the whole process.
if (process.platform === "linux") os.setPriority(RANK);

const compiler = NodeCompiler.create({
  workspace: TEMPLATE,
  fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(path.join(FONTS, face))) }],
});

function compile({ data, paper }) {
  const compiled = compiler.compile({ mainFilePath: path.join(TEMPLATE, "sheet.typ"), inputs: { data, paper } });
  if (!compiled.result) throw new Error(reasons(compiled.takeDiagnostics()));
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1", pdfTags: true });
}

function reasons(error) {
  const diagnostics = error ? compiler.fetchDiagnostics(error) : [];
  return diagnostics.map(({ message }) => message).join("; ") || "the sheet did not compile";
}

parentPort.on("message", ({ id, ...job }) => {
  try {
    const pdf = new Uint8Array(compile(job));
    parentPort.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  } finally {
    compiler.evictCache(CACHE_AGE);
  }
});
