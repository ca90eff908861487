import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../../src/cli/commands.js";
import { factNames, optionOf } from "../../../src/facility/facts.js";
import { rules } from "../../../src/regulation/measures/rules.js";
import { onTerminal, PROGRAM } from "../terminal.js";
import { run } from "../twin.js";

const QUESTIONS = ["online", "optical", "paper", "paper-resubmission"];
const TYPES = ["clinic", "dental-clinic", "hospital", "pharmacy"];

const RULES = [
  "paper",
  "optical",
  "hardship",
  "online",
  "paper-resubmission",
  ...Object.keys(rules),
].toSorted();

const isInstalled = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;

let folder = "";
const scriptFor = (shell: string): string => join(folder, shell);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "claims-check-completion-"));
  for (const shell of ["bash", "zsh", "fish"]) {
    const { stdout } = await run(["completion", shell]);
    writeFileSync(scriptFor(shell), stdout);
  }
  writeFileSync(join(folder, "facilities.csv"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What bash offers for the last of some words, parted as bash parts them. */
const inBash = (...words: string[]): string[] =>
  execFileSync(
    "bash",
    [
      "--norc",
      "-c",
      'script=$1; shift; source "$script"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _claims_check; printf "%s\\n" "${COMPREPLY[@]}"',
      "bash",
      scriptFor("bash"),
      "claims-check",
      ...words,
    ],
    { encoding: "utf-8", cwd: folder },
  )
    .split("\n")
    .filter((word) => word !== "")
    .toSorted();

describe("in bash", () => {
  test.each<[string, string[], string[]]>([
    ["a command", ["elig"], ["eligibility"]],
    ["a command behind a switch", ["--json", "elig"], ["eligibility"]],
    ["a command behind an option with its value", ["--lang", "ja", "elig"], ["eligibility"]],
    ["an option", ["eligibility", "--younger-hire-r"], ["--younger-hire-reported-on"]],
    ["a general option", ["eligibility", "--la"], ["--lang"]],
    ["an option before any command", ["--vers"], ["--version"]],
    ["the values of an option", ["eligibility", "--type", ""], TYPES],
    ["the values of an option behind an equals sign", ["eligibility", "--type", "=", "ho"], ["hospital"]],
    ["the values right behind an equals sign", ["eligibility", "--type", "="], TYPES],
    ["yes and no", ["eligibility", "--refiled", ""], ["no", "yes"]],
    ["the values of a general option", ["eligibility", "--lang", ""], ["en", "ja"]],
    ["a value behind other options", ["eligibility", "--type", "clinic", "--question", ""], QUESTIONS],
    ["the words of a place", ["completion", ""], ["bash", "fish", "zsh"]],
    ["the word of a place behind an option", ["completion", "--lang", "ja", "z"], ["zsh"]],
    [
      "a rule to be shown",
      ["rules", "show", "paper/elderly/tw"],
      ["paper/elderly/two-months-after-report", "paper/elderly/two-months-over"],
    ],
    ["all rules and questions", ["rules", "show", ""], RULES],
    ["all rules behind an option", ["rules", "show", "--lang", "ja", ""], RULES],
    ["no rule where none is shown", ["rules", "list", ""], []],
    ["no rule where all are exported", ["rules", "export", "--format", "sql", ""], []],
    ["a list to be answered", ["batch", "fac"], ["facilities.csv"]],
    ["a command to be helped with", ["help", "elig"], ["eligibility"]],
    ["a list behind a short option and its value", ["batch", "-o", "out.csv", "fac"], ["facilities.csv"]],
    ["one more register", ["register", "first.csv", "second.csv", "fac"], ["facilities.csv"]],
    ["a file", ["deadline", "--ics", "fac"], ["facilities.csv"]],
    ["nothing for a date", ["eligibility", "--youngest-dob", ""], []],
    ["nothing for a place that is not there", ["completion", "bash", ""], []],
    ["nothing for an unknown command", ["nonsense", "--"], []],
  ])("completes %s", (_, words, offered) => {
    expect(inBash(...words)).toEqual(offered);
  });
  test("offers every fact as an option, and no hidden name", () => {
    const offered = inBash("eligibility", "--");
    expect(offered).toEqual(expect.arrayContaining(factNames.map((name) => `--${optionOf(name)}`)));
    expect(offered).not.toContain("--rececom");
  });
  test("completes what somebody types", { timeout: 60_000 }, async () => {
    const typed = await onTerminal(
      ["bash", "--norc", "--noprofile", "-i"],
      [
        { after: "fresh> ", keys: `source ${scriptFor("bash")}; PS1=rea'dy> '\r` },
        { after: "ready> ", keys: "claims-check eligi\t--youngest-d\t" },
        { after: "eligibility --youngest-dob ", keys: "\u0015exit\r" },
      ],
      { LANG: "en_US.UTF-8", PS1: "fresh> " },
    );
    expect(typed.status).toBe(0);
  });
});

describe.skipIf(!isInstalled("zsh"))("in zsh", { timeout: 60_000 }, () => {
  // The terminal gets what was typed, and then the rest of the word.
  test.each([
    ["a command", "eligi", "bility"],
    ["an option", "eligibility --youngest-d", "ob"],
    ["the value of an option", "eligibility --type ho", "spital"],
    ["a value behind other options", "--lang ja eligibility --type clinic --question paper-", "resubmission"],
    ["the word of a place", "completion z", "sh"],
    ["the word of a place behind an option", "completion --lang ja z", "sh"],
    ["a rule to be shown", "rules show optical/o", "pen"],
    ["a rule behind an option", "rules --lang ja show paper/elderly/pas", "ses-again"],
    ["a file", "deadline --ics fac", "ilities.csv"],
    ["the value behind an equals sign", "eligibility --method=op", "tical"],
    ["the value of a general option behind an equals sign", "--lang=j", "a"],
    ["a file behind a short option", "batch -o fac", "ilities.csv"],
    ["one more register", "register first.csv second.csv fac", "ilities.csv"],
  ])("completes %s that somebody types", async (_, typed, completed) => {
    const ended = await onTerminal(
      ["zsh", "-f", "-i"],
      [
        {
          after: "fresh> ",
          keys: `cd ${folder}; autoload -Uz compinit; compinit -D -u; source ./zsh; PS1=rea'dy> '\r`,
        },
        { after: "ready> ", keys: `claims-check ${typed}\t` },
        { after: completed, keys: "\u0015exit\r" },
      ],
      { LANG: "en_US.UTF-8", HOME: folder, PS1: "fresh> " },
    );
    expect(ended.status).toBe(0);
  });
});

describe.skipIf(!isInstalled("zsh"))("in zsh, for the words of a place", { timeout: 60_000 }, () => {
  /** What zsh would run once somebody has typed this, the tab key among it, and the enter key. */
  const runInZsh = async (typed: string): Promise<string | undefined> => {
    const { screen } = await onTerminal(
      ["zsh", "-f", "-i"],
      [
        {
          after: "fresh> ",
          keys: `cd ${folder}; autoload -Uz compinit; compinit -D -u; source ./zsh; claims-check() { print -ru2 "<$*>" }; PS1=rea'dy> '\r`,
        },
        { after: "ready> ", keys: `claims-check ${typed}\r` },
        { after: "<rules", keys: "exit\r" },
      ],
      { LANG: "en_US.UTF-8", HOME: folder, PS1: "fresh> " },
    );
    return /<(rules [^<>]*)>/.exec(screen)?.[1];
  };
  test.each([
    ["a rule is offered where one is shown", "rules show optical/op\t", "rules show optical/open"],
    ["none is where all are listed", "rules list optical/op\t", "rules list optical/op"],
  ])("%s", async (_, typed, expected) => {
    expect(await runInZsh(typed)).toBe(expected);
  });
});

describe.skipIf(!isInstalled("fish"))("in fish", { timeout: 60_000 }, () => {
  const inFish = (line: string): string[] =>
    execFileSync(
      "fish",
      ["--no-config", "-c", "source $argv[1]; complete -C $argv[2]", scriptFor("fish"), line],
      {
        encoding: "utf-8",
        cwd: folder,
        env: { PATH: process.env["PATH"], HOME: folder, LANG: "C.UTF-8" },
      },
    )
      .split("\n")
      .map((offered) => offered.split("\t")[0]!)
      .filter((word) => word !== "")
      .toSorted();
  test.each<[string, string, string[]]>([
    ["a command", "claims-check elig", ["eligibility"]],
    ["an option", "claims-check eligibility --younger-hire-r", ["--younger-hire-reported-on"]],
    ["an option before any command", "claims-check --vers", ["--version"]],
    ["the values of an option", "claims-check eligibility --type ", TYPES],
    ["the words of a place", "claims-check completion ", ["bash", "fish", "zsh"]],
    ["a rule to be shown", "claims-check rules show optical/o", ["optical/open"]],
    ["all rules and questions", "claims-check rules show ", RULES],
    ["all rules behind an option", "claims-check rules --lang ja show ", RULES],
    ["a command behind a general option", "claims-check --lang ja elig", ["eligibility"]],
    ["a command behind a switch", "claims-check --json elig", ["eligibility"]],
    ["a value behind a general option", "claims-check --lang ja eligibility --type ", TYPES],
    ["a place behind a general option", "claims-check --lang ja completion ", ["bash", "fish", "zsh"]],
    ["a rule behind a general option", "claims-check --lang ja rules show optical/o", ["optical/open"]],
    ["no command behind another", "claims-check roadmap elig", []],
    ["no command for the value of an option", "claims-check --as-of elig", []],
    ["no rule where none is shown", "claims-check rules list ", []],
    ["a file", "claims-check deadline --ics fac", ["facilities.csv"]],
    ["one more register", "claims-check register first.csv second.csv fac", ["facilities.csv"]],
    ["nothing for a date", "claims-check eligibility --youngest-dob ", []],
    ["nothing behind the last place", "claims-check completion bash ", []],
  ])("completes %s", (_, line, offered) => {
    expect(inFish(line)).toEqual(offered);
  });
});

describe("installed as its help says", { timeout: 60_000 }, () => {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "claims-check-home-"));
    mkdirSync(join(home, ".config/fish/completions"), { recursive: true });
    mkdirSync(join(home, "bin"));
    writeFileSync(
      join(home, "bin/claims-check"),
      `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`,
      {
        mode: 0o755,
      },
    );
  });
  afterAll(() => rmSync(home, { recursive: true }));
  const environment = (): Record<string, string> => ({
    LANG: "en_US.UTF-8",
    HOME: home,
    PATH: `${home}/bin:${process.env["PATH"]}`,
  });
  const lines = commands.find(({ name }) => name === "completion")!.examples.en;

  test.each([["bash"], ["zsh"]])("works in a new %s", async (shell) => {
    if (!isInstalled(shell)) return;
    writeFileSync(join(home, `.${shell}rc`), "PS1='fresh> '\n");
    execFileSync("sh", ["-c", lines.find((line) => line.includes(`completion ${shell}`))!], {
      env: environment(),
    });
    const ended = await onTerminal(
      [shell, "-i"],
      [
        { after: "fresh> ", keys: "claims-check eligi\t" },
        { after: "bility", keys: "\u0015exit\r" },
      ],
      environment(),
    );
    expect(ended.status).toBe(0);
  });
  test.skipIf(!isInstalled("fish"))("works in a new fish", () => {
    execFileSync("sh", ["-c", lines.find((line) => line.includes("completion fish"))!], {
      env: environment(),
    });
    const offered = execFileSync("fish", ["-c", "complete -C 'claims-check eligi'"], {
      encoding: "utf-8",
      env: environment(),
    });
    expect(offered).toMatch(/^eligibility\t/);
  });
});

describe("descriptions", () => {
  const YOUNGEST =
    "最年少常勤者の生年月日（常勤の保険医（歯科医師を含む。）又は保険薬剤師のうち、最も若い者。いないときは「常勤者なし」）";
  test.each([
    ["zsh", `--youngest-dob=[${YOUNGEST}]`],
    ["fish", `-l youngest-dob -x -d '${YOUNGEST}'`],
  ])("are in the language of the user in %s", async (shell, line) => {
    const { stdout } = await run(["completion", shell, "--lang", "ja"]);
    expect(stdout).toContain(line);
  });
});

describe("bad usage", () => {
  test.each([
    ["no shell", [], "give <shell>: the shell; expected one of bash, zsh, fish"],
    ["another shell", ["tcsh"], '<shell> "tcsh": expected one of bash, zsh, fish'],
    ["a shell too many", ["bash", "zsh"], '"zsh" is an unexpected argument'],
  ])("is told: %s", async (_, words, sentence) => {
    expect(await run(["completion", ...words])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `claims-check: ${sentence}\n`,
    });
  });
});
