import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compiler } from "./compiler.js";
import { exportsOf, reachableTypes } from "./reachable.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("every type to which the library leads can be imported from it, or from the face that leads there", () => {
  const folder = mkdtempSync(join(tmpdir(), "claims-check-declarations-"));
  const emitting = ["-p", join(root, "tsconfig.build.json"), "--outDir", folder, "--emitDeclarationOnly"];
  execFileSync(process.execPath, [compiler, ...emitting]);
  const index = join(folder, "index.d.ts");
  const namesIn = (file: string): string[] => exportsOf(join(folder, file)).map(({ name }) => name);
  const exported = namesIn("index.d.ts");
  const hidden = ["index.d.ts", "ja.d.ts", "en.d.ts", "interview.d.ts", "rules.d.ts"].map((file) => {
    const known = new Set([...exported, ...namesIn(file)]);
    return [file, [...reachableTypes(join(folder, file))].filter((name) => !known.has(name)).toSorted()];
  });
  const reached = reachableTypes(index);
  rmSync(folder, { recursive: true });
  expect(reached).toContain("EligibilityAnswer");
  expect(Object.fromEntries(hidden)).toEqual({
    "index.d.ts": [],
    "ja.d.ts": [],
    "en.d.ts": [],
    "interview.d.ts": [],
    "rules.d.ts": [],
  });
});
