import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.js";

/** What the file that starts the program says where it stands beside this manifest and nothing else. */
function started(node: string): { readonly status: number | null; readonly stderr: string } {
  const folder = temporaryFolder();
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  cpSync("bin/claims-check.js", join(bin, "claims-check.js"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ engines: { node } }));
  const { status, stderr } = spawnSync(process.execPath, [join(bin, "claims-check.js")], {
    encoding: "utf8",
  });
  return { status, stderr };
}

test("a Node too old is told which is needed", () => {
  expect(started(">=999.1.0")).toEqual({
    status: 1,
    stderr: `claims-check: Node.js 999.1.0 or later is needed; this is ${process.versions.node}\n`,
  });
});

test("what is not built yet says how to build it", () => {
  const { status, stderr } = started(">=20.19.0");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^claims-check: not built yet; run `npm run build` in .+\n$/);
});
