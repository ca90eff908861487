import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../package/packed.js";
import { pageText } from "./fences.js";

const files = ["src", "test", "scripts", ".github"].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
);

/** What a document names of the source: a file, a folder, or the beginning of a name, which is enough for `npx vitest run`. */
const namedIn = (page: string): string[] =>
  Array.from(
    pageText(page).matchAll(/(?<![\w/.-])(?:src|test|scripts|\.github)\/[\w./-]*[\w/]/g),
    ([name]) => name,
  );

test.each([
  ["CONTRIBUTING.md", 5],
  ["docs/architecture.md", 20],
  ["docs/dependencies.md", 2],
  ["docs/reliability.md", 40],
])("what %s names of the source exists", (page, atLeast) => {
  const named = namedIn(page);
  expect(named.length).toBeGreaterThanOrEqual(atLeast);
  expect(named.filter((name) => !files.some((file) => file.startsWith(name)))).toEqual([]);
});
