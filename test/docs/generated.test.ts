import { expect, test } from "vitest";
import { generatedDocuments } from "../../scripts/docs/write.js";

const documents = await generatedDocuments();

test("the documents made from the program are the known ones", () => {
  expect(documents.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "docs/rules.md",
      "docs/coverage.md",
      "docs/cli.ja.md",
      "docs/schema/answer.json",
    ]),
  );
});

test.each(documents)("$path is up to date (`npm run docs` writes it anew)", ({ kept, wanted }) => {
  expect(kept).toBe(wanted);
});
