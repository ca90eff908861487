import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageText } from "../docs/fences.js";
import { packageJsonIn, root } from "./packed.js";

const { dependencies, devDependencies } = packageJsonIn(root);

/** The package that an import names: `date-fns/addDays` is of date-fns. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const importedBySource = new Set(
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(join(root, "src", file), "utf8").matchAll(/\b(?:from |import\()"(?!\.|node:)([^"]+)"/g),
    ])
    .map(([, specifier]) => packageOf(specifier!)),
);
const bundledOnly = Object.entries(devDependencies).filter(([name]) => importedBySource.has(name));

interface Installed {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const installed = (name: string): Installed =>
  JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as Installed;

/** The first two cells of each row of a section's table. */
const rowsOf = (heading: string): readonly string[] =>
  Array.from(
    pageText("docs/dependencies.md")
      .split(`\n## ${heading}\n`)[1]!
      .split("\n## ")[0]!
      .matchAll(/^\| (.+?) +\| (.+?) +\| .*\|$/gm),
    ([, name, licence]) => `${name}, ${licence}`,
  ).filter((row) => !/^(package, licence|-+, -+)$/.test(row));

describe("the document on dependencies lists each, with its version where it is shipped, and its licence", () => {
  test.each([
    ["At run time", Object.entries(dependencies)],
    ["In the program", bundledOnly],
  ])("%s", (heading, packages) => {
    expect(packages.length).toBeGreaterThan(0);
    expect(rowsOf(heading).toSorted()).toEqual(
      packages.map(([name, version]) => `${name} ${version}, ${installed(name).license}`).toSorted(),
    );
  });
  test("For building and testing", () => {
    const rest = Object.keys(devDependencies).filter((name) => !importedBySource.has(name));
    expect(rowsOf("For building and testing").toSorted()).toEqual(
      rest.map((name) => `${name}, ${installed(name).license}`).toSorted(),
    );
  });
});

test("the packages at run time bring no others", () => {
  expect(
    Object.keys(dependencies).flatMap((name) => Object.keys(installed(name).dependencies ?? {})),
  ).toEqual([]);
});

describe("THIRD-PARTY-LICENSES", () => {
  const text = readFileSync(join(root, "THIRD-PARTY-LICENSES"), "utf8");
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const needed of Object.keys(installed(name).dependencies ?? {})) reach(needed);
  };
  for (const name of importedBySource) reach(name);

  test("names every package that the source imports, and what these need, in the version that is installed", () => {
    expect(Array.from(text.matchAll(/^-{80}\n(.+)\n-{80}$/gm), ([, heading]) => heading)).toEqual(
      [...reached].toSorted().map((name) => {
        const { version, license } = installed(name);
        return `${name} ${version} (${license})`;
      }),
    );
  });
  test.each([...reached])("has the licence of %s, with whose it is", (name) => {
    const folder = join(root, "node_modules", name);
    const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
    const licence = readFileSync(join(folder, file!), "utf8").replaceAll("\r\n", "\n").trim();
    expect(licence).toMatch(/copyright/i);
    const { version, license } = installed(name);
    expect(text).toContain(`${name} ${version} (${license})\n${"-".repeat(80)}\n\n${licence}\n`);
  });
});
