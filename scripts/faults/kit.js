import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const PROGRAM = resolve("bin/claims-check.js");
const PRELOAD = resolve("scripts/faults/preload.cjs");

// On Node 20 this variable alone makes every start three times as slow.
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
export const environment = { ...inherited, LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "" };

/** A folder of all that the faults need; gone at the end. */
export const folder = mkdtempSync(join(tmpdir(), "claims-check-faults-"));
export const at = (...names) => join(folder, ...names);
export const clear = () => rmSync(folder, { recursive: true, force: true });

/** An empty folder. */
export function emptyFolder(name) {
  rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at(name));
  return at(name);
}

/** A long list, made once. */
export function longList(rows) {
  const path = at(`list-${rows}.csv`);
  if (!existsSync(path)) bash(`"$NODE" scripts/bench/generate.js ${rows} > ${path}`);
  return path;
}

export const SHORT =
  "name,type,method,receipt_computer\nA,clinic,paper,no\nB,hospital,online,yes\nC,clinic,optical,yes\n";

/** A short list, made anew. */
export function shortList(name = "short.csv") {
  writeFileSync(at(name), SHORT);
  return at(name);
}

export class Failure extends Error {}

/** A condition that has to hold. */
export function ensure(holds, words) {
  if (!holds) throw new Failure(words);
}

/** Runs the program; `clock` is the time it believes in, `as` a user who is not root. */
export function run(words, { env = environment, input, clock, as } = {}) {
  const peakFile = at("peak");
  rmSync(peakFile, { force: true });
  const node = ["--require", PRELOAD, PROGRAM, ...words];
  const [command, ...argv] =
    as === undefined
      ? [process.execPath, ...node]
      : ["setpriv", `--reuid=${as}`, `--regid=${as}`, "--clear-groups", process.execPath, ...node];
  const own = {
    ...(as === undefined && { PEAK_FILE: peakFile }),
    ...(clock !== undefined && { CLOCK: clock }),
  };
  const { status, signal, stdout, stderr } = spawnSync(command, argv, {
    env: { ...env, ...own },
    input,
    maxBuffer: 2 ** 30,
  });
  const peak = existsSync(peakFile) ? Math.round(Number(readFileSync(peakFile, "utf8")) / 1024) : null;
  return { status: status ?? signal, stdout: stdout.toString(), stderr: stderr.toString(), peak };
}

/** Runs a line of shell, in which `claims-check` is the program. */
export function bash(line) {
  const script = `set -o pipefail; NODE=${process.execPath}; claims-check() { "$NODE" ${PROGRAM} "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    env: environment,
    maxBuffer: 2 ** 30,
  });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** Starts the program and ends it by a signal after some milliseconds; how it ended. */
export function endedAfter(words, signal, milliseconds, { env = environment, input = "ignore" } = {}) {
  return new Promise((done) => {
    const program = spawn(process.execPath, [PROGRAM, ...words], { env, stdio: [input, "ignore", "ignore"] });
    const timer = setTimeout(() => program.kill(signal), milliseconds);
    program.on("close", (status, by) => {
      clearTimeout(timer);
      done(status ?? by);
    });
  });
}

/** Refused with one sentence and this exit status. */
export function ensureRefused({ status, stderr }, expected, part) {
  ensure(status === expected, `ended with ${status}, not ${expected}: ${stderr.slice(0, 200)}`);
  const lines = stderr.trimEnd().split("\n");
  ensure(lines.length === 1, `said ${lines.length} lines: ${stderr.slice(0, 200)}`);
  ensure(stderr.includes(part), `said ${stderr.slice(0, 200)}, not ${part}`);
}

/** The files of a folder, hidden ones included. */
export const filesIn = (path) => readdirSync(path).toSorted();

export const isRoot = process.getuid?.() === 0;
export const onLinux = process.platform === "linux";

/** Does something in a small file system of its own, which is full or may not be written. */
export function onSmallDisk(size, work) {
  const disk = emptyFolder("disk");
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", disk]);
  ensure(mounted.status === 0, `cannot mount: ${mounted.stderr.toString()}`);
  try {
    return work(disk, () => spawnSync("mount", ["-o", "remount,ro", disk]));
  } finally {
    spawnSync("umount", [disk]);
  }
}

export const canMount =
  isRoot && onLinux && spawnSync("unshare", ["-m", "true"]).status === 0
    ? null
    : "needs root, to mount a small disk";
