import { afterEach, describe, expect, test, vi } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { start } from "../../src/cli/main.js";
import { answering, facilityFrom } from "../../src/cli/options/facility-options.js";
import { allRead } from "../../src/cli/options/all-read.js";
import { ClaimsCheckError } from "../../src/problems/claims-check-error.js";
import { TableProblem, type SystemReason } from "../../src/problems/list-problem.js";
import { replaced } from "../io/system.js";
import { run } from "./twin.js";

afterEach(() => void vi.restoreAllMocks());

describe("an answer that cannot be written", () => {
  const refused = (code: "cannot-read" | "cannot-write", path: string, reason: SystemReason): Error =>
    new TableProblem({ code, path, reason, errno: "EPIPE" });

  test("because its reader has seen enough is no error", async () => {
    const printed = await run(["roadmap"], { refused: refused("cannot-write", "-", "closed") });
    expect(printed).toMatchObject({ status: 0, stderr: "" });
  });
  test.each([
    [
      "there is no room",
      refused("cannot-write", "-", "no-space"),
      "cannot write standard output: no space is left",
    ],
    [
      "the reader of a file of another name has gone",
      refused("cannot-write", "pipe", "closed"),
      'cannot write "pipe"',
    ],
    [
      "something else is closed for reading",
      refused("cannot-read", "-", "closed"),
      "cannot read standard input",
    ],
  ])("because %s is one", async (_, error, sentence) => {
    const { status, stderr } = await run(["roadmap"], { refused: error });
    expect([status, stderr.split("\n").length]).toEqual([1, 2]);
    expect(stderr).toContain(`claims-check: ${sentence}`);
  });
  test("for a reason of the system that has no sentence of its own is no bug of the program", async () => {
    const error = Object.assign(new Error("EIO: i/o error, write"), { syscall: "write" });
    expect(await run(["roadmap"], { refused: error })).toMatchObject({
      status: 1,
      stderr: "claims-check: EIO: i/o error, write\n",
    });
  });
});

test("the program runs on the words of its process, and leaves its exit status there", async () => {
  const written: string[] = [];
  replaced("fstatSync", () => ({ isCharacterDevice: () => false }));
  replaced("writeSync", (_, file, bytes) => {
    written.push(`${file as number}: ${Buffer.from(bytes as Uint8Array).toString()}`);
    return (bytes as Uint8Array).length;
  });
  const { argv, exitCode } = process;
  try {
    process.argv = ["node", "claims-check", "--version"];
    await start();
    expect([written, process.exitCode]).toEqual([[`1: ${packageJson.version}\n`], 0]);
    process.argv = ["node", "claims-check", "--lang", "en", "repot"];
    await start();
    expect([
      written[1]?.startsWith('2: claims-check: there is no command "repot"'),
      process.exitCode,
    ]).toEqual([true, 2]);
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
  }
});

describe("an error that is no fault of an option is passed on as it is", () => {
  const fault = new RangeError("at fault");
  const failing = (): never => {
    throw fault;
  };
  test("from a question", () => {
    expect(() => answering({}, failing)).toThrow(fault);
  });
  test("from a question that has no option for it", () => {
    const other = new ClaimsCheckError([{ code: "not-an-object", path: [] }]);
    expect(() =>
      answering({}, () => {
        throw other;
      }),
    ).toThrow(other);
  });
  test("from the reader of an option", () => {
    expect(() => allRead(() => 1, failing)).toThrow(fault);
  });
});

test("facts that no option states are no facts", () => {
  expect(Object.keys(facilityFrom({ type: "clinic" }))).toEqual(["type"]);
});

describe("the help", () => {
  const helpOf = async (...words: string[]): Promise<string> => (await run([...words, "--help"])).stdout;
  /** The lines that begin a part, with whether a blank line stands before each. */
  const partsOf = (help: string): [string, boolean][] => {
    const lines = help.split("\n");
    return lines.flatMap((line, place): [string, boolean][] =>
      /^\S.*:$|^Usage: /.test(line) ? [[line.replace(/ \(in .*\)/, ""), lines[place - 1] === ""]] : [],
    );
  };
  test("of the program has its parts in order, each behind a blank line", async () => {
    const help = await helpOf();
    expect(help.split("\n").slice(0, 3)).toEqual([
      "New here? claims-check ask",
      "",
      "Decides whether a clinic, hospital or pharmacy in Japan may keep its way of",
    ]);
    expect(partsOf(help)).toEqual(
      [
        "Usage: claims-check <command> [options]",
        "Commands:",
        "General options:",
        "Examples:",
        "Exit status:",
        "Documentation:",
      ].map((part) => [part, true]),
    );
    expect(help.match(/^ {2}claims-check /gm)).toHaveLength(4);
    expect(help).toContain("\n  -h, --help     show this help\n  -V, --version  show the version\n");
  });
  test("of a command has its own options apart from the facts, and ends in examples and statuses", async () => {
    const help = await helpOf("eligibility");
    expect(partsOf(help)).toEqual(
      [
        "Usage: claims-check eligibility [options]",
        "Options:",
        "Facts about the facility (leave out any that are unknown):",
        "General options:",
        "Examples:",
        "Exit status:",
        "Documentation:",
      ].map((part) => [part, true]),
    );
    const [own = "", facts = ""] = help.split("Options:\n")[1]!.split("\nFacts about the facility");
    const placed = (option: string): boolean[] => [own.includes(option), facts.includes(option)];
    expect([placed("--details"), placed("--type WORD")]).toEqual([
      [true, false],
      [false, true],
    ]);
    // A name that leaves no room beside it has its text on the next line.
    expect(facts).toContain(
      "\n  --method-at-september-2024 WORD\n                                  medium of the latest claim by September 2024\n",
    );
  });
  test("of a command without options of its own has no part for them", async () => {
    expect(partsOf(await helpOf("roadmap")).map(([part]) => part)).toEqual([
      "Usage: claims-check roadmap [options]",
      "General options:",
      "Examples:",
      "Exit status:",
      "Documentation:",
    ]);
    expect((await helpOf("roadmap")).split("\n").slice(0, 5)).toEqual([
      "the milestones on the way to online-only claims, as a chart",
      "",
      "Usage: claims-check roadmap [options]",
      "",
      "General options:",
    ]);
  });
  test("of completion says what to do with the script", async () => {
    const help = await helpOf("completion");
    expect(help.replaceAll(/\s+/g, " ")).toContain(
      "Run the example for your shell once and open a new terminal",
    );
    expect(partsOf(help)[0]).toEqual(["Usage: claims-check completion <shell> [options]", true]);
  });
});
