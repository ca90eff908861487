// Compares the ordinance as e-Gov gives it out with the ordinance as it was read: npm run law:check -- FILE
// FILE is the XML of law 351M50000100036, or the JSON of e-Gov's interface. With --digests it prints new digests, with
// --texts the text of the provisions that answers quote.
// Exit status: 0 as it was read, 1 changed, 2 unreadable.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith("--"));
const folder = mkdtempSync(resolve("node_modules/.law-check-"));
try {
  const outfile = join(folder, "check.mjs");
  await build({
    entryPoints: ["scripts/law-check/main.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
  });
  const { checkFile, digestsOf, textsOf } = await import(pathToFileURL(outfile).href);
  if (words.includes("--digests") || words.includes("--texts")) {
    const read = words.includes("--digests") ? digestsOf : textsOf;
    console.log(JSON.stringify(read(readFileSync(file, "utf8")), null, 2));
  } else {
    const { status, text } = checkFile(file);
    console[status === 2 ? "error" : "log"](text);
    process.exitCode = status;
  }
} finally {
  rmSync(folder, { recursive: true });
}
