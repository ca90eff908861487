import { acceptedWords } from "../facility/read.js";
import { facts, factNames, optionOf, type FactDefinition, type FactName } from "../facility/facts.js";
import { preparationFactNames } from "../regulation/online-start/preparation.js";
import type { SchemaName } from "../output/schema/schemas.js";
import type { Dialect } from "../output/sql/dialects.js";
import type { Question } from "../regulation/measures/rules.js";
import type { CommandDefinition, OptionDefinition, OptionValue } from "./command-definition.js";
import { tierWords, visitWords } from "./options/visits.js";

// Written out, since the rules themselves are not needed to read a command line.
const QUESTIONS = ["paper", "optical", "online", "paper-resubmission"] as const satisfies readonly Question[];

const DIALECTS = ["standard", "postgresql", "sqlite", "mysql"] as const satisfies readonly Dialect[];

// Written out too: making the schemas takes a library that no other command needs.
const SCHEMAS = [
  "facility",
  "answer",
  "list",
  "deadline",
  "window",
  "plan",
  "prepare",
  "add-on",
  "roadmap",
  "error",
] as const satisfies readonly SchemaName[];

/** Options that every command takes. */
export const globalOptions = [
  { name: "as-of", value: "date" },
  { name: "lang", value: "word", accepts: ["ja", "en"] },
  { name: "json", value: null },
  { name: "no-color", value: null },
] as const satisfies readonly OptionDefinition[];

/** The general options that are of use to a command. */
export const generalOptionsOf = ({ without = [] }: CommandDefinition): readonly OptionDefinition[] =>
  globalOptions.filter(({ name }) => !without.some((one) => one === name));

/** An option that states a fact. */
type StatingOption = OptionDefinition & { readonly fact: FactName };

/** The options that state facts, from the table of facts. */
const factOptions: readonly StatingOption[] = factNames.flatMap((name) => {
  const { kind, aliases = [] } = facts[name] as FactDefinition;
  const value: OptionValue =
    kind === "date" || kind === "month" ? kind : kind === "count" ? "number" : "word";
  const accepts = acceptedWords(name);
  const common = { value, fact: name, ...(accepts.length > 0 && { accepts }) };
  return [
    { name: optionOf(name), ...common },
    ...aliases.map((alias) => ({ name: alias, ...common, hidden: true as const })),
  ];
});

/** A checklist is cut down by these facts; the others are taken, and passed over. */
const preparationOptions = factOptions.map((option): StatingOption =>
  preparationFactNames.some((name) => name === option.fact) ? option : { ...option, hidden: true },
);

const ENCODINGS = ["utf-8", "shift_jis"] as const;

/** How a list of facilities is to be read. */
const listOptions = [
  { name: "encoding", value: "word", accepts: ["auto", ...ENCODINGS] },
  { name: "map", value: "text", repeats: true },
  { name: "sheet", value: "text" },
] as const satisfies readonly OptionDefinition[];

const definitions = [
  {
    name: "eligibility",
    options: [
      ...factOptions,
      { name: "details", value: null },
      { name: "explain", value: null },
      { name: "exit-status", short: "e", value: null },
      { name: "question", value: "word", accepts: QUESTIONS },
    ],
    examples: [
      "claims-check eligibility --type clinic --youngest-dob 1946-01-01",
      "claims-check eligibility --type 歯科 --method 光ディスク --as-of R6.10.1",
    ],
  },
  {
    name: "deadline",
    options: [
      { name: "start", value: "month" },
      { name: "applied-on", value: "date" },
      { name: "setup-on", value: "date" },
      { name: "details", value: null },
      ...factOptions.filter(({ fact }) => fact === "sharedTerminal" || fact === "terminals"),
      { name: "ics", value: "file" },
      { name: "name", value: "text" },
    ],
    examples: [
      "claims-check deadline --start 2024-10",
      "claims-check deadline --applied-on R6.8.21 --terminals 2 --ics deadlines.ics",
    ],
  },
  {
    name: "window",
    options: [
      { name: "month", value: "month", describedAs: "claim-month" },
      { name: "service-month", value: "month" },
      {
        name: "method",
        value: "word",
        accepts: ["online", "optical", "paper"],
        wordsOf: "method",
        describedAs: "window-method",
      },
      { name: "details", value: null },
    ],
    without: ["as-of"],
    examples: [
      "claims-check window --month 2024-05",
      "claims-check window --service-month R6.4 --method online --json",
    ],
  },
  {
    name: "plan",
    options: [
      ...factOptions,
      { name: "first-month", value: "month" },
      { name: "last-month", value: "month" },
      { name: "from", value: "month", describedAs: "first-month", hidden: true },
      { name: "to", value: "month", describedAs: "last-month", hidden: true },
      { name: "details", value: null },
      { name: "ics", value: "file" },
      { name: "name", value: "text", describedAs: "name-or-facts" },
    ],
    examples: [
      "claims-check plan --type clinic --method optical --as-of 2024-08-01",
      "claims-check plan --type 薬局 --method 光ディスク --name 甲薬局 --ics plan.ics",
    ],
  },
  {
    name: "ask",
    options: [
      ...factOptions,
      { name: "explain", value: null },
      { name: "details", value: null },
      { name: "question", value: "word", accepts: QUESTIONS, describedAs: "question-to-ask-about" },
    ],
    examples: ["claims-check ask", "claims-check ask --type clinic --method paper --lang ja"],
  },
  {
    name: "batch",
    arguments: [{ name: "list", required: true }],
    options: [
      ...listOptions,
      { name: "output", short: "o", value: "file" },
      {
        name: "format",
        value: "word",
        accepts: ["csv", "json", "ndjson", "xlsx"],
        describedAs: "list-format",
      },
      { name: "output-encoding", value: "word", accepts: ENCODINGS },
      { name: "bom", value: null },
    ],
    examples: [
      "claims-check batch facilities.csv -o answers.csv",
      "claims-check batch 施設一覧.csv --lang ja --as-of 2026-04-01 -o 判定結果.xlsx",
      'claims-check batch list.csv --map "生年月日=youngest_dob" --format ndjson',
    ],
  },
  {
    name: "report",
    arguments: [{ name: "list", required: true }],
    options: [
      ...listOptions,
      { name: "output", short: "o", value: "file" },
      { name: "ics", value: "file" },
      { name: "title", value: "text" },
      { name: "issuer", value: "text" },
      { name: "client", value: "text" },
      { name: "group-by", value: "text" },
      { name: "limit", value: "number" },
    ],
    examples: [
      "claims-check report facilities.csv -o report.html --ics deadlines.ics",
      "claims-check report 施設一覧.xlsx --lang ja --group-by 都道府県 -o 報告書.html",
    ],
  },
  {
    name: "template",
    options: [
      { name: "output", short: "o", value: "file" },
      { name: "format", value: "word", accepts: ["csv", "xlsx"], describedAs: "list-format" },
      { name: "output-encoding", value: "word", accepts: ENCODINGS },
    ],
    without: ["as-of", "json"],
    examples: ["claims-check template > facilities.csv", "claims-check template --lang ja -o 施設一覧.xlsx"],
  },
  {
    name: "page",
    options: [{ name: "output", short: "o", value: "file" }],
    without: ["as-of", "json"],
    examples: ["claims-check page -o check.html", "claims-check page --lang ja -o 判定.html"],
  },
  {
    name: "prepare",
    options: [
      ...preparationOptions,
      { name: "start", value: "month", fact: "onlineStart", hidden: true },
      { name: "format", value: "word", accepts: ["text", "markdown", "json"] },
      { name: "details", value: null },
    ],
    examples: [
      "claims-check prepare --type clinic --online-start 2024-10",
      "claims-check prepare --type 薬局 --shared-terminal yes --format markdown",
    ],
  },
  {
    name: "add-on",
    options: [
      { name: "month", value: "month", describedAs: "add-on-month" },
      { name: "visit", value: "word", accepts: Object.keys(visitWords), otherWords: visitWords },
      { name: "my-number-card", value: "yes-no" },
      { name: "online", value: "yes-no" },
      { name: "filed-on", value: "date" },
      { name: "tier", value: "word", accepts: Object.keys(tierWords), otherWords: tierWords },
    ],
    examples: [
      "claims-check add-on --month 2026-06 --visit first --tier 1",
      "claims-check add-on --month 2023-10 --visit first --my-number-card no",
      "claims-check add-on --month R5.4 --visit first --my-number-card no --online no",
    ],
  },
  {
    name: "roadmap",
    options: [],
    examples: ["claims-check roadmap", "claims-check roadmap --as-of 2024-05-01 --json"],
  },
  {
    name: "rules",
    arguments: [
      { name: "action", required: false, accepts: ["list", "show", "export", "knowledge"] },
      { name: "rule", required: false, behind: "show" },
    ],
    options: [
      {
        name: "format",
        value: "word",
        accepts: ["json", "mermaid", "sql", "dbt"],
        describedAs: "rules-format",
      },
      { name: "question", value: "word", accepts: QUESTIONS, describedAs: "question-to-export" },
      { name: "table", value: "text", describedAs: "sql-table" },
      { name: "key", value: "text", describedAs: "sql-key" },
      { name: "columns", value: "file", describedAs: "sql-columns" },
      { name: "dates", value: "word", accepts: ["text", "date"], describedAs: "sql-dates" },
      { name: "strict-dates", value: null },
      { name: "view", value: "text", describedAs: "sql-view" },
      { name: "dialect", value: "word", accepts: DIALECTS, describedAs: "sql-dialect" },
      { name: "self-test", value: null },
      { name: "output", short: "o", value: "file", describedAs: "dbt-folder" },
    ],
    without: ["as-of"],
    examples: [
      "claims-check rules list",
      "claims-check rules show paper",
      "claims-check rules knowledge",
      "claims-check rules export --format sql --key code --dialect postgresql",
      "claims-check rules export --format sql --self-test",
    ],
  },
  {
    name: "schema",
    arguments: [{ name: "name", required: false, accepts: SCHEMAS }],
    options: [],
    without: ["as-of"],
    examples: ["claims-check schema facility", "claims-check schema answer --lang ja"],
  },
  {
    name: "completion",
    arguments: [{ name: "shell", required: true, accepts: ["bash", "zsh", "fish"] }],
    options: [],
    without: ["as-of", "json"],
    examples: ["claims-check completion bash", "claims-check completion fish --lang ja"],
  },
] as const satisfies readonly CommandDefinition[];

/** The commands, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = definitions;

/** The definitions with all that is written in them, from which the types of options and arguments follow. */
export type Definitions = typeof definitions;
