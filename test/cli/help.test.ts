import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { columnsOf } from "../../src/output/layout/width.js";
import { parse } from "../../src/cli/parse.js";
import { root } from "../package/packed.js";
import { run } from "./twin.js";

describe("help", () => {
  test.each([
    ["--help"],
    ["-h"],
    ["help"],
    ["help", "help"],
    ["eligibility", "--help"],
    ["help", "eligibility"],
    ["eligibility", "-h", "--typo"],
    ["help", "--lang", "en", "eligibility"],
    ["--lang", "en", "help", "eligibility"],
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
    // Where the package lies, a path may be as long as it likes.
    const lines = stdout.split("\n").filter((line) => !line.includes(root));
    expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
    expect(stdout).not.toContain("undefined");
  });
  test.each([
    ["ja", "はじめての方：claims-check ask"],
    ["en", "New here? claims-check ask"],
  ])("opens with what to do first (%s)", async (language, line) => {
    const { stdout } = await run(["--help", "--lang", language]);
    expect(stdout.split("\n")[0]).toBe(line);
  });
  test.each<[string, string[]]>([
    ["", ["0", "1", "2", "3, 4, 5", "130"]],
    ["eligibility", ["0", "1", "2", "3, 4, 5"]],
    ["ask", ["0", "1", "2", "130"]],
    ["batch", ["0", "1", "2"]],
    ["window", ["0", "1", "2"]],
  ])("%s --help ends with its exit statuses and where the documents are", async (command, statuses) => {
    const { stdout } = await run([...command.split(" ").filter(Boolean), "--help"]);
    const [, exits = "", documents = ""] = /\nExit status:\n([^]*)\n\nDocumentation (\(in [^]*)/.exec(
      stdout,
    )!;
    expect(Array.from(exits.matchAll(/^ {2}(\d[\d, ]*?)(?: {2}|$)/gm), ([, status]) => status)).toEqual(
      statuses,
    );
    expect(documents.split("\n")[0]).toBe(`(in ${root}):`);
    for (const [, file] of documents.matchAll(/^ {2}(\S+\.md)/gm))
      expect(existsSync(join(root, file!))).toBe(true);
  });
  test("gives examples in the words of its reader", async () => {
    const ja = await run(["eligibility", "--help", "--lang", "ja"]);
    expect(ja.stdout).toContain("claims-check eligibility --type 診療所 --youngest-dob 昭21.1.1");
    const en = await run(["eligibility", "--help"]);
    expect(en.stdout.split("Examples:")[1]).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
  test.each(
    (["ja", "en"] as const).flatMap((language) =>
      commands.flatMap(({ name, examples }) =>
        examples[language]
          .filter((line) => line.startsWith("claims-check "))
          .map((line): [string, string] => [line, name]),
      ),
    ),
  )("gives examples that are understood: %s", (line, name) => {
    const words = Array.from(
      line.split(" > ")[0]!.matchAll(/"([^"]*)"|(\S+)/g),
      ([, quoted, bare]) => quoted ?? bare!,
    );
    expect(parse(words.slice(1))).toMatchObject({ kind: "run", command: { name } });
  });
  test.each(
    (["ja", "en"] as const).flatMap((language) =>
      commands
        .filter(({ name }) => !["ask", "page", "completion", "rules"].includes(name))
        .flatMap(({ examples }) =>
          examples[language].filter((line) => !/ batch | report | changes |--ics| -o | > /.test(line)),
        ),
    ),
  )("gives examples that are answered: %s", async (line) => {
    expect(await run(line.split(" ").slice(1))).toMatchObject({ status: 0, stderr: "" });
  });
  test.each([
    [["help", "nope"], 'there is no command "nope"; there are '],
    [["help", "repot"], 'did you mean "report"?'],
    [["repot", "--help"], 'did you mean "report"?'],
  ])("%j is bad usage, as without help", async (argv, sentence) => {
    const { status, stdout, stderr } = await run(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
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
  test("of every command offers --color, and refuses what it does not know", async () => {
    const { stdout } = await run(["roadmap", "--help"]);
    expect(stdout.replace(/\s+/g, " ")).toContain("[auto | always | never]");
    const { status, stderr } = await run(["plan", "--color", "sometimes"]);
    expect([status, stderr]).toEqual([
      2,
      'claims-check: --color "sometimes": expected one of auto, always, never\n',
    ]);
  });
  test.each([
    "window",
    "rules",
    "schema",
    "completion bash",
    "template",
    "page -o page.html",
    "add-on --month 2025-04 --visit first",
  ])("what %s has no use for is checked all the same", async (line) => {
    const { status, stdout, stderr } = await run([...line.split(" "), "--as-of", "soon"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain('--as-of "soon": cannot be read as a date');
  });
  test("facts that a checklist does not rest on cannot contradict one another either", async () => {
    const argv = ["prepare", "--plan-from", "2025-01-01", "--plan-ends-on", "2024-12-31"];
    expect(await run(argv)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("the transition plan ends before it begins") as string,
    });
  });
  test("window is about the claims that follow the day asked about", async () => {
    const { stdout } = await run(["window", "--as-of", "2027-03-11", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ claimMonth: "2027-04" });
  });
  test.each(["--version", "-V"])("%s prints the version alone", async (word) => {
    expect((await run([word])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
