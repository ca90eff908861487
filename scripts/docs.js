// Brings the documents that are made from the program up to date.
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { textModules } from "./text-modules.js";

const folder = mkdtempSync(resolve("node_modules/.docs-"));
try {
  const outfile = join(folder, "write.mjs");
  await build({
    entryPoints: ["scripts/docs/write.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    plugins: [textModules],
  });
  const { writeDocuments } = await import(pathToFileURL(outfile).href);
  const changed = await writeDocuments();
  console.log(changed.length === 0 ? "all documents are up to date" : changed.join("\n"));
} finally {
  rmSync(folder, { recursive: true });
}
