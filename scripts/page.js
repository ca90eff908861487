// Makes the page for those who have no terminal: one HTML file for each language, with its style and its script inside.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { textModules } from "./text-modules.js";
import { bundledPackages, licensesOf } from "./third-party-licenses.js";

const LANGUAGES = ["ja", "en"];

/**
 * Writes `check.ja.html` and `check.en.html` into a folder.
 * @param folder where they go
 * @returns what esbuild reports about each bundle
 */
export async function writePages(folder) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const style = await bundled({ entryPoints: ["src/page/style.css"] });
  const { pageFile } = await import(
    `data:text/javascript;base64,${Buffer.from(
      (await bundled({ entryPoints: ["src/page/shell.ts"], format: "esm" })).text,
    ).toString("base64")}`
  );
  mkdirSync(folder, { recursive: true });
  const metafiles = [];
  for (const language of LANGUAGES) {
    const { text, metafile } = await bundled({
      entryPoints: [`src/page/browser/check.${language}.ts`],
      format: "iife",
      charset: "utf8",
    });
    metafiles.push(metafile);
    const page = pageFile({
      language,
      style: style.text.trim(),
      script: inScript(text.trim()),
      version,
      released: dayOf(version),
      licenses: licensesOf(bundledPackages([metafile])),
      hash: (part) => createHash("sha256").update(part).digest("base64"),
    });
    writeFileSync(join(folder, `check.${language}.html`), page);
  }
  return metafiles;
}

async function bundled(options) {
  const { outputFiles, metafile } = await build({
    bundle: true,
    platform: "browser",
    target: ["es2022", "chrome120", "firefox128", "safari17"],
    minify: true,
    legalComments: "none",
    write: false,
    metafile: true,
    plugins: [textModules],
    ...options,
  });
  return { text: outputFiles[0].text, metafile };
}

/** Inside a script element `<!--` would hide its end; `</script` is taken care of by esbuild. */
const inScript = (text) => text.replaceAll("<!--", "<\\!--");

/** The day of a version, as the changelog has it. */
function dayOf(version) {
  const [, day] = new RegExp(`^## ${version.replaceAll(".", "\\.")} - (\\S+)$`, "m").exec(
    readFileSync("CHANGELOG.md", "utf8"),
  );
  return day;
}
