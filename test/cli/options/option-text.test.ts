import { describe, expect, test } from "vitest";
import type { ExitKind, OptionDefinition } from "../../../src/cli/command-definition.js";
import {
  acceptedIn,
  describe as described,
  describePlace,
  exitsIn,
  flagsOf,
  placeName,
  usageOf,
} from "../../../src/cli/options/option-text.js";
import { visitWords } from "../../../src/cli/options/visits.js";
import { programWords, wordsForFacts } from "../../../src/cli/words.js";

const en = await programWords("en");
const ja = await programWords("ja");

test.each<[OptionDefinition, string, string]>([
  [{ name: "json", value: null }, "--json", "--json"],
  [{ name: "exit-status", short: "e", value: null }, "-e, --exit-status", "-e, --exit-status"],
  [{ name: "output", short: "o", value: "file" }, "-o, --output ファイル", "-o, --output FILE"],
  [{ name: "month", value: "month" }, "--month 年月", "--month MONTH"],
])("an option is written with its short name and its value: %j", (option, inJapanese, inEnglish) => {
  expect([flagsOf(option, ja), flagsOf(option, en)]).toEqual([inJapanese, inEnglish]);
});

test("an argument is written by whether it is required and may be repeated", () => {
  expect(placeName({ name: "rule", required: false }, ja)).toBe("[規則]");
  expect(placeName({ name: "list", required: true }, en)).toBe("<list>");
  expect(placeName({ name: "register", required: true, repeats: true }, en)).toBe("<register>…");
});

test("the usage of a command ends with its arguments", () => {
  expect(usageOf({ name: "roadmap" }, en)).toBe("claims-check roadmap");
  const before = { name: "before", required: true };
  expect(usageOf({ name: "changes", arguments: [before, { name: "after", required: false }] }, en)).toBe(
    "claims-check changes <before> [after]",
  );
});

test("an option is described as itself, as another of its name, or as its fact", async () => {
  const facts = await wordsForFacts("en");
  expect(described({ name: "json", value: null }, en, facts)).toBe("print JSON");
  const folder = { name: "output", value: "file", describedAs: "dbt-folder" } as const;
  expect(described(folder, en, facts)).toBe("dbt: folder for the models");
  expect(described({ name: "from", value: "month", fact: "type" }, en, facts)).toBe("type of facility");
  expect(describePlace({ name: "rule" }, en)).toBe("the rule or the tree (paper and so on) to show");
});

describe("the words that an option accepts", () => {
  test.each<[string, Partial<OptionDefinition>, string, string]>([
    ["none", { value: "date" }, "", ""],
    ["yes and no", { value: "yes-no" }, "[あり（yes） | なし（no）]", "[yes | no]"],
    [
      "those of a fact",
      { value: "word", fact: "type", accepts: ["clinic", "pharmacy"] },
      "[診療所（clinic） | 薬局（pharmacy）]",
      "[clinic | pharmacy]",
    ],
    [
      "those of a fact that it does not set",
      { value: "word", wordsOf: "method", accepts: ["paper"] },
      "[紙（paper）]",
      "[paper]",
    ],
    [
      "other words for them",
      { value: "word", otherWords: visitWords, accepts: ["first", "repeat"] },
      "[初診料（first） | 再診料（repeat）]",
      "[first | repeat]",
    ],
    [
      "words that are the same in both languages",
      { value: "word", accepts: ["csv", "xlsx"] },
      "[csv | xlsx]",
      "[csv | xlsx]",
    ],
  ])("%s", (_, option, inJapanese, inEnglish) => {
    expect([acceptedIn(option, ja).join(" "), acceptedIn(option, en).join(" ")]).toEqual([
      inJapanese,
      inEnglish,
    ]);
  });
});

test.each<[readonly ExitKind[], string[]]>([
  [[], ["0 success", "1 unexpected error (including input and output)", "2 invalid usage or input"]],
  [
    ["verdict"],
    [
      "0 success (with -e: allowed)",
      "1 unexpected error (including input and output)",
      "2 invalid usage or input",
      "3, 4, 5 with -e: file first, not allowed, facts missing or ask the payers",
    ],
  ],
  [
    ["rows-rejected"],
    [
      "0 success",
      "1 unexpected error (including input and output)",
      "2 invalid usage or input; for a list, also if any row was rejected (all other rows are answered and written)",
    ],
  ],
  [
    ["stopped"],
    [
      "0 success",
      "1 unexpected error (including input and output)",
      "2 invalid usage or input",
      "130 interrupted from the keyboard",
    ],
  ],
])("the exit statuses of a command with %j", (kinds, statuses) => {
  expect(exitsIn(kinds, en).map((one) => one.join(" "))).toEqual(statuses);
});
