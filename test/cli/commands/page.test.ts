import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { failing } from "../../io/system.js";
import { root } from "../../package/packed.js";
import { run } from "../twin.js";

const built = (language: string): Buffer =>
  readFileSync(join(root, "dist", "page", `check.${language}.html`));

describe("page", () => {
  const folder = mkdtempSync(join(tmpdir(), "claims-check-page-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(["ja", "en"])("writes the page that was built, in %s", async (language) => {
    const file = join(folder, "check.html");
    const printed = await run(["page", "-o", file, "--lang", language], { terminal: true });
    expect(printed).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(file).equals(built(language))).toBe(true);
  });
  test("goes to standard output where no file is named", async () => {
    expect((await run(["page"])).output.equals(built("en"))).toBe(true);
  });
  test("leaves nothing behind where it cannot be read", async () => {
    const empty = mkdtempSync(join(folder, "empty-"));
    failing("readSync", "EIO", 1);
    const { status, stderr } = await run(["page", "-o", join(empty, "check.html")]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("cannot read")]);
    expect(readdirSync(empty)).toEqual([]);
  });
  test("is not poured into a terminal", async () => {
    expect(await run(["page"], { terminal: true })).toMatchObject({ status: 2, stdout: "" });
  });
});
