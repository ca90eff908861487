import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((file) => ({
  file,
  lines: readFileSync(join(folder, file), "utf8").split("\n"),
}));

test("the workflows are found", () => {
  expect(workflows.map(({ file }) => file).toSorted()).toEqual([
    "ci.yml",
    "law-check.yml",
    "pages.yml",
    "release.yml",
  ]);
});

describe.each(workflows)("$file", ({ lines }) => {
  test("names what others wrote by the digest of its content, with its version beside it", () => {
    const used = lines.filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/);
    // An image would have to be named by its digest too.
    expect(lines.filter((line) => /^\s*(?:container|image):/.test(line))).toEqual([]);
  });

  test("keeps no secret, and no right to write the repository", () => {
    expect(lines.filter((line) => line.includes("secrets."))).toEqual([]);
    expect(lines.filter((line) => line.includes("contents: write"))).toEqual([]);
    expect(lines).toContain("permissions:");
    for (const [index, line] of lines.entries())
      if (line.includes("actions/checkout@"))
        expect(lines.slice(index + 1, index + 3).join("\n")).toContain("persist-credentials: false");
  });
});

test("what is published is the file that was tested, not one that is packed anew", () => {
  const release = workflows.find(({ file }) => file === "release.yml")!.lines.join("\n");
  const publish = release.slice(release.indexOf("\n  publish:"));
  expect(publish).toContain("sha256sum --check");
  expect(publish).toContain("npm publish ./claims-check.tgz");
  expect(publish).not.toMatch(/npm (?:ci|pack|run|pkg)|checkout/);
});

test("every line of Node that the package declares is tested", () => {
  const ci = workflows.find(({ file }) => file === "ci.yml")!.lines.join("\n");
  expect(ci).toContain("node: [20, 22, 24]");
});
