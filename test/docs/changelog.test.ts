import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import packageLock from "../../package-lock.json" with { type: "json" };
import { commands } from "../../src/cli/commands.js";
import { pageText } from "./fences.js";

const sections = pageText("CHANGELOG.md").split("\n## ").slice(1);

test("the newest section of the changelog is that of the version that package.json and the lock name", () => {
  const [, version] = /^(\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}\n/.exec(sections[0]!) ?? [];
  expect([packageJson.version, packageLock.version, packageLock.packages[""].version]).toEqual([
    version,
    version,
    version,
  ]);
});

test("the changelog names every command", () => {
  const named = Array.from(sections.join("").matchAll(/`([\w-]+)`/g), ([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
});
