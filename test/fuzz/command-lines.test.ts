import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OptionDefinition } from "../../src/cli/command-definition.js";
import { commands, globalOptions } from "../../src/cli/commands.js";
import { run } from "../cli/twin.js";
import { hostileText, PATIENCE, runs } from "./texts.js";

/** Commands that read and write files are tried elsewhere: here they might write some. */
const WITH_FILES = ["changes", "batch", "report", "register", "template"];
const withoutFiles = commands.filter(({ name }) => !WITH_FILES.includes(name));

const usual: Readonly<Record<string, readonly string[]>> = {
  date: [
    "2024-03-31",
    "2024-04-01",
    "2024-10-01",
    "2025-06-10",
    "R6.4.1",
    "昭21.4.1",
    "unknown",
    "none",
    "2022-01-01",
  ],
  month: ["2024-10", "R6.10", "2023-04", "2028-01", "202401", "2024-13"],
  "yes-no": ["yes", "no", "あり", "unknown"],
  number: ["1", "2", "0", "12"],
  text: ["x"],
};

const valueOf = ({ value, accepts }: OptionDefinition): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(accepts ?? usual[value ?? "text"] ?? usual["text"]!)) },
    { weight: 1, arbitrary: hostileText },
  );

const given = (option: OptionDefinition): fc.Arbitrary<string[]> => {
  const flag = `--${option.name}`;
  if (option.value === null) return fc.constant([flag]);
  return fc
    .tuple(valueOf(option), fc.boolean())
    .map(([value, joined]) => (joined ? [`${flag}=${value}`] : [flag, value]));
};

/** A command line that somebody might type: a command, options of its own, some values right and some wrong. */
const likely: fc.Arbitrary<string[]> = fc.constantFrom(...withoutFiles).chain((command) => {
  const options = [...command.options, ...globalOptions].filter(({ value }) => value !== "file");
  const places = (command.arguments ?? []).map(({ accepts }) =>
    fc.option(fc.oneof(fc.constantFrom(...(accepts ?? ["paper/elderly"])), hostileText)),
  );
  return fc
    .tuple(
      fc.array(fc.constantFrom(...options).chain(given), { maxLength: 8 }),
      fc.tuple(...places),
      fc.boolean(),
    )
    .map(([flags, words, json]) => [
      command.name,
      ...words.filter((word) => word !== null),
      ...flags.flat(),
      ...(json ? ["--json"] : []),
    ]);
});

/** A command line that nobody meant. */
const unlikely: fc.Arbitrary<string[]> = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...withoutFiles.map(({ name }) => name))), {
    minLength: 1,
    maxLength: 6,
  })
  .filter((argv) => !argv.some((word) => WITH_FILES.includes(word)));

const asksForHelp = (argv: readonly string[]): boolean =>
  argv.some((word) => ["-h", "--help", "help", "-V", "--version"].includes(word));

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/;

const bareHelp = run([]).then(({ stderr }) => stderr);

async function behaves(argv: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await run(argv);

  const exitStatus = argv.includes("-e") || argv.includes("--exit-status");
  expect(exitStatus ? [0, 2, 3, 4, 5] : [0, 2]).toContain(status);
  expect(stderr).not.toMatch(/\n {4}at /);
  // Without a command the program shows its help, and where it was not asked for that is bad usage.
  if (asksForHelp(argv) || stderr === (await bareHelp)) return;
  if (status === 2) {
    expect(stdout).toBe("");
    // What was typed stands in the message as it was typed.
    if (!argv.some((word) => CONTROLS.test(word))) {
      const lines = stderr.trimEnd().split("\n");
      if (lines.length > 1) for (const line of lines) expect(line).toMatch(/^claims-check: ./);
      for (const line of lines) expect(CONTROLS.test(line)).toBe(false);
    }
  }
  if (!argv.includes("--json")) return;
  if (status === 2) expect(JSON.parse(stderr)).toMatchObject({ error: { code: expect.any(String) } });
  // A script for a shell is printed as it is, and so is a tree that is exported.
  else if (argv[0] !== "completion" && !argv.includes("export"))
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
}

describe("no command line breaks the program", { timeout: PATIENCE }, () => {
  test("that somebody might type", async () => {
    await fc.assert(fc.asyncProperty(likely, behaves), runs(1500));
  });

  test("that nobody meant", async () => {
    await fc.assert(fc.asyncProperty(unlikely, behaves), runs(1500));
  });
});
