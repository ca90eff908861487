import { describe, expect, test } from "vitest";
import { completedProgram, type CompletedCommand } from "../../../src/cli/completion/words.js";
import { programWords, wordsForFacts } from "../../../src/cli/words.js";

const { options, commands } = completedProgram(await programWords("en"), await wordsForFacts("en"));
const commandNamed = (command: string): CompletedCommand =>
  commands.find(({ name }) => name === command) ?? expect.fail(`no command ${command}`);
const optionOf = (command: string, option: string) =>
  commandNamed(command).options.find(({ name }) => name === option);

describe("what a shell can complete", () => {
  test("the commands, help among them", () => {
    expect(commands.map(({ name }) => name).join(" ")).toBe(
      "ask eligibility deadline window plan batch report changes template register page prepare add-on roadmap rules schema completion help",
    );
  });
  test("the options before a command", () => {
    expect(options.map(({ name, short, values }) => [name, short, values])).toEqual([
      ["as-of", undefined, "free"],
      ["lang", undefined, ["ja", "en"]],
      ["json", undefined, null],
      ["color", undefined, ["auto", "always", "never"]],
      ["no-color", undefined, null],
      ["help", "h", null],
      ["version", "V", null],
    ]);
  });
  test.each([
    ["a choice", "eligibility", "type", ["hospital", "clinic", "dental-clinic", "pharmacy"]],
    ["yes and no", "eligibility", "refiled", ["yes", "no"]],
    ["yes and no that is no fact", "add-on", "my-number-card", ["yes", "no"]],
    ["a day", "eligibility", "youngest-dob", "free"],
    ["a file", "deadline", "ics", "file"],
    ["a switch", "eligibility", "exit-status", null],
    ["a general option", "batch", "lang", ["ja", "en"]],
    ["help", "batch", "help", null],
  ])("the values of an option: %s", (_, command, option, values) => {
    expect(optionOf(command, option)).toMatchObject({ values });
  });
  test("an option with what it is described by", () => {
    expect(optionOf("batch", "output")).toEqual({
      name: "output",
      short: "o",
      text: "output file, written atomically (default: standard output)",
      values: "file",
    });
    expect(optionOf("batch", "sheet")).not.toHaveProperty("short");
  });
  test("no other name of an option, and no general option that the command has no use for", () => {
    expect(optionOf("eligibility", "rececom")).toBeUndefined();
    expect(optionOf("completion", "as-of")).toBeUndefined();
    expect(commandNamed("help").options).toEqual([]);
  });
  test.each([
    ["a list", "batch", [{ candidates: "file", behind: null }]],
    [
      "two lists",
      "changes",
      [
        { candidates: "file", behind: null },
        { candidates: "file", behind: null },
      ],
    ],
    ["any number of registers", "register", [{ candidates: "file", behind: null, repeats: true }]],
    ["a word", "completion", [{ candidates: ["bash", "zsh", "fish"], behind: null }]],
    [
      "a command to be helped with",
      "help",
      [{ candidates: commands.map(({ name }) => name).filter((name) => name !== "help"), behind: null }],
    ],
    ["nothing", "roadmap", []],
  ])("the words of a place: %s", (_, command, places) => {
    expect(commandNamed(command).places).toStrictEqual(places);
  });
  test("a rule, only where one is shown", () => {
    expect(commandNamed("rules").places[1]).toMatchObject({
      candidates: expect.arrayContaining(["paper", "optical", "paper/elderly/two-months-over"]) as string[],
      behind: "show",
    });
  });
});
