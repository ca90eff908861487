import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { complaintsAbout, ofTheSources } from "./compiler.js";
import { examplesIn, isAbridged, valueOf, writtenOut } from "./examples.js";

type Names = Readonly<Record<string, unknown>>;

const SOURCES = fileURLToPath(new URL("../../src", import.meta.url));
const importing = (path: string): Promise<Names> =>
  import(/* @vite-ignore */ pathToFileURL(join(SOURCES, path)).href) as Promise<Names>;

/** A source file, and all that it exports. */
interface Module {
  readonly file: string;
  readonly names: Names;
}

async function modulesIn(...folders: readonly string[]): Promise<Module[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf-8" })
      // What runs in a page has nothing to run on here.
      .filter((file) => file.endsWith(".ts") && !file.includes("browser/") && !file.endsWith(".d.ts"))
      .map((file) => join(folder, file)),
  );
  return Promise.all(files.map(async (file) => ({ file, names: await importing(file) })));
}

const namesOf = (modules: readonly Module[]): Names =>
  Object.assign({}, ...modules.map(({ names }) => names)) as Names;

const examples = examplesIn(SOURCES);
// An example may call what stands in other files, those of a higher layer first; `words` are the words of all sections.
const elsewhere = [
  ...(await modulesIn(
    "calendar",
    "engine",
    "facility",
    "problems",
    "regulation",
    "questions",
    "output",
    "tables",
    "io",
    "cli",
    "page",
  )),
  { file: "index.ts", names: library },
];
const [ja, en] = [await modulesIn("wording/ja"), await modulesIn("wording/en")];
const faces = await Promise.all(
  ["ja.ts", "en.ts", "interview.ts", "rules.ts"].map(async (file) => ({
    file,
    names: await importing(file),
  })),
);
const shared = [{ file: "wording/shown.ts", names: await importing("wording/shown.ts") }];
const scope = { ...namesOf(elsewhere), ja: namesOf(ja), en: namesOf(en), words: namesOf(ja) };

describe("an example in a docstring", () => {
  test.each(examples)("$of: $expression", async ({ file, expression, result }) => {
    expect(result, "an example says what comes out, behind // =>").not.toBeNull();
    const value = valueOf(expression, { ...scope, ...(await importing(file)) });
    if (!isAbridged(result!)) expect(value).toEqual(valueOf(result!, {}));
    else if (typeof value === "string") {
      const beginning = writtenOut(result!) as string;
      expect(value.slice(0, beginning.length)).toBe(beginning);
    } else expect(value).toMatchObject(writtenOut(result!) as object);
  });
});

test("the examples in docstrings compile", () => {
  const modules = [...elsewhere, ...ja, ...en, ...shared, ...faces];
  const imports = modules.map(
    ({ file }, at) =>
      `import * as module${at} from ${JSON.stringify(join(SOURCES, file.replace(/ts$/, "js")))};`,
  );
  const wordsOf = (sections: readonly Module[]): string =>
    `{ ${sections.map((section) => `...module${modules.indexOf(section)}`).join(", ")} }`;
  const words = `const [ja, en] = [${wordsOf(ja)}, ${wordsOf(en)}]; const words = ja; void [en, words];`;
  // One line each, so that the line of a complaint tells the example.
  const lines = examples.map(({ file, expression }) => {
    const used = new Set(expression.match(/[A-Za-z]\w*/g));
    const homes = [...used].flatMap((name) => {
      const own = modules.find((module) => module.file === file && name in module.names);
      const home = own ?? elsewhere.findLast((module) => name in module.names);
      return home === undefined ? [] : [`const { ${name} } = module${modules.indexOf(home)};`];
    });
    return `void (() => { ${homes.join(" ")} return (${expression.replaceAll("\n", " ")}); });`;
  });
  const text = [`${imports.join(" ")} ${words}`, ...lines].join("\n");
  const complaints = complaintsAbout({ "examples.ts": text }, ofTheSources)
    // The sources are compiled elsewhere, under stricter settings; what is indented explains the line before.
    .filter((complaint) => !/^ |^(?:\.\.\/)*src\//.test(complaint))
    .map((complaint) => {
      const [, line] = /examples\.ts\((\d+),/.exec(complaint) ?? [];
      return `${line === undefined ? "" : examples[Number(line) - 2]?.of}: ${complaint}`;
    });
  expect(complaints).toEqual([]);
});

describe("the public functions", () => {
  const functions = Object.entries(library)
    .filter(([, value]) => typeof value === "function" && !String(value).startsWith("class "))
    .map(([name]) => name);
  test("are these", () => {
    expect(functions.toSorted()).toEqual([
      "addOn",
      "civilDate",
      "civilMonth",
      "deadline",
      "earliestStartMonth",
      "eligibility",
      "lastApplicationDate",
      "onlineStartSteps",
      "plan",
      "prepare",
      "readDate",
      "readMonth",
      "readValue",
      "roadmap",
      "safeApplicationDate",
      "submissionWindow",
      "submissionWindows",
    ]);
  });
  test.each(functions)("%s has an example that calls it", (name) => {
    const own = examples.filter((one) => one.of === name && one.expression.startsWith(`${name}(`));
    expect(own).not.toEqual([]);
  });
});
