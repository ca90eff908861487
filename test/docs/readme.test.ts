import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { batch } from "../../src/wording/ja/batch.js";
import { installPacked, root, type Installed } from "../package/packed.js";
import { fencesOf, pageText, shellLinesOf } from "./fences.js";

/** What is done once, before the first question; tests run where it has been done. */
const PREPARATION = ["npm ci --include=dev", "npm run build"];
const PROGRAM = "node bin/claims-check.js ";
/** Runs these tests too, so none of them runs it; the build server does. */
const ALL_TESTS = "npm ci --include=dev && npm test";

/** Needs somebody at a terminal. */
const INTERVIEW = `${PROGRAM}ask`;

/** The commands of a README that can be run by a test. */
const commandsIn = (page: string): readonly string[] =>
  shellLinesOf(page).filter((line) => ![...PREPARATION, INTERVIEW, ALL_TESTS].includes(line));

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
  test("begins with the preparation, and with the interview", () => {
    expect(shellLinesOf(page).slice(0, 3)).toEqual([...PREPARATION, INTERVIEW]);
    const { status, stderr } = installed.shell(`${INTERVIEW} < /dev/null`, installed.packageFolder);
    expect([status, stderr]).toEqual([2, expect.stringContaining("not an interactive terminal")]);
  });
  test("shows what the command before it prints: a verdict, on one screen", () => {
    const fences = fencesOf(page);
    const shown = fences.findIndex(({ language }) => language === "text");
    const [line] = fences[shown - 1]!.text.split("\n");
    const { stdout } = installed.shell(line!, installed.packageFolder);
    expect(stdout).toBe(fences[shown]!.text);
    expect(stdout).toMatch(/^[△○×] /);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
  });
  test("gives commands that the tests below run", () => {
    expect(lines.length).toBeGreaterThanOrEqual(4);
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
      expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
      expect(stderr).toMatch(/8件を判定しました|8施設を判定しました|8 answered, 0 rej|8 facilities answered/);
      const written = readFileSync(join(installed.packageFolder, outputOf(line)!), "utf8");
      expect(written).toContain("青葉内科クリニック");
    },
  );
  test("answers its list with deadlines that are still to come", () => {
    const line = lines.find((one) => one.includes(" batch "))!;
    const { stdout } = installed.shell(
      `${line.replace(/ -o \S+/, "").replace(" --lang ja", "")} --lang en --json`,
      installed.packageFolder,
    );
    const { rows } = JSON.parse(stdout) as { rows: { nextDeadline: string | null }[] };
    const deadlines = rows.flatMap(({ nextDeadline }) => nextDeadline ?? []);
    expect(deadlines.length).toBeGreaterThanOrEqual(4);
    expect(deadlines.filter((day) => day < new Date().toISOString().slice(0, 10))).toEqual([]);
  });
  test("has its sample of a list with rows in error, as its text says", () => {
    const list = page === "README.md" ? "fixtures/facilities.csv" : "fixtures/施設一覧.csv";
    expect(pageText(page)).toContain(list);
    const { status, stderr } = installed.shell(
      `${PROGRAM}batch ${list} -o answered.csv`,
      installed.packageFolder,
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining("27 answered, 3 rejected")]);
  });
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
});
