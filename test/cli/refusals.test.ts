import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.js";
import { run } from "./twin.js";

/** A list, and files that are none, in a folder; `%` in a word stands for it. */
function wordsOf(line: string): string[] {
  const folder = temporaryFolder();
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "list.csv": "code,name,type,method\n1,甲,clinic,optical\n",
    "names.csv": "code,name\n1,甲\n",
    "twice.csv": "type,種別\nclinic,診療所\n",
    "bytes.csv": Buffer.from("747970650affff0a", "hex"),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return line.split(" ").map((word) => word.replaceAll("%", folder));
}

test.each([
  [
    "batch %/list.csv --bom --output-encoding shift_jis",
    "--bom and --output-encoding shift_jis cannot be given together",
  ],
  ["batch %/list.csv --json --format csv", "--json and --format cannot be given together"],
  ["prepare --json --format markdown", "--json and --format cannot be given together"],
  [
    "prepare --start 2027-04 --online-start 2027-05",
    '--start "2027-04" and --online-start "2027-05" cannot be given together',
  ],
  ["deadline --start 2027-04 --applied-on 2026-12-01", "--start and --applied-on cannot be given together"],
  ["window --month 2027-04 --service-month 2027-03", "--month and --service-month cannot be given together"],
  [
    "template --format xlsx --output-encoding utf-8",
    "--output-encoding and --format xlsx cannot be given together",
  ],
  ["report %/list.csv --json --key code", "give --since; --key goes with it"],
  ["eligibility --type clinic --type 病院", '--type "clinic" and --type "病院" cannot be given together'],
  [
    "prepare --receipt-computer yes --rececom no",
    '--receipt-computer "yes" and --rececom "no" cannot be given together',
  ],
  [
    "window --month 2026-11 --month 2026-12",
    '--month "2026-11" and --month "2026-12" cannot be given together',
  ],
  [
    "plan --from 2026-12 --first-month 2027-01",
    '--from "2026-12" and --first-month "2027-01" cannot be given together',
  ],
  ["eligibility --method x\u001b[31m --method y", '--method "x<U+001B>[31m" and --method "y" cannot'],
  ["batch %/list.csv -o", "--output needs a value"],
  ["eligibility --type", "--type needs a value"],
  ["--as-of", "--as-of needs a value"],
  ["completion", "give <shell>: the shell; expected one of bash, zsh, fish\n"],
  ["batch", "(CSV, TSV, XLSX; - is standard input, up to 1 GiB)\n"],
  ["rules lst", '<action> "lst": expected one of list, show, export, knowledge; did you mean "list"?'],
  ["rules list paper", '"paper" is an unexpected argument'],
  ["rules list --strict-dates", "--strict-dates and rules list cannot be given together"],
  ["rules show paper --self-test", "--self-test and rules show cannot be given together"],
  [
    "rules export --format mermaid --strict-dates",
    "--strict-dates and --format mermaid cannot be given together",
  ],
  ["rules export --format sql --self-test --key code", "--key and --self-test cannot be given together"],
  ["rules export --format sql --output x", "--output and --format sql cannot be given together"],
  ["rules export --format dbt --self-test", "--self-test and --format dbt cannot be given together"],
  ["rules list --output x", "--output and rules list cannot be given together"],
  ["rules export --format sql --self-test --table x", "--table and --self-test cannot be given together"],
  [
    "rules export --format sql --self-test --columns %/list.csv",
    "--columns and --self-test cannot be given together",
  ],
  [
    "rules export --format sql --self-test --columns %/none.csv",
    "--columns and --self-test cannot be given together",
  ],
  ["rules export --format sql --self-test --dates date", "--dates and --self-test cannot be given together"],
  ["rules export --format sql --self-test --view v", "--view and --self-test cannot be given together"],
  ["rules export --format dbt --output x --view v", "--view and --format dbt cannot be given together"],
  ["rules export --format dbt", "give --output; --format dbt goes with it"],
  ["rules export --format dbt --columns %/none.csv", "give --output; --format dbt goes with it"],
  [
    "rules show",
    "give <rule>: the rule or the tree (paper and so on) to show; expected one of paper, optical, hardship, online, paper-resubmission, …\n",
  ],
  ["rules show zzzzzzzzzz", "or a rule (claims-check rules list lists them)\n"],
  [
    "rules export --format sql --columns %/names.csv",
    'the first line has "code", "name"; claims-check template writes the names\n',
  ],
  [
    "batch %/names.csv",
    'claims-check template writes the names; or give --map "column=fact", or --header-line with the line of the names\n',
  ],
  [
    "rules export --format sql --columns %/twice.csv",
    'the columns "type" and "種別" state the same fact; remove one of them\n',
  ],
  ["batch %/twice.csv", "state the same fact; remove one of them, or choose one with --map\n"],
  ["rules export --format sql --columns %/bytes.csv", "save the list as UTF-8 or Shift_JIS (CP932)\n"],
  ["register %/bytes.csv", "save the list as UTF-8 or Shift_JIS (CP932)\n"],
  ["batch %/bytes.csv", "save the list as UTF-8 or Shift_JIS (CP932), or check --encoding\n"],
  [
    "rules export --format sql --columns %/names.csv --lang ja",
    "1行目の列は「code」、「name」です。claims-check template で列の名前を確認してください。\n",
  ],
  [
    "rules export --format sql --columns %/twice.csv --lang ja",
    "は同じ項目を示します。どちらかを除いてください。\n",
  ],
  ["register %/bytes.csv --lang ja", "UTF-8又はShift_JIS（CP932）で保存し直してください。\n"],
  ["template -o %/list.ods", 'list.ods": expected one of .csv, .xlsx\n'],
  ["register %/list.csv -o %/list.ods", 'list.ods": expected one of .csv, .xlsx\n'],
  ["changes %/list.csv --since 2026-11-01 -o %/list.ods", 'list.ods": expected one of .csv, .xlsx, .html\n'],
  ["window --method opticl", 'expected one of online, optical, paper; did you mean "optical"?\n'],
  ["window --method zzzzzz", "expected one of online, optical, paper\n"],
  [
    "prepare --plan-from 2025-01-01 --plan-ends-on 2026-06-01",
    "--plan-ends-on (last day of the transition plan): the transition plan lasts more than a year",
  ],
  ["prepare --as-of 2023-03-31", "--as-of 2023-03-31: the law before 2023-04-01 is not covered"],
  ["rules export --json --format sql", "--json and --format sql cannot be given together"],
])("%s is bad usage: %s", async (line, sentence) => {
  const { status, stdout, stderr } = await run(wordsOf(line));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(sentence);
});

test.each([
  ["report %/list.csv --json --limit 0", "--limit"],
  ["report %/list.csv --json --limit 1x", "--limit"],
  ["report %/list.csv --json --limit x1", "--limit"],
  ["report %/list.csv --json --limit 10001", "--limit"],
  ["report %/list.csv --json --group-by x", "--group-by"],
  ["report %/list.csv -o %/report.csv", "--output"],
  ["report %/list.csv -o %/report.html --ics %/list.csv", "--ics"],
  ["changes %/list.csv %/list.csv --since 2026-11-01 -o %/list.csv", "--output"],
  ["register %/list.csv -o %/list.csv", "--output"],
  ["batch %/list.csv --format xlsx -o %/list.csv", "--output"],
  ["eligibility --exit-status", "--question"],
  ["window --method none", "--method"],
  ["add-on --month 2026-06 --visit first --tier 7", "--tier"],
  ["deadline --start 2027-04 --setup-on 2020-01-01", "--setup-on"],
])("%s is blamed on %s", async (line, option) => {
  const [command, ...rest] = wordsOf(line);
  const asJson = command === "register" ? [] : ["--json"];
  const { status, stderr } = await run([command!, ...rest, ...asJson]);
  expect(status).toBe(2);
  if (command === "register") expect(stderr).toContain(option);
  else expect(JSON.parse(stderr)).toMatchObject({ error: { option } });
});

test.each([
  ["report %/list.csv --json --limit 1", { listed: 1 }],
  ["report %/list.csv --json --limit 10000", { listed: 1 }],
  ["batch %/list.csv --json --format json", { asOf: "2026-11-22" }],
  ["prepare --json --format json", { command: "prepare" }],
  ["schema", { title: "Facts about a facility" }],
  ["rules knowledge --json", { command: "rules", noAmendmentSeenThrough: "2026-08-22" }],
  ["--json roadmap", { command: "roadmap" }],
  ["--no-color --json --lang en roadmap", { command: "roadmap" }],
  ["roadmap --json --as-of 2026-11-27 --as-of 2026-11-28", { asOf: "2026-11-28" }],
  ["prepare --json --type clinic --type clinic", { facility: { type: "clinic" } }],
])("%s is answered", async (line, part) => {
  const { status, stdout, output } = await run(wordsOf(line));
  expect(status).toBe(0);
  expect(JSON.parse(stdout === "" ? output.toString() : stdout)).toMatchObject(part);
});

test.each(["%/page", "%/page.htm", "%/PAGE.HTML"])("a report may be called %s", async (name) => {
  const { status } = await run(wordsOf(`report %/list.csv -o ${name}`));
  expect(status).toBe(0);
});

test.each([
  ["bash", "_claims_check() {"],
  ["zsh", "#compdef claims-check"],
  ["fish", "complete -c claims-check"],
])("completion %s prints the script for that shell", async (shell, part) => {
  const { status, stdout } = await run(["completion", shell]);
  expect([status, stdout.includes(part)]).toEqual([0, true]);
});

test.each([
  ["batch", "--", "--help"],
  ["register", "--", "--help", "another.csv"],
])("what stands behind -- is no option: %s %s %s", async (...argv) => {
  const { status, stderr } = await run(argv);
  expect([status, stderr]).toEqual([
    1,
    'claims-check: cannot read "--help": there is no such file or folder\n',
  ]);
});

test.each(["", " ", "\u3000"])("a value of nothing but blanks (%j) is none", async (value) => {
  const { status, stderr } = await run(["plan", "--name", value]);
  expect([status, stderr]).toEqual([2, `claims-check: --name "${value}": the value is empty\n`]);
});

test("a refusal is told once, by the program alone", async () => {
  const byParser = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const { stderr } = await run(["eligibility", "--type"]);
  const words = byParser.mock.calls.map(([text]) => text);
  byParser.mockRestore();
  expect([stderr, words]).toEqual(["claims-check: --type needs a value\n", []]);
});

test.each([[["--json"]], [["--lang", "en"]]])(
  "%j without a command is answered with the help, as bad usage",
  async (argv) => {
    const { status, stdout, stderr } = await run(argv);
    expect([status, stdout, stderr.split("\n")[0]]).toEqual([2, "", "New here? claims-check ask"]);
  },
);

test.each([
  [["--lang=ja", "repot"], /という命令はありません|ありません/],
  [["repot", "--lang", "ja"], /ありません/],
  [["repot", "--lang"], /there is no command/],
])("%j is refused in the language that was asked for", async (argv, sentence) => {
  expect((await run(argv)).stderr).toMatch(sentence);
});

test("English is spoken where it is asked for, whatever the environment", async () => {
  const { stdout } = await run(["eligibility", "--lang", "en"], { env: { LANG: "ja_JP.UTF-8" } });
  expect(stdout).toContain("Nothing can be said yet");
});
