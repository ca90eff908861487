import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The path of the TypeScript compiler's program. */
export const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin",
  "tsc",
);

/** As somebody compiles who uses the library under the name `claims-check`. */
export const ofUsers = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2023"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
    paths: { "claims-check": [join(root, "src/index.ts")], "claims-check/*": [join(root, "src/*.ts")] },
  },
};

/** As the sources are compiled, but for names that nobody uses, and for lists, of which an example knows the length. */
export const ofTheSources = {
  extends: join(root, "tsconfig.json"),
  compilerOptions: {
    rootDir: "/",
    typeRoots: [join(root, "node_modules/@types")],
    noUnusedLocals: false,
    noUncheckedIndexedAccess: false,
  },
};

/**
 * Compiles texts, without writing anything.
 * @param files the texts by the names of their files
 * @param settings what stands in the `tsconfig.json` beside them
 * @returns what the compiler complains of, a line each; empty where all of them compile
 */
export function complaintsAbout(files: Readonly<Record<string, string>>, settings: object): string[] {
  const folder = mkdtempSync(join(tmpdir(), "claims-check-compiled-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...settings, include: ["*.ts"] }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  try {
    execFileSync(process.execPath, [compiler, "-p", folder], { encoding: "utf-8" });
    return [];
  } catch (error) {
    return (error as { stdout: string }).stdout.trim().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
