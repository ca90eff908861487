// Builds the library (plain modules with types), the program (CommonJS bundles, which start faster than modules) and the
// page, and writes down the licences of the packages whose code the bundles contain.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";
import { writePages } from "./page.js";
import { textModules } from "./text-modules.js";
import { bundledPackages, licensesOf } from "./third-party-licenses.js";

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
const root = resolve("src");
const program = resolve("dist/program");

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });

/** The bundle of a source file: `cli/commands/plan.ts` becomes `cli-commands-plan.cjs`. */
const bundleOf = (source) => `${relative(root, source).replace(/\.ts$/, "").replaceAll("/", "-")}.cjs`;

// What is loaded only when it is needed becomes a bundle of its own: commands, languages.
const waiting = [join(root, "cli/main.ts")];
const seen = new Set(waiting);
const lazyBundles = {
  name: "lazy-bundles",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import" || !path.startsWith(".")) return undefined;
      const source = resolve(resolveDir, path.replace(/\.js$/, ".ts"));
      if (!seen.has(source)) waiting.push(source);
      seen.add(source);
      return { path: `./${bundleOf(source)}`, external: true };
    });
  },
};

// commander asks for child_process only to start sub-commands that are programs of their own. There are none, and
// loading it takes a tenth of the time of a short answer.
const withoutChildProcesses = {
  name: "without-child-processes",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: "none", namespace: "no-child-process" }));
    onLoad({ filter: /.*/, namespace: "no-child-process" }, () => ({ contents: "module.exports = {};" }));
  },
};

const metafiles = [];
for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
  const { metafile } = await build({
    entryPoints: [source],
    outfile: join(program, bundleOf(source)),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    // As require(), which takes a tenth of the time of import() for these bundles.
    supported: { "dynamic-import": false },
    define: { "import.meta.dirname": "__dirname" },
    minify: true,
    legalComments: "linked",
    metafile: true,
    plugins: [textModules, lazyBundles, withoutChildProcesses],
  });
  metafiles.push(metafile);
}

writeFileSync(join(program, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
metafiles.push(...(await writePages("dist/page")));
// Who imports the library finds the schemas beside it; npm run docs makes them from the program, and a test holds that.
cpSync("docs/schema", "dist/schema", { recursive: true });
writeFileSync("THIRD-PARTY-LICENSES", licensesOf(bundledPackages(metafiles)));
