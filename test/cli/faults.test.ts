import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.js";
import { onTerminal, PROGRAM } from "./terminal.js";
import { run } from "./twin.js";

const LIST = "name,type,method,receipt_computer\nA,clinic,paper,no\nB,hospital,online,yes\n";
const windows = process.platform === "win32";

/** A line of shell in which `claims-check` is the built program. */
function shell(line: string, env: Readonly<Record<string, string>> = {}) {
  const script = `set -o pipefail; claims-check() { "$NODE" "$PROGRAM" "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    env: { PATH: process.env["PATH"], LANG: "en_US.UTF-8", NODE: process.execPath, PROGRAM, ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function listIn(folder: string, text: string = LIST): string {
  writeFileSync(join(folder, "list.csv"), text);
  return join(folder, "list.csv");
}

describe.skipIf(windows)("a reader that has gone before the first byte is no error", () => {
  const folder = (): string => listIn(temporaryFolder());
  test.each([
    ["batch", '"$LIST"'],
    ["batch", '"$LIST" --format xlsx'],
    ["report", '"$LIST"'],
    ["template", ""],
    ["template", "--format xlsx"],
    ["plan", "--type clinic"],
  ])("of %s %s", (command, words) => {
    const line = `(sleep 0.3; claims-check ${command} ${words}) | true`;
    const { status, stderr } = shell(line, { LIST: folder() });
    expect([status, stderr.includes("claims-check:")]).toEqual([0, false]);
  });
  test("whichever stream is closed from the start", () => {
    for (const closed of ["<&-", ">&-", "2>&-"]) {
      const { status } = shell(`claims-check batch "$LIST" ${closed}`, { LIST: folder() });
      expect([closed, status]).toEqual([closed, 0]);
    }
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk behind a standard stream", () => {
  test.each(["batch", "report", "template", "plan --type clinic"])(
    "ends %s with 1 and one sentence",
    (words) => {
      const file = words === "batch" || words === "report" ? '"$LIST"' : "";
      const { status, stderr } = shell(`claims-check ${words} ${file} > /dev/full`, {
        LIST: listIn(temporaryFolder()),
      });
      expect([status, stderr]).toEqual([1, "claims-check: cannot write standard output: no space is left\n"]);
    },
  );
  test("changes nothing about an answer where it is only standard error", () => {
    const line = 'claims-check batch "$LIST" 2> /dev/full';
    const { status, stdout } = shell(line, { LIST: listIn(temporaryFolder()) });
    expect([status, stdout.split("\n")]).toEqual([0, expect.objectContaining({ length: 4 })]);
  });
});

describe.skipIf(windows)("files that are none", () => {
  test.each([
    'claims-check batch - < "$LIST"',
    'cat "$LIST" | claims-check batch /dev/stdin',
    'claims-check batch <(cat "$LIST")',
    'claims-check batch "$LIST" -o - | cat',
    'claims-check batch "$LIST" -o /dev/stdout | cat',
    'claims-check batch "$LIST" -o >(cat)',
    'mkfifo "$LIST.in" "$LIST.out"; cat "$LIST" > "$LIST.in" & cat "$LIST.out" & claims-check batch "$LIST.in" -o "$LIST.out"; wait',
  ])("are read and written: %s", (line) => {
    const path = listIn(temporaryFolder());
    const whole = shell('claims-check batch "$LIST"', { LIST: path }).stdout;
    expect(whole).toContain("\nB,hospital,online,yes,not-allowed,");
    expect(shell(line, { LIST: path }).stdout).toBe(whole);
  });
  test("standard output under its name is added to a file, as the shell was told", () => {
    const path = listIn(temporaryFolder());
    shell('echo before > "$LIST.out"; claims-check batch "$LIST" -o /dev/stdout >> "$LIST.out"', {
      LIST: path,
    });
    expect(readFileSync(`${path}.out`, "utf8")).toMatch(/^before\nname,type,method/);
  });
});

describe.skipIf(windows)("file names", () => {
  test.each(["a b.csv", "-d.csv", "--dash.csv", "施設 一覧.csv", "a\nb.csv", `${"施".repeat(82)}.csv`])(
    "%j is read and written over",
    async (name) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, name), LIST);
      const line = 'cd "$FOLDER" && claims-check batch -o "./$NAME" -- "$NAME"';
      expect(shell(line, { FOLDER: folder, NAME: name }).status).toBe(0);
      expect(readFileSync(join(folder, name), "utf8")).toContain("\nB,hospital,online,yes,not-allowed,");
      expect(readdirSync(folder)).toEqual([name]);
    },
  );
  test("one that is too long is told so", async () => {
    const { status, stderr } = await run(["batch", "x".repeat(300)]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^claims-check: .*: the name is too long\n$/),
    ]);
  });
});

describe.skipIf(windows)("surroundings", () => {
  test.each([
    {},
    { LC_ALL: "C" },
    { LC_ALL: "xx_YY" },
    { TZ: "No/Where" },
    { TZ: "Pacific/Kiritimati" },
    { TMPDIR: "/nonexistent", NODE_DISABLE_COMPILE_CACHE: "1" },
  ])("%j changes no answer", (env) => {
    const list = listIn(temporaryFolder());
    const words = [PROGRAM, "batch", list, "--lang", "en", "--as-of", "2026-04-01"];
    const plain = execFileSync(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] });
    expect(plain.toString()).toContain("\nB,hospital,online,yes,not-allowed,");
    expect(
      execFileSync(process.execPath, words, { env, stdio: ["ignore", "pipe", "ignore"] }).equals(plain),
    ).toBe(true);
  });
  test("a temporary folder that is not there is told where one is needed", () => {
    const { status, stderr } = shell('claims-check batch - < "$LIST"', {
      LIST: listIn(temporaryFolder()),
      TMPDIR: "/nonexistent",
      // Node 22 and later would make the folder for what they compiled.
      NODE_DISABLE_COMPILE_CACHE: "1",
    });
    expect([status, stderr]).toEqual([
      1,
      'claims-check: cannot write "/nonexistent": there is no such file or folder\n',
    ]);
  });
  test("a terminal that can erase no line sees no progress", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "long.csv"), `name,type\n${"=A,clinic\n".repeat(400_000)}`);
    const argv = [
      "sh",
      "-c",
      'sleep 0; exec "$0" "$@"',
      process.execPath,
      PROGRAM,
      "batch",
      join(folder, "long.csv"),
    ];
    const { status, raw } = await onTerminal([...argv, "-o", join(folder, "out.csv")], [], {
      LANG: "en_US.UTF-8",
      TERM: "dumb",
    });
    expect([status, raw.includes("\u001b"), raw.includes("400000 rows: 400000 answered")]).toEqual([
      0,
      false,
      true,
    ]);
  });
});

describe.skipIf(windows || process.getuid?.() !== 0)(
  "other users' files (left out for all but the superuser)",
  () => {
    const asNobody = (list: string, output: string) =>
      spawnSync(
        "setpriv",
        [
          "--reuid=65534",
          "--regid=65534",
          "--clear-groups",
          process.execPath,
          PROGRAM,
          "batch",
          list,
          "-o",
          output,
        ],
        { env: { LANG: "en_US.UTF-8" }, encoding: "utf8" },
      );
    test.skipIf(spawnSync("setpriv", ["--reuid=65534", process.execPath, PROGRAM, "--version"]).status !== 0)(
      "cannot be read, written over or replaced",
      () => {
        const folder = temporaryFolder();
        execFileSync("chmod", ["755", folder]);
        const list = listIn(folder);
        writeFileSync(join(folder, "secret.csv"), LIST, { mode: 0o600 });
        mkdirSync(join(folder, "open"));
        execFileSync("chmod", ["777", join(folder, "open")]);
        writeFileSync(join(folder, "open", "out.csv"), "old", { mode: 0o444 });
        for (const [from, to] of [
          [join(folder, "secret.csv"), join(folder, "open", "new.csv")],
          [list, join(folder, "out.csv")],
          [list, join(folder, "open", "out.csv")],
        ] as const) {
          const { status, stderr } = asNobody(from, to);
          expect([status, stderr]).toEqual([1, expect.stringContaining("permission denied")]);
        }
        expect(readFileSync(join(folder, "open", "out.csv"), "utf8")).toBe("old");
        expect(readdirSync(join(folder, "open"))).toEqual(["out.csv"]);
      },
    );
  },
);

test.skipIf(windows)("two runs into one file at once leave one whole result", () => {
  const folder = temporaryFolder();
  const path = listIn(folder, `name,type,method\n${"A,clinic,paper\n".repeat(20_000)}`);
  const line =
    'claims-check batch "$LIST" --as-of 2025-04-01 -o "$LIST.out" & claims-check batch "$LIST" --as-of 2023-04-01 -o "$LIST.out" & wait';
  shell(line, { LIST: path });
  const results = ["2025-04-01", "2023-04-01"].map(
    (day) => shell(`claims-check batch "$LIST" --as-of ${day} | sha256sum`, { LIST: path }).stdout,
  );
  expect(new Set(results).size).toBe(2);
  expect(results).toContain(shell('sha256sum < "$LIST.out"', { LIST: path }).stdout);
  expect(readdirSync(folder)).toEqual(["list.csv", "list.csv.out"]);
});
