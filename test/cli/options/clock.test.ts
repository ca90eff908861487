import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { run } from "../twin.js";

const LIST = "name,type,method,receipt_computer\nA,clinic,paper,no\nB,hospital,online,yes\n";

function listIn(folder: string): string {
  writeFileSync(join(folder, "list.csv"), LIST);
  return join(folder, "list.csv");
}

describe("the clock", () => {
  test("before the law is blamed, not an option that nobody gave", async () => {
    const world = { today: "1970-01-01" };
    for (const words of [
      ["batch", listIn(temporaryFolder())],
      ["eligibility"],
      ["plan", "--type", "clinic"],
    ]) {
      const { status, stderr } = await run(words, world);
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining("today is 1970-01-01 by the clock of this computer"),
      ]);
      expect((await run([...words, "--as-of", "2026-04-01"], world)).status).toBe(0);
    }
    const stated = await run(["eligibility", "--as-of", "1970-01-01"], world);
    expect(stated.stderr).toContain("--as-of 1970-01-01: the law before 2023-04-01");
  });
  test("after the law was read has a list say through which day it was", async () => {
    const path = listIn(temporaryFolder());
    const sentence = "The law was read through 2026-02-02 and is taken to be unchanged since.";
    expect((await run(["batch", path, "--as-of", "2026-02-03"])).stderr).toContain(sentence);
    expect((await run(["batch", path, "--as-of", "2026-02-02"])).stderr).not.toContain("was read");
    expect((await run(["batch", path, "--lang", "ja"], { today: "2100-01-01" })).stderr).toContain(
      "規定は令和8年2月2日（2026年）までのものを確認しています。",
    );
  });
});
