import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { pageText } from "../docs/fences.js";
import { installPacked, root } from "./packed.js";

const { archive, remove } = installPacked();
remove();

const CONTENTS = [
  "CHANGELOG.md",
  "LICENSE",
  "README.ja.md",
  "README.md",
  "THIRD-PARTY-LICENSES",
  "bin",
  "dist",
  "docs",
  "fixtures",
  "package.json",
];
const PARTS_OF_DIST = [
  "calendar",
  "en.d.ts",
  "en.js",
  "engine",
  "facility",
  "index.d.ts",
  "index.js",
  "interview.d.ts",
  "interview.js",
  "ja.d.ts",
  "ja.js",
  "output",
  "page",
  "problems",
  "program",
  "questions",
  "regulation",
  "rules.d.ts",
  "rules.js",
  "schema",
  "wording",
];

/** What lies in a folder of the package; "" is the package itself. */
const within = (folder: string): string[] =>
  [
    ...new Set(
      archive.files
        .filter((file) => file.startsWith(folder))
        .map((file) => file.slice(folder.length).split("/")[0]!),
    ),
  ].toSorted();

test("the package holds what is meant to be published, and nothing else", () => {
  expect(within("")).toEqual(CONTENTS);
  expect(within("dist/")).toEqual(PARTS_OF_DIST);
  expect(within("dist/page/")).toEqual(["check.en.html", "check.ja.html"]);
  expect(within("bin/")).toEqual(["claims-check.js", "package.json"]);
  expect(within("docs/")).toEqual(
    readdirSync(join(root, "docs"))
      .filter((file) => file.endsWith(".md"))
      .toSorted(),
  );
  expect(within("fixtures/")).toEqual([
    "example.csv",
    "facilities-november.csv",
    "facilities-october.csv",
    "facilities.csv",
    "施設一覧.csv",
    "記入例.csv",
  ]);
});

test("what was built is modules with their types, and bundles", () => {
  const built = archive.files.filter(
    (file) => file.startsWith("dist/") && !/^dist\/(?:page|program|schema)\//.test(file),
  );
  expect(built.filter((file) => !/\.(js|d\.ts)$/.test(file))).toEqual([]);
  const modules = built.filter((file) => file.endsWith(".js")).map((file) => file.slice(0, -".js".length));
  const types = built.filter((file) => file.endsWith(".d.ts")).map((file) => file.slice(0, -".d.ts".length));
  expect(types.toSorted()).toEqual(modules.toSorted());
  expect(within("dist/program/").filter((file) => !file.endsWith(".cjs"))).toEqual(["package.json"]);
});

// Pictures are left out for their size; the registry shows those of the repository.
test("every link from a document of the package leads to a file of the package", () => {
  const documents = archive.files.filter((file) => file.endsWith(".md"));
  expect(documents).toEqual(
    expect.arrayContaining(["README.md", "README.ja.md", "docs/rules.md", "docs/cli.md"]),
  );
  const links = documents.flatMap((document) =>
    Array.from(pageText(document).matchAll(/(?<!!\[[^\]]*)\]\((?!https?:|#)([^)#]+)/g), ([, link]) =>
      join(dirname(document), link!),
    ),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !archive.files.includes(link))).toEqual([]);
});

test("nothing runs when the package is installed", () => {
  const { scripts } = JSON.parse(pageText("package.json")) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([]);
});

test("the package stays small", () => {
  expect(archive.bytes).toBeLessThan(2_200_000);
  expect(archive.unpackedBytes).toBeLessThan(6_500_000);
});

test("the document lists what the package holds", () => {
  const section = pageText("docs/dependencies.md").split("\n## The package\n")[1]!;
  const rows = Array.from(section.matchAll(/^\| (`.*?`) +\|/gm), ([, cell]) => cell!);
  const listed = rows.flatMap((cell) => Array.from(cell.matchAll(/`(.+?)`/g), ([, name]) => name!));
  expect(listed.toSorted()).toEqual(CONTENTS);
  expect(section).toContain("2.2 MB packed and 6.5 MB unpacked");
});
