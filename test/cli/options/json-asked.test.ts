import { expect, test } from "vitest";
import { isJsonAsked } from "../../../src/cli/options/json-asked.js";

test.each<[string, boolean]>([
  ["eligibility --json", true],
  ["eligibility", false],
  ["batch list.csv --format json", true],
  ["batch list.csv --format ndjson", true],
  ["batch list.csv --format=json", true],
  ["batch list.csv --format=csv", false],
  ["batch list.csv --format xlsx", false],
  ["batch list.csv --format", false],
  ["batch list.csv --formats json", false],
  ["batch json", false],
  // Of commands whose --format is another one, or that have none.
  ["prepare --format ndjson", false],
  ["prepare --format json", true],
  ["template --format json", false],
  ["roadmap --format json", false],
  ["--format json", false],
])("%s asks for JSON: %s", (line, asked) => {
  expect(isJsonAsked(line.split(" "))).toBe(asked);
});
