import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { batch } from "../../src/wording/ja/batch.js";
import { installPacked, root, type Installed } from "../package/packed.js";
import { fencesOf, pageText, shellLinesOf } from "./fences.js";

const PREPARATION = "npm ci --include=dev && ";
const PROGRAM = "node bin/claims-check.js ";
/** Runs these tests too, so none of them runs it; the build server does. */
const ALL_TESTS = "npm ci --include=dev && npm test";

/** The commands of a README; what prepares the checkout for the first of them has been done when tests run. */
const commandsIn = (page: string): readonly string[] =>
  shellLinesOf(page)
    .filter((line) => line !== ALL_TESTS)
    .map((line) => (line.startsWith(PREPARATION) ? line.slice(PREPARATION.length) : line));

/** The rows of the table that begins with a heading, as cells. */
const tableOf = (page: string, heading: RegExp): readonly (readonly string[])[] =>
  pageText(page)
    .slice(heading.exec(pageText(page))!.index)
    .split("\n\n")[0]!
    .trim()
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const outputOf = (line: string): string | undefined => / -o (\S+)/.exec(line)?.[1];

const isComparison = (line: string): boolean => / changes /.test(line);

const isPage = (line: string): boolean => / page /.test(line);

// The commands are run in the package as it is published, so what they need must be part of it.
let installed: Installed;
beforeAll(() => {
  installed = installPacked();
});
afterAll(() => installed.remove());

test("the line that runs everything is the one that the build server runs", () => {
  expect(readFileSync(join(root, ".ci/run"), "utf8").trim().split("\n").at(-1)).toBe(ALL_TESTS);
});

describe.each(["README.md", "README.ja.md"])("%s", (page) => {
  const lines = commandsIn(page);

  test("gives commands, what they print, and library examples, so that all of it can be executed", () => {
    expect(new Set(fencesOf(page).map(({ language }) => language))).toEqual(new Set(["sh", "text", "ts"]));
  });
  test("shows what the command before it prints", () => {
    const fences = fencesOf(page);
    const shown = fences.findIndex(({ language }) => language === "text");
    const [line] = fences[shown - 1]!.text.split("\n");
    const { stdout } = installed.shell(line!, installed.packageFolder);
    expect(stdout).toBe(fences[shown]!.text);
  });
  test("gives commands that the tests below run", () => {
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.filter((line) => !line.startsWith(PROGRAM))).toEqual([]);
    expect(shellLinesOf(page)).toContain(ALL_TESTS);
  });
  test.each(lines.filter(isComparison))("compares lists by %s", (line) => {
    const { status, stdout } = installed.shell(line, installed.packageFolder);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^(?:What changed: from 28 October 2026|前回からの変更：令和8年10月28日（2026年）から)/,
    );
    expect(stdout).toMatch(/^- .*けやき歯科.*(?:verdict|判定)/m);
  });
  test.each(lines.filter((line) => outputOf(line) === undefined && !isComparison(line)))(
    "answers %s",
    (line) => {
      const { status, stderr, stdout } = installed.shell(line, installed.packageFolder);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(line.includes("--lang ja") ? /^[△？○×] [書光ま]/ : /^[△？○×] [A-Z]/);
    },
  );
  test.each(lines.filter(isPage))("writes the page of %s", (line) => {
    const { status, stdout, stderr } = installed.shell(line, installed.packageFolder);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
    const written = readFileSync(join(installed.packageFolder, outputOf(line)!), "utf8");
    expect(written).toMatch(/^<!doctype html>/);
  });
  test.each(lines.filter((line) => outputOf(line) !== undefined && !isPage(line)))(
    "writes the file of %s",
    (line) => {
      const { status, stderr, stdout } = installed.shell(line, installed.packageFolder);
      // The sample lists have rows in error, as real ones do: the others are answered, and the exit status says so.
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(
        /27件を判定しました|27施設を判定しました|27 answered, 3 rej|27 facilities answered/,
      );
      const written = readFileSync(join(installed.packageFolder, outputOf(line)!), "utf8");
      expect(written).toContain("青葉内科クリニック");
    },
  );
  test("names every command in its table, and no other", () => {
    const cells = tableOf(page, /^\| (?:command|コマンド) /m).map(([first]) => first!);
    const named = cells.flatMap((cell) => Array.from(cell.matchAll(/`([\w-]+)`/g), ([, name]) => name!));
    expect(named.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });
  test("explains the verdicts in the words of the answers", () => {
    const cells = tableOf(page, /^\| (?:verdict|結論) /m);
    const words = Object.entries(batch.verdicts);
    expect(cells.map((row) => row.slice(0, -1))).toEqual(
      page === "README.md"
        ? words.map(([verdict, word]) => [`\`${verdict}\``, word])
        : words.map(([, word]) => [word]),
    );
  });
  test("links to files that exist", () => {
    const links = Array.from(pageText(page).matchAll(/\]\((?!https?:)([^)#]+)/g), ([, link]) => link!);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});
