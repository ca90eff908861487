import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { commands } from "../../src/cli/commands.js";
import { claimsIn, fencesOf } from "../docs/fences.js";
import { installPacked, packageJsonIn, root, type Installed } from "./packed.js";

let installed: Installed;
beforeAll(() => {
  installed = installPacked();
});
afterAll(() => installed.remove());

const examples = ["README.md", "README.ja.md"].flatMap(fencesOf).filter(({ language }) => language === "ts");

/** Runs a module in the folder of somebody who has installed the package. */
function runModule(name: string, text: string): { status: number | null; stdout: string; stderr: string } {
  writeFileSync(join(installed.folder, name), text);
  return installed.shell(`node ${name}`);
}

describe("the installed program", () => {
  test("tells the version of the package", () => {
    expect(installed.shell("claims-check --version")).toMatchObject({
      status: 0,
      stdout: `${packageJsonIn(root).version}\n`,
      stderr: "",
    });
  });
  test.each(commands)("has all that $name is made of", ({ name }) => {
    expect(installed.shell(`claims-check ${name} --help`)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`claims-check ${name}`) as string,
      stderr: "",
    });
  });
  test("needs nothing but Node: every bundle loads, also those that few commands use", () => {
    const bundles = readdirSync(join(installed.packageFolder, "dist/program")).filter((file) =>
      file.endsWith(".cjs"),
    );
    expect(bundles).toEqual(
      expect.arrayContaining(["cli-main.cjs", "cli-commands-ask.cjs", "tables-reading-spreadsheet.cjs"]),
    );
    for (const bundle of bundles) {
      const text = readFileSync(join(installed.packageFolder, "dist/program", bundle), "utf8");
      const asked = Array.from(text.matchAll(/\brequire\("([^"]+)"\)/g), ([, name]) => name!);
      expect(asked.filter((name) => !/^(node:|\.\/)/.test(name))).toEqual([]);
    }
    const { status, stderr } = runModule(
      "bundles.cjs",
      bundles.map((bundle) => `require("./node_modules/claims-check/dist/program/${bundle}");`).join("\n"),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("the installed library", () => {
  test("has every function of the source, and no other", () => {
    const { stdout, stderr } = runModule(
      "names.mjs",
      `import * as library from "claims-check";\nprocess.stdout.write(JSON.stringify(Object.keys(library)));`,
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(Object.keys(library).toSorted());
  });
  test("names exactly the packages that it imports as dependencies", () => {
    const folder = join(installed.packageFolder, "dist");
    const imported = installed.archive.files
      .filter((file) => /^dist\/(?!program\/).*\.js$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(folder, "..", file), "utf8").matchAll(
          /\b(?:from |import |import\()"([^".][^"]*)"/g,
        ),
      ])
      .map(([, name]) =>
        name!
          .split("/")
          .slice(0, name!.startsWith("@") ? 2 : 1)
          .join("/"),
      );
    expect([...new Set(imported)].toSorted()).toEqual(
      Object.keys(packageJsonIn(installed.packageFolder).dependencies).toSorted(),
    );
  });
  test("tells its version to those who ask for its package.json", () => {
    const { stdout } = runModule(
      "version.mjs",
      `import { createRequire } from "node:module";
process.stdout.write(createRequire(import.meta.url)("claims-check/package.json").version);`,
    );
    expect(stdout).toBe(packageJsonIn(root).version);
  });
  test.each(examples.flatMap(claimsIn))(
    "answers as $page says: $expression comes to $value",
    ({ before, expression, value }) => {
      const { stdout, stderr } = runModule(
        "example.mjs",
        `${before}\nprocess.stdout.write(JSON.stringify(${expression}));`,
      );
      expect({ stdout, stderr }).toEqual({ stdout: value, stderr: "" });
    },
  );
  test.each([
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
    ["preserve", "bundler"],
  ])("is typed for TypeScript with module %s and moduleResolution %s", (module, moduleResolution) => {
    const folder = join(installed.folder, `typed-${module}`);
    mkdirSync(folder);
    for (const [index, { text }] of examples.entries())
      writeFileSync(join(folder, `example-${index}.mts`), text);
    writeFileSync(join(folder, "consumer.mts"), CONSUMER);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "es2022",
          module,
          moduleResolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          types: [],
          skipLibCheck: false,
        },
        include: ["*.mts"],
      }),
    );
    const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(dirname(compiler), "bin", "tsc"), "-p", folder],
      { encoding: "utf8" },
    );
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });
});

// Were anything of this untyped, the lines marked as errors would be none.
const CONSUMER = `
import { civilDate, civilMonth, deadline, eligibility, lastApplicationDate, readDate } from "claims-check";
import type { CivilDate, EligibilityAnswer, Facility, Verdict } from "claims-check";

const facility: Facility = { type: "clinic", youngestDob: civilDate("1946-01-01") };
const answer: EligibilityAnswer = eligibility(facility, civilDate("2024-10-01")).answers.optical;
export const verdict: Verdict = answer.verdict;
export const last: CivilDate = lastApplicationDate(civilMonth("2024-10"));
export const steps = deadline({ startMonth: civilMonth("2024-10") });
const read = readDate("R6.10.1");
export const day: CivilDate | null = read.ok ? read.value : null;

// @ts-expect-error -- no kind of facility
export const castle: Facility = { type: "castle" };
export const later = eligibility({ planFrom: "2024-10-01", type: undefined }, "2024-10-01");
// @ts-expect-error -- a number is no day
eligibility(facility, 20241001);
// @ts-expect-error -- no verdict
export const perhaps: Verdict = "perhaps";
`;
