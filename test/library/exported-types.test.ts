import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compiler } from "./compiler.js";
import { exportsOf, reachableTypes } from "./reachable.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("every type to which the library leads can be imported from it", () => {
  const folder = mkdtempSync(join(tmpdir(), "claims-check-declarations-"));
  const emitting = ["-p", join(root, "tsconfig.build.json"), "--outDir", folder, "--emitDeclarationOnly"];
  execFileSync(process.execPath, [compiler, ...emitting]);
  const index = join(folder, "index.d.ts");
  const exported = new Set(exportsOf(index).map(({ name }) => name));
  const reached = reachableTypes(index);
  rmSync(folder, { recursive: true });
  expect(reached).toContain("EligibilityAnswer");
  expect([...reached].filter((name) => !exported.has(name)).toSorted()).toEqual([]);
});
