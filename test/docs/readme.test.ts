import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const fences = (file: string, language: string): string[] =>
  [
    ...readFileSync(join(root, file), "utf8").matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs")),
  ].map(([, block]) => block!);
/** The lines that run the program; setting up (`npm ci`) has been done when tests run. */
const commandsIn = (file: string): string[] =>
  fences(file, "sh")
    .flatMap((block) => block.trim().split("\n"))
    .map((line) => line.replace(/^npm ci --include=dev && /, ""))
    .filter((line) => line.startsWith("node bin/claims-check.js"));

let folder: string;
beforeAll(() => {
  // A folder of its own: what the commands write must not lie in the checkout.
  folder = mkdtempSync(join(tmpdir(), "claims-check-readme-"));
  for (const name of ["bin", "dist", "fixtures", "package.json"])
    symlinkSync(join(root, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(["README.md", "README.ja.md"])("%s", (file) => {
  test("has commands to run", () => {
    expect(commandsIn(file).length).toBeGreaterThanOrEqual(5);
  });

  test.each(commandsIn(file))("%s", (line) => {
    const { status, stderr, stdout } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" });
    // A list with rows in error is answered all the same, with 2; nothing else in a README may fail.
    expect([line.includes(" batch ") || line.includes(" report ") ? 2 : 0, 0]).toContain(status);
    expect(stderr).not.toContain("Error");
    expect(stdout + stderr).not.toBe("");
  });

  test("links to files that exist", () => {
    const links = [...readFileSync(join(root, file), "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, link]) => link!,
    );
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) execFileSync("test", ["-e", join(root, link)]);
  });
});
