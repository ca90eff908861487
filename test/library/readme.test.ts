import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as english from "../../src/en.js";
import * as library from "../../src/index.js";
import * as japanese from "../../src/ja.js";
import { claimsIn, fencesOf } from "../docs/fences.js";
import { complaintsAbout, ofUsers } from "./compiler.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const snippets = ["", "docs"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(folder, file)))
  .filter((page) => page.endsWith(".md"))
  .flatMap(fencesOf)
  .filter(({ language }) => language === "ts");

describe("the TypeScript in the documents", () => {
  test("is there", () => {
    expect(snippets.map(({ page }) => page)).toEqual(expect.arrayContaining(["README.md", "README.ja.md"]));
  });
  test("compiles against the library", { timeout: 60_000 }, () => {
    const files = snippets.map(({ text }, index) => [`snippet-${index}.ts`, `${text}\nexport {};\n`]);
    const complaints = complaintsAbout(Object.fromEntries(files) as Record<string, string>, ofUsers);
    // The sources behind are compiled elsewhere, as they are set; who uses the package has declarations in their place.
    expect(complaints.filter((complaint) => !/^ |^(?:\.\.\/)*src\//.test(complaint))).toEqual([]);
  });
  test.each(snippets.flatMap(claimsIn))(
    "$page: $expression comes to $value",
    ({ before, expression, value }) => {
      const face = before.includes('"claims-check/ja"') ? japanese : english;
      const names = Object.keys({ ...library, ...face });
      const statements = before.replace(/^import .*$/gm, "");
      // oxlint-disable-next-line no-new-func, no-implied-eval -- the documents are our own
      const evaluate = new Function(...names, `${statements}\nreturn (${expression});`) as (
        ...all: unknown[]
      ) => unknown;
      expect(evaluate(...Object.values({ ...library, ...face }))).toEqual(JSON.parse(value));
    },
  );
});
