import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { examplesIn, isAbridged, valueOf, writtenOut } from "./examples.js";

type Names = Readonly<Record<string, unknown>>;

const SOURCES = fileURLToPath(new URL("../../src", import.meta.url));
const importing = (path: string): Promise<Names> =>
  import(/* @vite-ignore */ pathToFileURL(join(SOURCES, path)).href) as Promise<Names>;

/** All that some files export, under the names that they export. */
async function namesIn(folders: readonly string[]): Promise<Names> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf-8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => importing(join(folder, file))),
  );
  return Object.assign({}, ...(await Promise.all(files))) as Names;
}

const examples = examplesIn(SOURCES);
// An example may call what stands in other files, those of a higher layer first; `words` are the words of all sections.
const elsewhere = await namesIn([
  "calendar",
  "engine",
  "facility",
  "regulation",
  "questions",
  "output",
  "tables",
  "cli",
]);
const [ja, en] = await Promise.all([namesIn(["wording/ja"]), namesIn(["wording/en"])]);
const scope = { ...elsewhere, ...library, ja, en, words: ja };

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
      "submissionWindows",
      "windowFor",
    ]);
  });
  test.each(functions)("%s has an example that calls it", (name) => {
    const own = examples.filter((one) => one.of === name && one.expression.startsWith(`${name}(`));
    expect(own).not.toEqual([]);
  });
});
