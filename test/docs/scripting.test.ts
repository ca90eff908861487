import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { installPacked, root, type Installed, type Outcome } from "../package/packed.js";
import { fencesOf, shellLinesOf } from "./fences.js";

const isInstalled = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;
const hasAll = ["jq", "make", "xargs", "bash"].every(isInstalled);

const LIST = "name,type,method\nA,clinic,optical\n";
const WITH_BAD_ROW = `${LIST}B,castle,optical\n`;

// The recipes are run in the folder of somebody who has installed the package.
let installed: Installed;
beforeAll(() => {
  installed = installPacked();
});
afterAll(() => installed.remove());

const PAGES = ["docs/scripting.md", "docs/scripting.ja.md"];

test("both pages give the same recipes", () => {
  const [en, ja] = PAGES.map((page) => fencesOf(page).map(({ language, text }) => [language, text]));
  expect(ja).toEqual(en);
  expect(new Set(en!.map(([language]) => language))).toEqual(new Set(["sh", "make", "yaml"]));
});

describe.skipIf(!hasAll).each(PAGES)("%s", { timeout: 60_000 }, (page) => {
  const write = (list: string): void => writeFileSync(join(installed.folder, "facilities.csv"), list);
  const lines = shellLinesOf(page);
  const lineWith = (words: string): string => lines.find((line) => line.includes(words))!;
  const fence = (language: string): string => fencesOf(page).find((one) => one.language === language)!.text;

  beforeEach(() => {
    copyFileSync(join(root, "fixtures/example.csv"), join(installed.folder, "facilities.csv"));
    for (const made of ["strict.csv", "tolerant.csv", "answers.json"])
      rmSync(join(installed.folder, made), { force: true });
  });

  test("gives no line that is not tried below", () => {
    expect(lines.map((line) => /claims-check (\S+)/.exec(line)![1])).toEqual([
      "eligibility",
      "batch",
      "eligibility",
      "deadline",
    ]);
  });
  test("jq reads a verdict, and the facilities of a list that have to file", () => {
    expect(installed.shell(lineWith("| jq -r .answers"))).toEqual(
      expect.objectContaining({ status: 0, stdout: "conditional\n", stderr: "" }),
    );
    const { status, stdout } = installed.shell(lineWith("batch"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^3\tform-1-renewal\t\d{4}-\d\d-\d\d\n4\tform-1\t\d{4}-\d\d-\d\d\n$/);
  });
  test("the exit status tells the verdict", () => {
    const line = lineWith(" -e ");
    expect(installed.shell(line)).toMatchObject({ status: 0, stdout: "to file\n" });
    const closed = line.replace("optical", "paper --method-at-march-2024 optical");
    expect(installed.shell(closed)).toMatchObject({ status: 0, stdout: "closed\n" });
    expect(installed.shell(line.replace("clinic", "castle"))).toMatchObject({ status: 1, stdout: "" });
  });
  test("xargs asks for one month after the other", () => {
    expect(installed.shell(lineWith("xargs"))).toMatchObject({
      status: 0,
      stdout: "2027-01\t2026-11-20\n2027-02\t2026-12-20\n",
    });
  });
  test("make leaves no list behind that is not whole, and takes one with a rejected row where that is wanted", () => {
    writeFileSync(join(installed.folder, "Makefile"), fence("make"));
    const make = (target: string): Outcome => installed.shell(`make ${target}`);
    const isMade = (target: string): boolean => existsSync(join(installed.folder, target));

    write(LIST);
    expect(make("strict.csv").status).toBe(0);
    expect(make("strict.csv").stdout).toContain("up to date");
    rmSync(join(installed.folder, "strict.csv"));

    write(WITH_BAD_ROW);
    expect([make("strict.csv").status, isMade("strict.csv")]).toEqual([2, false]);
    expect(make("tolerant.csv").status).toBe(0);
    expect(readFileSync(join(installed.folder, "tolerant.csv"), "utf8")).toContain("castle");

    write("nothing,known\n1,2\n");
    rmSync(join(installed.folder, "tolerant.csv"));
    expect([make("tolerant.csv").status, isMade("tolerant.csv")]).toEqual([2, false]);
  });
  test("the step of GitHub Actions passes a good list, and names each row that cannot be read", () => {
    const [, indented = ""] = /^ {2}run: \|\n([^]*)$/m.exec(fence("yaml"))!;
    writeFileSync(join(installed.folder, "step.sh"), indented.replace(/^ {4}/gm, ""));
    // As the runner calls it.
    const step = (): Outcome => installed.shell("bash --noprofile --norc -eo pipefail step.sh");

    write(LIST);
    expect(step()).toMatchObject({ status: 0, stdout: "" });
    write(WITH_BAD_ROW);
    const { status, stdout } = step();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=facilities\.csv,line=3::line 3, type "castle": [^\n]+\n$/);
  });
});
