// Runs the tests of a room for Stryker. Its runner for Vitest starts a thread and loads the room anew for each mutant, a second
// or more; here each test file is bundled once with what it imports, compiled once, and evaluated anew for each mutant, so that
// nothing that one mutant left in a module is seen by the next.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { constants, Script } from "node:vm";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { build } from "esbuild";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { vitestFor } from "./harness.js";
import { textModules } from "../text-modules.js";

/** The test files that are named, and those in the folders that are. */
const testsIn = (paths) =>
  paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".test.ts"))
          .map((name) => `${path}/${name}`)
      : [path],
  );

/**
 * What a test takes is counted in changed places that it comes to, of whichever change, and not in seconds, which depend on what
 * else the machine does: one that comes to five times as many as without the change will not end.
 */
const mostSteps = (usual) => 5 * usual + 1_000_000;
const isEndless = ({ steps, mostSteps: most }) => steps > most;
const IS_ACTIVE = `if (ns.${INSTRUMENTER_CONSTANTS.ACTIVE_MUTANT} === id) {`;
const COUNTED = `if (++ns.steps > ns.mostSteps) throw new Error("endless"); ${IS_ACTIVE}`;
/** What the first of several processes that run tests has learned for the others. */
const LEARNED = "quick-runner.json";

/** Stands in a test file after what it imports and before its own work. */
const LOADED = "__loaded();";

/**
 * `import.meta` is that of the file where it stands, not of the bundle; and a module of Node is read through its object, so that
 * a test may put another function in the place of one of its own.
 */
const asItStands = {
  name: "as-it-stands",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\/(test|src|scripts)\/.*\.[tj]s$/ }, ({ path }) => ({
      contents:
        (path.endsWith(".test.ts") ? `${LOADED}\n` : "") +
        readFileSync(path, "utf8")
          .replace(IS_ACTIVE, COUNTED)
          .replaceAll("import.meta", `__meta(${JSON.stringify(path)})`),
      loader: path.endsWith(".ts") ? "ts" : "js",
    }));
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "node" }));
    onLoad({ filter: /./, namespace: "node" }, ({ path }) => ({
      contents: `module.exports = __node("${path}")`,
    }));
  },
};

const meta = (path) => ({
  url: pathToFileURL(path).href,
  filename: path,
  dirname: dirname(path),
  resolve: (name) => pathToFileURL(createRequire(path).resolve(name)).href,
});

/** The bundle as a function of the modules that it imports from elsewhere. */
function asFunction(text) {
  const names = [];
  const body = text.replaceAll(
    /^import (?:(\w+|\* as \w+)(?:, )?)?(\{[^}]*\})?(?: from )?"([^"]+)";$/gm,
    (_, one, some, name) => {
      const at = names.push(name) - 1;
      const from = `__modules[${at}]`;
      return [
        one?.startsWith("* as ")
          ? `const ${one.slice(5)} = ${from};`
          : one
            ? `const ${one} = ${from}.default;`
            : "",
        some ? `const ${some.replaceAll(" as ", ": ")} = ${from};` : "",
      ].join(" ");
    },
  );
  // Modules that a command loads when it needs them are loaded at once: what a module does while it is loaded is no part of the
  // test that happens to be the first to load it.
  const loaded = Array.from(body.matchAll(/^var (init_\w+) = __esm\(/gm), ([, load]) => `await ${load}();`);
  const source = body.replace(LOADED, () => [...loaded, LOADED].join("\n"));
  return { names, source: `(async (__modules, __meta, __node, __loaded) => {${source}\n})` };
}

const failed = (about, error) => ({
  timeSpentMs: 0,
  ...about,
  status: TestStatus.Failed,
  failureMessage: String(error?.stack ?? error),
});

async function resultOf(vitest, one, id, path) {
  const began = performance.now();
  const about = () => ({
    id,
    name: one.name,
    fileName: resolve(path),
    timeSpentMs: performance.now() - began,
  });
  try {
    await vitest.run(one);
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return failed(about(), error);
  }
}

class QuickRunner {
  files = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.TZ = "America/Los_Angeles";
    process.env.VITEST = "1";
    // Of what is new in Node; a test that lets nothing be written would fail.
    process.removeAllListeners("warning");
    for (const path of new Set(testsIn(process.env.MUTATE_TESTS.split(",")))) {
      const { outputFiles } = await build({
        stdin: {
          contents: `import "./test/setup.ts";\nimport "./${path}";`,
          resolveDir: resolve("."),
          loader: "ts",
        },
        bundle: true,
        // `sideEffects: false` of the package would drop a test, which exports nothing.
        ignoreAnnotations: true,
        write: false,
        format: "esm",
        platform: "node",
        target: "node20",
        packages: "external",
        plugins: [textModules, asItStands],
        logLevel: "error",
      });
      const { names, source } = asFunction(outputFiles[0].text);
      const script = new Script(source, {
        filename: path,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
      const modules = [];
      for (const name of names) modules.push(name === "vitest" ? undefined : await import(name));
      this.files.push({ path, script, modules, names });
    }
  }

  async evaluated({ script, modules, names }, loaded = () => {}) {
    const vitest = vitestFor();
    await script.runInThisContext()(
      modules.map((module, at) => (names[at] === "vitest" ? vitest.module : module)),
      meta,
      createRequire(import.meta.url),
      loaded,
    );
    return vitest;
  }

  async dryRun() {
    const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
    Object.assign(stryker, { activeMutant: undefined, hitLimit: undefined, mostSteps: Infinity });
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    const steps = {};
    const times = {};
    for (const file of this.files) {
      const began = performance.now();
      const { tests: ofFile } = await this.evaluated(file);
      for (const place of ofFile.keys()) {
        // Anew for each: what only the first would do for all of them (fill a table), each is seen to do, and so is what the
        // file works out while its tests are collected.
        stryker.steps = 0;
        const vitest = await this.evaluated(file, () => {
          stryker.currentTestId = `${file.path}#${place}`;
        });
        tests.push(await resultOf(vitest, vitest.tests[place], stryker.currentTestId, file.path));
        steps[stryker.currentTestId] = stryker.steps;
        stryker.currentTestId = undefined;
        await vitest.close();
      }
      times[file.path] = performance.now() - began;
    }
    writeFileSync(LEARNED, JSON.stringify({ steps, times }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** What was learned in the run without changes. */
  learn() {
    const { steps, times } = JSON.parse(readFileSync(LEARNED, "utf8"));
    this.steps = steps;
    // What fails is found soonest by the tests that are soonest done.
    this.files.sort((one, other) => times[one.path] - times[other.path]);
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    if (this.steps === undefined) this.learn();
    const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
    Object.assign(stryker, {
      activeMutant: activeMutant.id,
      currentTestId: undefined,
      hitCount: 0,
      hitLimit,
    });
    stryker.mutantCoverage = undefined;
    const tests = [];
    for (const file of this.files) {
      const wanted = testFilter?.filter((id) => id.startsWith(`${file.path}#`));
      if (wanted?.length === 0) continue;
      tests.push(...(await this.untilOneFails(file, wanted)));
      if (tests.at(-1)?.status === TestStatus.Failed || isEndless(stryker)) break;
    }
    stryker.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(stryker.hitCount, hitLimit) ??
        (isEndless(stryker)
          ? { status: DryRunStatus.Timeout, reason: "endless" }
          : { status: DryRunStatus.Complete, tests }),
    );
  }

  /** The results of the tests of a file up to the first that fails; a file that cannot be loaded has failed. */
  async untilOneFails(file, wanted) {
    const stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
    const limited = (id) => Object.assign(stryker, { steps: 0, mostSteps: mostSteps(this.steps[id]) });
    const results = [];
    try {
      limited(wanted?.[0] ?? `${file.path}#0`);
      const vitest = await this.evaluated(file);
      for (const [place, one] of vitest.tests.entries()) {
        const id = `${file.path}#${place}`;
        if (wanted !== undefined && !wanted.includes(id)) continue;
        limited(id);
        results.push(await resultOf(vitest, one, id, file.path));
        if (results.at(-1).status === TestStatus.Failed || isEndless(stryker)) break;
      }
      await vitest.close();
    } catch (error) {
      if (results.at(-1)?.status !== TestStatus.Failed)
        results.push(failed({ id: wanted?.[0] ?? `${file.path}#0`, name: file.path }, error));
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "quick", QuickRunner)];
