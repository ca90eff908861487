import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The root of the repository. */
export const root = resolve(import.meta.dirname, "../..");

/** The part of package.json that the tests of the package read. */
export interface PackageJson {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Reads the package.json of a package. */
export const packageJsonIn = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;

/** The archive that would be published. */
export interface Archive {
  readonly bytes: number;
  readonly unpackedBytes: number;
  /** Paths within the package. */
  readonly files: readonly string[];
}

/** A folder of somebody who has installed the package, and nothing else. */
export interface Installed {
  /** Where they work. */
  readonly folder: string;
  /** Where the package lies. */
  readonly packageFolder: string;
  readonly archive: Archive;
  /** Runs a line of the shell, in `folder` unless told otherwise; the program is on the path by its name. */
  readonly shell: (line: string, folder?: string) => Outcome;
  readonly remove: () => void;
}

/** How a program ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Packs the built tree as for publishing, and installs the archive into an empty folder as npm would: it is unpacked, its
 * program is put on the path, and only the packages named in its `dependencies` lie beside it.
 */
export function installPacked(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "claims-check-installed-"));
  const modules = join(folder, "node_modules");
  const packageFolder = join(modules, "claims-check");
  mkdirSync(join(modules, ".bin"), { recursive: true });

  execFileSync("npm", ["pack", "--ignore-scripts", "--offline", "--silent", "--pack-destination", folder], {
    cwd: root,
    stdio: "pipe",
  });
  const file = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz"))!,
  );
  execFileSync("tar", ["-xzf", file, "-C", modules]);
  renameSync(join(modules, "package"), packageFolder);
  const files = filesIn(packageFolder);
  const archive = {
    bytes: statSync(file).size,
    unpackedBytes: files.reduce((sum, path) => sum + statSync(join(packageFolder, path)).size, 0),
    files,
  };
  rmSync(file);

  const { bin, dependencies } = packageJsonIn(packageFolder);
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  for (const [name, path] of Object.entries(bin)) {
    symlinkSync(join(packageFolder, path), join(modules, ".bin", name));
    chmodSync(join(packageFolder, path), 0o755);
  }

  // Nothing of the checkout, of npm or of the tests may help: neither variables nor folders above.
  const environment = {
    PATH: [join(modules, ".bin"), dirname(process.execPath), "/usr/bin", "/bin"].join(":"),
    LC_ALL: "C.UTF-8",
  };
  return {
    folder,
    packageFolder,
    archive,
    shell: (line, cwd = folder) => spawnSync("sh", ["-c", line], { cwd, encoding: "utf8", env: environment }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
