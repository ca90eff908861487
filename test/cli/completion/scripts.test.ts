import { describe, expect, test } from "vitest";
import { bashCompletion } from "../../../src/cli/completion/bash.js";
import { fishCompletion } from "../../../src/cli/completion/fish.js";
import type { CompletedProgram } from "../../../src/cli/completion/words.js";
import { zshCompletion } from "../../../src/cli/completion/zsh.js";

/** A small program with an option, a place and a text of each kind. */
const SMALL: CompletedProgram = {
  options: [
    { name: "lang", text: "the reader's language", values: ["ja", "en"] },
    { name: "day", text: "a day", values: "free" },
    { name: "version", short: "V", text: "the version", values: null },
  ],
  commands: [
    {
      name: "list",
      text: "answer a list: all",
      options: [
        { name: "output", short: "o", text: "a file [CSV: or \\]", values: "file" },
        { name: "quick", text: "soon", values: null },
      ],
      places: [
        { candidates: "file", behind: null },
        { candidates: "free", behind: null },
      ],
    },
    {
      name: "rules",
      text: "the rules",
      options: [],
      places: [
        { candidates: ["show", "export"], behind: null },
        { candidates: ["open", "closed"], behind: "show" },
        { candidates: ["one", "two"], behind: null },
      ],
    },
    { name: "ask", text: "ask", options: [], places: [{ candidates: "free", behind: "now" }] },
    {
      name: "read",
      text: "read",
      options: [],
      places: [{ candidates: "file", behind: null, repeats: true }],
    },
  ],
};

/** What stands in a script between two lines, without indents and marks of continued lines. */
function between(script: string, first: string, last: string): string[] {
  const lines = script.split("\n").map((line) => line.trim().replace(/ \\$/, ""));
  const from = lines.indexOf(first);
  return lines.slice(from + 1, lines.indexOf(last, from));
}

test.each([
  ["bash", bashCompletion(SMALL), "source <(claims-check completion bash)"],
  ["zsh", zshCompletion(SMALL), "source <(claims-check completion zsh)"],
  ["fish", fishCompletion(SMALL), "claims-check completion fish | source"],
])("the script for %s says how it is loaded", (_, script, line) => {
  expect(script).toContain(`# For this session: ${line}\n`);
});

const FILES = `compopt -o default 2> /dev/null || COMPREPLY=($(compgen -f -- "$current"))`;
const words = (offered: string): string => `COMPREPLY=($(compgen -W '${offered}' -- "$current"))`;

describe("bash is told", () => {
  const script = bashCompletion(SMALL);
  test.each<[string, string, string[]]>([
    [
      "after which options a value stands",
      'case "$command $word" in',
      ["' --lang'|' --day') option=$word ;;", "'list --output'|'list -o') option=$word ;;"],
    ],
    [
      "what the values are",
      'case "$command $option" in',
      [`' --lang') ${words("ja en")} ;;`, `'list --output'|'list -o') ${FILES} ;;`],
    ],
    [
      "the options",
      'case "$command" in',
      [
        `'') ${words("--lang --day --version")} ;;`,
        `'list') ${words("--output --quick")} ;;`,
        `'rules') ${words("")} ;;`,
        `'ask') ${words("")} ;;`,
        `'read') ${words("")} ;;`,
      ],
    ],
    [
      "the commands, and the words of each place",
      'case "$command $place $before" in',
      [
        `' 0 ') ${words("list rules ask read")} ;;`,
        `'list 0 '*) ${FILES} ;;`,
        "'list 1 '*) : ;;",
        `'rules 0 '*) ${words("show export")} ;;`,
        `'rules 1 show') ${words("open closed")} ;;`,
        `'rules 2 '*) ${words("one two")} ;;`,
        "'ask 0 now') : ;;",
        `'read '*) ${FILES} ;;`,
      ],
    ],
  ])("%s", (_, opening, lines) => {
    expect(between(script, opening, "esac")).toEqual(lines);
  });
  test("which function completes the program", () => {
    expect(script).toMatch(/^_claims_check\(\) \{$/m);
    expect(script).toMatch(/^complete -F _claims_check claims-check$/m);
  });
});

describe("zsh is told", () => {
  const script = zshCompletion(SMALL);
  test.each<[string, string, string, string[]]>([
    [
      "the options before a command",
      "_arguments -C -A '-*'",
      "'1: :->command'",
      [
        String.raw`'--lang=[the reader'\''s language]: :(ja en)'`,
        "'--day=[a day]: :'",
        "'(-V --version)'{-V,--version}'[the version]'",
      ],
    ],
    [
      "the commands",
      "local -a commands=(",
      ")",
      ["'list:answer a list: all'", "'rules:the rules'", "'ask:ask'", "'read:read'"],
    ],
    [
      "the options of each command, and the words of its places",
      "case $words[1] in",
      "esac",
      [
        "list) _arguments",
        String.raw`'(-o --output)'{-o,--output}'=[a file \[CSV\: or \\\]]: :_files'`,
        "'--quick[soon]'",
        "'1: :_files'",
        "'2: :' ;;",
        "rules) _arguments",
        "'1: :(show export)'",
        "'2: :{[[ $line[1] == show ]] && compadd -- open closed}'",
        "'3: :(one two)' ;;",
        "ask) _arguments",
        "'1: :' ;;",
        "read) _arguments",
        "'*: :_files' ;;",
      ],
    ],
  ])("%s", (_, opening, closing, lines) => {
    expect(between(script, opening, closing)).toEqual(lines);
  });
  test("that the script is a completion, however it is loaded", () => {
    expect(script).toMatch(/^#compdef claims-check$/m);
    expect(script).toMatch(/^compdef _claims_check claims-check$/m);
  });
});

describe("fish is told", () => {
  const FIRST = "complete -c claims-check -n 'not __claims_check_command > /dev/null'";
  const within = (command: string, more = ""): string =>
    `complete -c claims-check -n 'contains -- ${command} (__claims_check_command)${more}'`;
  const script = fishCompletion(SMALL);
  test("each candidate in a line, and no files unless they are asked for", () => {
    const lines = script.split("\n");
    expect(lines.slice(lines.indexOf("complete -c claims-check -f") + 1)).toEqual([
      String.raw`${FIRST} -l lang -x -a 'ja en' -d 'the reader\'s language'`,
      `${FIRST} -l day -x -d 'a day'`,
      `${FIRST} -s V -l version -d 'the version'`,
      `${FIRST} -a list -d 'answer a list: all'`,
      String.raw`${within("list")} -s o -l output -r -F -d 'a file [CSV: or \\]'`,
      `${within("list")} -l quick -d 'soon'`,
      `${within("list")} -F`,
      `${FIRST} -a rules -d 'the rules'`,
      `${within("rules", "; and not __fish_seen_subcommand_from show export")} -a 'show export'`,
      `${within("rules", "; and __fish_seen_subcommand_from show; and not __fish_seen_subcommand_from open closed")} -a 'open closed'`,
      `${within("rules", "; and __fish_seen_subcommand_from open closed; and not __fish_seen_subcommand_from one two")} -a 'one two'`,
      `${FIRST} -a ask -d 'ask'`,
      `${FIRST} -a read -d 'read'`,
      `${within("read")} -F`,
      "",
    ]);
  });
  test("which general options are followed by a value, to find the command behind it", () => {
    expect(between(script, "switch $words[1]", "case '-*'")).toEqual([
      "case --lang --day",
      "set words $words[2..]",
    ]);
  });
});
