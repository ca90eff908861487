import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { root } from "../package/packed.js";
import { pageText } from "./fences.js";

const contributing = pageText("CONTRIBUTING.md");

test("the files that CONTRIBUTING.md names exist", () => {
  const named = Array.from(
    contributing.matchAll(/`((?:src|test|\.github)\/[\w./-]+)`/g),
    ([, path]) => path!,
  );
  expect(named.length).toBeGreaterThanOrEqual(7);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("the scripts that CONTRIBUTING.md names exist", () => {
  const named = Array.from(contributing.matchAll(/`npm run ([\w:-]+)/g), ([, name]) => name!);
  expect(named).toContain("mutate:law");
  expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});

test("the line that brings the generated documents up to date runs every test that writes one", () => {
  const run = /UPDATE_DOCS=1 npx vitest run (.*?)`/.exec(contributing)![1]!.split(" ");
  const writing = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${file}`)
    .filter((file) =>
      /process\.env\["UPDATE_DOCS"\]|\/generated\.js"/.test(readFileSync(join(root, file), "utf8")),
    );
  expect(writing.length).toBeGreaterThanOrEqual(5);
  expect(writing.filter((file) => !run.some((part) => file.startsWith(part)))).toEqual([]);
});
