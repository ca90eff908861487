import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { claimsIn, fencesOf } from "../docs/fences.js";
import { compiler } from "./compiler.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const snippets = ["", "docs"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(folder, file)))
  .filter((page) => page.endsWith(".md"))
  .flatMap(fencesOf)
  .filter(({ language }) => language === "ts");

describe("the TypeScript in the documents", () => {
  test("is there", () => {
    expect(snippets.map(({ page }) => page)).toEqual(expect.arrayContaining(["README.md", "README.ja.md"]));
  });
  test("compiles against the library", { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "claims-check-readme-"));
    for (const [index, { text }] of snippets.entries())
      writeFileSync(join(folder, `snippet-${index}.ts`), `${text}\nexport {};\n`);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "es2022",
          lib: ["es2023"],
          module: "nodenext",
          strict: true,
          noEmit: true,
          types: [],
          skipLibCheck: true,
          paths: { "claims-check": [join(root, "src/index.ts")] },
        },
        include: ["*.ts"],
      }),
    );
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    let complaints = "";
    try {
      execFileSync(process.execPath, [compiler, "-p", folder], { encoding: "utf-8" });
    } catch (error) {
      complaints = (error as { stdout: string }).stdout;
    }
    rmSync(folder, { recursive: true });
    expect(complaints).toBe("");
  });
  test.each(snippets.flatMap(claimsIn))(
    "$page: $expression comes to $value",
    ({ before, expression, value }) => {
      const names = Object.keys(library);
      const statements = before.replace(/^import .*$/gm, "");
      // oxlint-disable-next-line no-new-func, no-implied-eval -- the documents are our own
      const evaluate = new Function(...names, `${statements}\nreturn (${expression});`) as (
        ...all: unknown[]
      ) => unknown;
      expect(evaluate(...Object.values(library))).toEqual(JSON.parse(value));
    },
  );
});
