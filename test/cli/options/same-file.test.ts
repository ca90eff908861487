import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { requireOtherFile } from "../../../src/cli/options/same-file.js";
import { UsageProblem } from "../../../src/problems/usage-problem.js";
import { replaced } from "../../io/system.js";
import { run } from "../twin.js";

const windows = process.platform === "win32";
const LIST = "name,type,method,receipt_computer\nA,clinic,paper,no\nB,hospital,online,yes\n";

function listIn(folder: string): string {
  writeFileSync(join(folder, "list.csv"), LIST);
  return join(folder, "list.csv");
}

describe("output onto the list itself", () => {
  /** The list under four names: its own, another spelling, a symbolic link, a hard link. */
  function waysTo(folder: string): string[] {
    const path = listIn(folder);
    mkdirSync(join(folder, "inner"));
    symlinkSync(path, join(folder, "soft.csv"));
    linkSync(path, join(folder, "hard.csv"));
    return [path, `${folder}/inner/../list.csv`, join(folder, "soft.csv"), join(folder, "hard.csv")];
  }
  test.skipIf(windows)("is refused where the list would be lost, under any of its names", async () => {
    const folder = temporaryFolder();
    const [path, ...others] = waysTo(folder);
    for (const way of [path!, ...others]) {
      for (const words of [
        ["report", path!, "-o", way],
        ["report", path!, "-o", join(folder, "page.html"), "--ics", way],
        ["batch", path!, "-o", way, "--format", "ndjson"],
        ["batch", path!, "-o", way, "--format", "xlsx"],
      ]) {
        const { status, stderr } = await run(words);
        expect([words, status, stderr]).toEqual([words, 2, expect.stringContaining("the file of the list")]);
      }
    }
    expect(readFileSync(path!, "utf8")).toBe(LIST);
    expect(readdirSync(folder).toSorted()).toEqual(["hard.csv", "inner", "list.csv", "soft.csv"]);
  });
  test.skipIf(windows)("is its answer where nothing is lost, under any of its names", async () => {
    for (const index of [0, 1, 2, 3]) {
      const folder = temporaryFolder();
      const ways = waysTo(folder);
      expect((await run(["batch", ways[0]!, "-o", ways[index]!])).status).toBe(0);
      expect(readFileSync(ways[index]!, "utf8")).toContain("\nB,hospital,online,yes,not-allowed,");
    }
  });
  test("is refused for a spreadsheet, which has more than the answers keep", async () => {
    const path = join(temporaryFolder(), "list.xlsx");
    expect((await run(["batch", listIn(temporaryFolder()), "-o", path])).status).toBe(0);
    expect((await run(["batch", path, "-o", path])).status).toBe(2);
  });
  test("is refused for two outputs of one name", async () => {
    const folder = temporaryFolder();
    const words = ["report", listIn(folder), "-o", join(folder, "one"), "--ics", `${folder}/./one`];
    expect(await run([...words, "--lang", "ja"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--output のファイルと同じ"),
    });
    expect(readdirSync(folder)).toEqual(["list.csv"]);
  });
  test("is refused where it is the earlier list of a report", async () => {
    const folder = temporaryFolder();
    const earlier = join(folder, "earlier");
    writeFileSync(earlier, LIST);
    const words = ["report", listIn(folder), "--since", earlier];
    for (const [option, ...rest] of [
      ["--output", earlier],
      ["--ics", earlier, "-o", join(folder, "page.html")],
    ]) {
      const { status, stderr } = await run([...words, option!, ...rest]);
      expect([status, stderr]).toEqual([
        2,
        `claims-check: ${option} "${earlier.slice(0, 40)}${earlier.length > 40 ? "…" : ""}": this is the file that --since names, and would replace it; give another name\n`,
      ]);
    }
    expect(readFileSync(earlier, "utf8")).toBe(LIST);
    expect(readdirSync(folder)).toEqual(["earlier", "list.csv"]);
  });
});

describe("what is no second name of a file", () => {
  test("is standard output, beside a calendar", async () => {
    const folder = temporaryFolder();
    const { status, output } = await run(["report", listIn(folder), "--ics", join(folder, "dates.ics")]);
    expect([status, output.toString().slice(0, 15)]).toEqual([0, "<!doctype html>"]);
  });
  test("is the file - for a list on standard input", () => {
    expect(() => requireOtherFile({ option: "--output", path: "./-" }, { path: "-" })).not.toThrow();
  });
  test("is a list that is missing, for a page that is there", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "page.html"), "an earlier page");
    const { status, stderr } = await run(["report", join(folder, "none"), "-o", join(folder, "page.html")]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^claims-check: cannot read [^\n]*\n$/)]);
    expect(readFileSync(join(folder, "page.html"), "utf8")).toBe("an earlier page");
  });
  test.skipIf(windows)("is a device", () => {
    const names = [{ option: "--ics", path: "/dev/null" }, { path: "/dev/null" }] as const;
    expect(() => requireOtherFile(...names)).not.toThrow();
  });
});

test.each([
  ["of one number on two disks are two", [1n, 7n], [2n, 7n], false],
  ["of very high numbers are two", [1n, 2n ** 60n], [1n, 2n ** 60n + 1n], false],
  ["of one very high number are one", [1n, 2n ** 60n], [1n, 2n ** 60n], true],
] as const)("files %s", (_, one, other, isSame) => {
  replaced("statSync", (_original, path, options) => {
    const read = (options as { bigint: boolean }).bigint ? BigInt : Number;
    const [dev, ino] = (path === "one" ? one : other).map((number) => read(number));
    return { isFile: () => true, dev, ino };
  });
  const both = (): void => requireOtherFile({ option: "--output", path: "one" }, { path: "other" });
  if (isSame) expect(both).toThrow(UsageProblem);
  else expect(both).not.toThrow();
});
