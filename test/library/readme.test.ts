import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
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
    expect(complaintsAbout(Object.fromEntries(files) as Record<string, string>, ofUsers)).toEqual([]);
  });
  test.each(snippets.flatMap(claimsIn))(
    "$page: $expression comes to $value",
    ({ before, expression, value }) => {
      const names = Object.keys(library);
      const statements = before.replace(/^import .*$/gm, "");
      // oxlint-disable-next-line no-new-func, no-implied-eval -- the documents are our own
      const evaluate = new Function(...names, `${statements}\nreturn (${expression});`) as (
        ...all: unknown[]
      ) => unknown;
      expect(evaluate(...Object.values(library))).toEqual(JSON.parse(value));
    },
  );
});
