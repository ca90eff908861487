import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { columnsOf } from "../../src/output/layout/width.js";
import { run } from "./twin.js";

describe("help", () => {
  test.each([
    ["--help"],
    ["-h"],
    ["help"],
    ["eligibility", "--help"],
    ["help", "eligibility"],
    ["eligibility", "-h", "--typo"],
  ])("%j prints help on stdout", async (...argv) => {
    const { status, stdout, stderr } = await run(argv);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("claims-check eligibility --type clinic --youngest-dob 1946-01-01");
  });
  test("without a command it goes to stderr, and is bad usage", async () => {
    const { status, stdout, stderr } = await run([]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage");
  });
  test.each<[string, string]>(
    ["ja", "en"].flatMap((language): [string, string][] => [
      ["--help", language],
      ...commands.map(({ name }): [string, string] => [`${name} --help`, language]),
    ]),
  )("%s fits 80 columns in %s, and lacks no word", async (words, language) => {
    const { stdout } = await run([...words.split(" "), "--lang", language]);
    expect(stdout.split("\n").filter((line) => columnsOf(line) > 80)).toEqual([]);
    expect(stdout).not.toContain("undefined");
  });
  test.each([
    ["batch", "<list>", "file with the list of facilities"],
    ["rules", "[action]", "[list | show | export | knowledge]"],
    ["rules", "[rule]", "the rule or the tree"],
    ["schema", "[name]", "the JSON Schema to print"],
    ["completion", "<shell>", "[bash | zsh | fish]"],
    ["add-on", "--online WORD", "[yes | no]"],
  ])("of %s says what stands at %s", async (command, place, text) => {
    const { stdout } = await run([command, "--help"]);
    const line = stdout.split("\n").find((one) => one.startsWith(`  ${place} `));
    expect(`${line}${stdout.split(line!)[1]!.slice(0, 90)}`).toContain(text);
  });
  test.each([
    ["plan", ["--as-of", "--json"]],
    ["rules", ["--json"]],
    ["template", []],
  ])("of %s shows the general options that are of use to it", async (command, shown) => {
    const { stdout } = await run([command, "--help"]);
    const names = ["--as-of", "--json"].filter((name) => stdout.includes(`\n  ${name} `));
    expect(names).toEqual(shown);
  });
  test("--version prints the version alone", async () => {
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
