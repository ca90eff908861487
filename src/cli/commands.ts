import { acceptedWords } from "../facility/read.js";
import { facts, factNames, optionOf, type FactDefinition, type FactName } from "../facility/facts.js";
import { preparationFactNames } from "../regulation/online-start/preparation.js";
import type { SchemaName } from "../output/schema/schemas.js";
import type { Dialect } from "../output/sql/dialects.js";
import type { Question } from "../regulation/measures/rules.js";
import type { CommandDefinition, OptionDefinition, OptionValue } from "./command-definition.js";
import type { Language } from "./options/language.js";
import { exportFormats } from "./options/export-formats.js";
import { tierWords, visitWords } from "./options/visits.js";

// Listed here, since the rules themselves are not needed to parse a command line.
const QUESTIONS = ["paper", "optical", "online", "paper-resubmission"] as const satisfies readonly Question[];

const DIALECTS = ["standard", "postgresql", "sqlite", "mysql"] as const satisfies readonly Dialect[];

// Listed here too: generating the schemas takes a library that no other command needs.
const SCHEMAS = [
  "facility",
  "answer",
  "list",
  "batch",
  "report",
  "changes",
  "deadline",
  "window",
  "plan",
  "prepare",
  "add-on",
  "roadmap",
  "rules",
  "rule",
  "tree",
  "rules-export",
  "knowledge",
  "error",
] as const satisfies readonly SchemaName[];

/** Options that every command takes. */
export const globalOptions = [
  { name: "as-of", value: "date" },
  { name: "lang", value: "word", accepts: ["ja", "en"] },
  { name: "json", value: null },
  { name: "color", value: "word", accepts: ["auto", "always", "never"] },
  { name: "no-color", value: null },
] as const satisfies readonly OptionDefinition[];

/** The general options that a command uses. */
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

/** A checklist is tailored by these facts; the others are accepted but ignored. */
const preparationOptions = factOptions.map((option): StatingOption =>
  preparationFactNames.some((name) => name === option.fact) ? option : { ...option, hidden: true },
);

const ENCODINGS = ["utf-8", "shift_jis"] as const;

/** How to read a list of facilities. */
const listOptions = [
  { name: "encoding", value: "word", accepts: ["auto", ...ENCODINGS] },
  { name: "map", value: "text", repeats: true },
  { name: "set", value: "text", repeats: true },
  { name: "sheet", value: "text" },
  { name: "header-line", value: "number" },
] as const satisfies readonly OptionDefinition[];

/** Examples that are the same in both languages. */
const inBothLanguages = <Lines extends readonly string[]>(lines: Lines): Record<Language, Lines> => ({
  en: lines,
  ja: lines,
});

const definitions = [
  {
    name: "ask",
    options: [
      ...factOptions,
      { name: "explain", value: null },
      { name: "details", value: null },
      { name: "question", value: "word", accepts: QUESTIONS, describedAs: "question-to-ask-about" },
    ],
    exits: ["stopped"],
    examples: {
      en: ["claims-check ask", "claims-check ask --type clinic --method paper"],
      ja: ["claims-check ask", "claims-check ask --type 診療所 --method 紙"],
    },
  },
  {
    name: "eligibility",
    options: [
      ...factOptions,
      { name: "details", value: null },
      { name: "explain", value: null },
      { name: "exit-status", short: "e", value: null },
      { name: "question", value: "word", accepts: QUESTIONS },
    ],
    exits: ["verdict"],
    examples: {
      en: [
        "claims-check eligibility --type clinic --youngest-dob 1946-01-01",
        "claims-check eligibility --type dental --method optical --as-of 2024-10-01",
      ],
      ja: [
        "claims-check eligibility --type 診療所 --youngest-dob 昭21.1.1",
        "claims-check eligibility --type 歯科 --method 光ディスク --as-of R6.10.1",
      ],
    },
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
    examples: {
      en: [
        "claims-check deadline --start 2027-04",
        "claims-check deadline --applied-on 2027-01-21 --terminals 2 --ics dates.ics",
      ],
      ja: [
        "claims-check deadline --start 令和9年4月",
        "claims-check deadline --applied-on R9.1.21 --terminals 2 --ics 日程.ics",
      ],
    },
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
    examples: {
      en: [
        "claims-check window --month 2027-04",
        "claims-check window --service-month 2027-03 --method online --json",
      ],
      ja: [
        "claims-check window --month 令和9年4月",
        "claims-check window --service-month R9.3 --method オンライン --json",
      ],
    },
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
    examples: {
      en: [
        "claims-check plan --type clinic --method optical",
        "claims-check plan --type pharmacy --method optical --name Aoba --ics plan.ics",
      ],
      ja: [
        "claims-check plan --type 診療所 --method 光ディスク",
        "claims-check plan --type 薬局 --method 光ディスク --name 甲薬局 --ics 予定.ics",
      ],
    },
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
      { name: "crlf", value: null },
    ],
    exits: ["rows-rejected"],
    examples: {
      en: [
        "claims-check batch facilities.csv -o answers.csv",
        "claims-check batch facilities.xlsx --as-of 2026-04-01 -o answers.xlsx",
        'claims-check batch list.csv --map "birthday=youngest_dob" --format ndjson',
      ],
      ja: [
        "claims-check batch 施設一覧.csv -o 判定結果.csv",
        "claims-check batch 施設一覧.xlsx --as-of 令和8年4月1日 -o 判定結果.xlsx",
        'claims-check batch 一覧.csv --map "生年月日=youngest_dob" --format ndjson',
      ],
    },
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
      { name: "since", value: "text", describedAs: "since-day-or-list" },
      { name: "key", value: "text", describedAs: "key-column" },
      { name: "group-by", value: "text" },
      { name: "limit", value: "number" },
    ],
    exits: ["rows-rejected"],
    examples: {
      en: [
        "claims-check report facilities.csv -o report.html --ics deadlines.ics",
        "claims-check report facilities.xlsx --group-by prefecture -o report.html",
        "claims-check report november.csv --since october.csv -o report.html",
      ],
      ja: [
        "claims-check report 施設一覧.csv -o 報告書.html --ics 期限.ics",
        "claims-check report 施設一覧.xlsx --group-by 都道府県 -o 報告書.html",
        "claims-check report 11月.csv --since 10月.csv -o 報告書.html",
      ],
    },
  },
  {
    name: "changes",
    arguments: [
      { name: "before", required: true },
      { name: "after", required: false },
    ],
    options: [
      ...listOptions,
      { name: "key", value: "text", describedAs: "key-column" },
      { name: "since", value: "date", describedAs: "since-day" },
      { name: "output", short: "o", value: "file" },
      {
        name: "format",
        value: "word",
        accepts: ["csv", "xlsx", "html"],
        describedAs: "list-format",
      },
    ],
    exits: ["rows-rejected"],
    examples: {
      ja: [
        "claims-check changes 10月.csv 11月.csv --since 2026-10-28",
        "claims-check changes 施設一覧.xlsx --since R8.10.28 -o 変更.xlsx",
        "claims-check changes 10月.csv 11月.csv --key 施設番号 -o 変更.html",
      ],
      en: [
        "claims-check changes october.csv november.csv --since 2026-10-28",
        "claims-check changes facilities.csv --since 2026-10-28 -o changes.xlsx",
        "claims-check changes october.csv november.csv --key branch -o changes.html",
      ],
    },
  },
  {
    name: "template",
    options: [
      { name: "output", short: "o", value: "file" },
      { name: "format", value: "word", accepts: ["csv", "xlsx"], describedAs: "list-format" },
      { name: "output-encoding", value: "word", accepts: ENCODINGS },
    ],
    without: ["as-of", "json"],
    examples: {
      en: ["claims-check template > facilities.csv", "claims-check template -o facilities.xlsx"],
      ja: ["claims-check template -o 施設一覧.csv", "claims-check template -o 施設一覧.xlsx"],
    },
  },
  {
    name: "register",
    arguments: [{ name: "register", required: true, repeats: true }],
    options: [
      { name: "output", short: "o", value: "file" },
      { name: "format", value: "word", accepts: ["csv", "xlsx"], describedAs: "list-format" },
    ],
    without: ["json"],
    examples: {
      en: [
        "claims-check register filings.xlsx -o facilities.csv",
        "claims-check register medical.xlsx pharmacy.xlsx -o facilities.xlsx",
      ],
      ja: [
        "claims-check register 届出受理医療機関名簿.xlsx -o 施設一覧.csv",
        "claims-check register 医科.xlsx 歯科.xlsx 薬局.xlsx -o 施設一覧.xlsx",
      ],
    },
  },
  {
    name: "page",
    options: [{ name: "output", short: "o", value: "file" }],
    without: ["as-of", "json"],
    examples: { en: ["claims-check page -o check.html"], ja: ["claims-check page -o 判定.html"] },
  },
  {
    name: "prepare",
    options: [
      ...preparationOptions,
      { name: "start", value: "month", fact: "onlineStart", hidden: true },
      { name: "format", value: "word", accepts: ["text", "markdown", "json"] },
      { name: "details", value: null },
    ],
    examples: {
      en: [
        "claims-check prepare --type clinic --online-start 2027-04",
        "claims-check prepare --type pharmacy --shared-terminal yes --format markdown",
      ],
      ja: [
        "claims-check prepare --type 診療所 --online-start 令和9年4月",
        "claims-check prepare --type 薬局 --shared-terminal はい --format markdown",
      ],
    },
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
    without: ["as-of"],
    examples: {
      en: [
        "claims-check add-on --month 2026-06 --visit first --tier 1",
        "claims-check add-on --month 2023-10 --visit first --my-number-card no",
        "claims-check add-on --month 2023-04 --visit repeat --my-number-card no",
      ],
      ja: [
        "claims-check add-on --month R8.6 --visit 初診料 --tier 1",
        "claims-check add-on --month R5.10 --visit 初診料 --my-number-card いいえ",
        "claims-check add-on --month R5.4 --visit 再診料 --my-number-card いいえ",
      ],
    },
  },
  {
    name: "roadmap",
    options: [],
    examples: {
      en: ["claims-check roadmap", "claims-check roadmap --as-of 2024-05-01 --json"],
      ja: ["claims-check roadmap", "claims-check roadmap --as-of R6.5.1 --json"],
    },
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
        accepts: exportFormats,
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
    examples: inBothLanguages([
      "claims-check rules list",
      "claims-check rules show paper",
      "claims-check rules knowledge",
      "claims-check rules export --format sql --key code --dialect postgresql",
      "claims-check rules export --format sql --self-test",
    ]),
  },
  {
    name: "schema",
    arguments: [{ name: "name", required: false, accepts: SCHEMAS }],
    options: [],
    without: ["as-of"],
    examples: inBothLanguages(["claims-check schema facility", "claims-check schema answer"]),
  },
  {
    name: "completion",
    arguments: [{ name: "shell", required: true, accepts: ["bash", "zsh", "fish"] }],
    options: [],
    without: ["as-of", "json"],
    examples: inBothLanguages([
      "echo 'source <(claims-check completion bash)' >> ~/.bashrc",
      "echo 'source <(claims-check completion zsh)' >> ~/.zshrc",
      "claims-check completion fish > ~/.config/fish/completions/claims-check.fish",
    ]),
  },
] as const satisfies readonly CommandDefinition[];

/** The commands, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = definitions;

/** The definitions with their literal types, from which the types of options and arguments are derived. */
export type Definitions = typeof definitions;
