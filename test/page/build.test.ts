import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../package/packed.js";

test("built twice, a page is the same to the byte, and as the build left it", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "claims-check-page-build-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = `import { writePages } from "./scripts/page.js"; await writePages(process.argv[1]);`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script, folder], { cwd: root });
  const files = readdirSync(folder);
  expect(files).toEqual(["check.en.html", "check.ja.html"]);
  for (const file of files) {
    const again = readFileSync(join(folder, file));
    expect([file, again.equals(readFileSync(join(root, "dist/page", file)))]).toEqual([file, true]);
    const text = again.toString("utf8");
    for (const name of ["date-fns", "hucre", "japanese-holidays", "leven"])
      expect(text).toMatch(new RegExp(`^${name} \\d[\\d.]* \\(`, "m"));
  }
});
