import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { root } from "../package/packed.js";
import { pageText } from "./fences.js";

const contributing = pageText("CONTRIBUTING.md");

const architecture = pageText("docs/architecture.md");

const filesNamedIn = (text: string): string[] =>
  Array.from(text.matchAll(/`((?:src|test|scripts|\.github)\/[\w./-]+)`/g), ([, path]) => path!);

test("the places named for a new fact are all in which a plain one stands, but for the rules that ask for it", () => {
  const holding = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file}`)
    .filter((file) => file.endsWith(".ts") && !file.startsWith("src/regulation/"))
    .filter((file) => readFileSync(join(root, file), "utf8").includes("returnedOnPaperOnly"));
  expect(holding).toContain("src/output/sql/facts.ts");
  const named = filesNamedIn(architecture);
  expect(holding.filter((file) => !named.includes(file))).toEqual([]);
});

test("where a new fact goes is told in one place, to which CONTRIBUTING.md leads", () => {
  expect(contributing).toContain("](docs/architecture.md#where-things-go)");
  expect(architecture).toContain("\n## Where things go\n");
  expect(filesNamedIn(contributing)).not.toContain("src/facility/facts.ts");
});

test("the scripts that CONTRIBUTING.md names exist", () => {
  const named = Array.from(contributing.matchAll(/`npm run ([\w:-]+)/g), ([, name]) => name!);
  expect(named).toContain("mutate:law");
  expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});
