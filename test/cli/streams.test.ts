import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "../io/program.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { eventsIn } from "../output/ics/read-calendar.js";
import { LIST } from "./commands/report-facilities.js";
import { END_OF_INPUT, ENTER, INTERRUPT, PROGRAM, typedAt } from "./terminal.js";

const AS_OF = ["--as-of", "2026-04-01"];

/** Starts the built program, for what cannot be tried in the process of the tests. */
const start = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [PROGRAM, "batch", ...words], { env: { ...process.env, LANG: "en_US.UTF-8" } });

test("a list from standard input is answered", async () => {
  const program = start(["-", ...AS_OF]);
  program.stdin!.end("type,method\nhospital,online\n");
  const { said, status } = await outcomeOf(program);
  expect([status, said]).toEqual([
    0,
    expect.stringContaining("\nhospital,online,not-allowed,,not-allowed,,allowed,"),
  ]);
});

test.skipIf(process.platform !== "linux")("an output that its reader closes early is no error", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "list.csv"), `name,type\n${"A,clinic\n".repeat(60_000)}`);
  const program = start([join(folder, "list.csv")]);
  let complaint = "";
  program.stderr!.on("data", (piece: Buffer) => (complaint += piece.toString()));
  program.stdout!.once("data", () => program.stdout!.destroy());
  const status = await new Promise((ended) => program.on("close", ended));
  expect([status, complaint]).toEqual([0, ""]);
});

describe.skipIf(process.platform === "win32")("a program that is ended in the middle", () => {
  /** Starts on a long list, and waits until it is writing. */
  async function midway(folder: string) {
    writeFileSync(join(folder, "list.csv"), `name,type\n${"=A,clinic\n".repeat(400_000)}`);
    const program = start([join(folder, "list.csv"), "-o", join(folder, "out.csv")]);
    const outcome = outcomeOf(program);
    const hidden = (): string | undefined => readdirSync(folder).find((name) => name.endsWith(".tmp"));
    while (hidden() === undefined || statSync(join(folder, hidden()!)).size === 0) {
      await new Promise((again) => setTimeout(again, 2));
    }
    return { program, outcome, hidden };
  }
  test("by kill -9 leaves the old output as it was", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "out.csv"), "old");
    const { program, outcome } = await midway(folder);
    program.kill("SIGKILL");
    expect((await outcome).status).toBe("SIGKILL");
    expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe("old");
  });
  test("by an interruption leaves nothing behind", async () => {
    const folder = temporaryFolder();
    const { program, outcome, hidden } = await midway(folder);
    program.kill("SIGINT");
    expect((await outcome).status).toBe("SIGINT");
    expect([hidden(), existsSync(join(folder, "out.csv"))]).toEqual([undefined, false]);
  });
});

test("a calendar of a list on standard input has the same events in either language", () => {
  const namesIn = (language: string): string[] => {
    const calendar = join(temporaryFolder(), "deadlines.ics");
    const argv = ["report", "-", "-o", `${calendar}.html`, "--ics", calendar, "--lang", language];
    spawnSync(process.execPath, [PROGRAM, ...argv, "--as-of", "2026-11-22"], { input: LIST });
    return eventsIn(readFileSync(calendar, "utf8")).map(({ uid }) => uid);
  };
  expect(namesIn("ja")).toEqual(namesIn("en"));
  expect(namesIn("ja")).not.toEqual([]);
});

describe("a list from the keyboard", { timeout: 60_000 }, () => {
  const AWAITED = "reading a list from standard input, names of columns first;";
  test.each(["batch", "report"])("%s says what it waits for, and answers what is typed", async (command) => {
    const out = command === "report" ? ["-o", join(temporaryFolder(), "report.html")] : [];
    const typed = await typedAt(
      [command, "-", ...out],
      [{ after: AWAITED, keys: `type,method\nclinic,optical\n${END_OF_INPUT}` }],
    );
    expect(typed.status).toBe(0);
    expect(typed.screen).toMatch(/1 answered, 0 rejected|1 facility answered/);
  });
  test("from a pipe nothing is said of it", async () => {
    const { stderr } = spawnSync(process.execPath, [PROGRAM, "batch", "-"], {
      input: "type,method\nclinic,optical\n",
      encoding: "utf8",
      env: { LANG: "en_US.UTF-8" },
    });
    expect(stderr).toMatch(/^1 row: /);
  });
});

describe("an interview at a terminal", { timeout: 60_000 }, () => {
  const MEDIUM = "By which medium was the latest claim made?";
  test("ends with what a shell makes of the command that it prints", async () => {
    const ended = await typedAt(["ask", ...AS_OF], [{ after: MEDIUM, keys: ENTER }]);
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain("○ You claim online and may go on");
    const [line = ""] = /claims-check eligibility .*/.exec(ended.screen) ?? [];
    expect(line).toBe("claims-check eligibility --method online --as-of 2026-04-01");
    const script = `claims-check() { "$NODE" "$PROGRAM" "$@"; }; ${line}`;
    const env = { LANG: "en_US.UTF-8", NODE: process.execPath, PROGRAM };
    expect(execFileSync("bash", ["--norc", "-c", script], { encoding: "utf-8", env })).toBe(ended.stdout);
  });
  test.each([
    ["Ctrl+C", INTERRUPT],
    ["Ctrl+D", END_OF_INPUT],
  ])("%s stops it", async (_, keys) => {
    const { status, stdout } = await typedAt(["ask"], [{ after: MEDIUM, keys }]);
    expect([status, stdout]).toEqual([130, ""]);
  });
});
