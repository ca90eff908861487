import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../io/temporary-folder.js";
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
});
