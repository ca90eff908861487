import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

/**
 * Starts a program of its own that may import from `src`, for what cannot be tried in the process of the tests:
 * being killed, and reading standard input.
 * @param folder where the program is built
 * @param text its source; modules are named as `src/io/whole-file.js`
 */
export function startProgram(folder: string, text: string, words: readonly string[] = []): ChildProcess {
  mkdirSync(folder, { recursive: true });
  const source = join(folder, "program.ts");
  const built = join(folder, "program.mjs");
  writeFileSync(source, text.replaceAll(`"src/`, `"${resolve("src")}/`));
  buildSync({ entryPoints: [source], outfile: built, bundle: true, format: "esm", platform: "node" });
  return spawn(process.execPath, [built, ...words], { stdio: ["pipe", "pipe", "inherit"] });
}

/** Everything a program says, and its exit status, once it has ended. */
export function outcomeOf(program: ChildProcess): Promise<{ said: string; status: number | string | null }> {
  const said: Buffer[] = [];
  program.stdout?.on("data", (piece: Buffer) => said.push(piece));
  return new Promise((done) => {
    program.on("close", (status, signal) =>
      done({ said: Buffer.concat(said).toString(), status: status ?? signal }),
    );
  });
}
