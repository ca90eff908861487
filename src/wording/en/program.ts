import { named, shown, visible } from "../shown.js";
import { dates } from "./dates.js";

type Words = typeof import("../ja/program.js").program;
type ValueProblem = Parameters<Words["valueProblem"]>[0];
type Listed = NonNullable<Extract<Parameters<Words["problem"]>[0], { code: "bad-value" }>["listed"]>;

const quote = (text: string): string => `"${shown(text)}"`;
const readings = (some: readonly string[]): string =>
  some.length === 0 ? "" : `; write ${some.map(quote).join(" or ")}`;
const meant = (nearest: string | undefined): string =>
  nearest === undefined ? "" : `; did you mean ${quote(nearest)}?`;

const dateForms = "write it like 2024-04-01, 2024/4/1, 令和6年4月1日 or R6.4.1";
const monthForms = "write it like 2024-10, 令和6年10月 or R6.10";

const ELSEWHERE: Record<Extract<ValueProblem, { code: "governed-elsewhere" }>["care"], string> = {
  "home-nursing":
    "home nursing (訪問看護) is governed by another ordinance, MHW Order No. 5 of 1992 (訪問看護療養費及び公費負担医療に関する費用の請求に関する命令); it is not covered here",
  "long-term-care":
    "long-term care (介護) is governed by another ordinance, MHW Order No. 20 of 2000 (介護給付費及び公費負担医療等に関する費用等の請求に関する命令); it is not covered here",
  "workers-accident":
    "workers' accidents (労災) are claimed under the Industrial Accident Compensation Insurance Act (労働者災害補償保険法); they are not covered here",
};

const wordsBesideDays = (words: readonly string[]): string =>
  words.map((word) => `; ${word} is accepted as well`).join("");

function valueProblem(problem: ValueProblem): string {
  switch (problem.code) {
    case "empty":
      return "the value is empty";
    case "unknown-word":
      return `expected one of ${named(problem.accepted, "...").join(", ")}${meant(problem.nearest)}`;
    case "governed-elsewhere":
      return ELSEWHERE[problem.care];
    case "two-institutions":
      return "medical and dental care under one roof have an institution code each; make two rows of it: clinic or hospital, and dental-clinic";
    case "not-a-succession":
      return `give ${problem.accepted.join(", ")} where the facility was taken over under a new institution code, and nothing where the code stayed`;
    case "not-a-count":
      return "give a whole number of 1 or more";
    case "not-a-date":
      return `cannot be read as a date; ${dateForms}` + wordsBesideDays(Object.keys(problem.japanese ?? {}));
    case "spreadsheet-number":
      return `looks like a spreadsheet serial number (it would be ${problem.readings.join("")}); format the cell as a date, or ${dateForms}`;
    case "not-a-month":
      return `cannot be read as a month; ${monthForms}`;
    case "no-such-day":
      return `is a day that does not exist${readings(problem.readings)}`;
    case "no-such-month":
      return `is a month that does not exist; ${monthForms}`;
    case "ambiguous":
      return `does not say which year is meant${readings(problem.readings)}`;
    case "outside-era":
      return `lies outside the era ${problem.era} (from ${dates.day(problem.firstDay)}${problem.lastDay === null ? "" : ` to ${dates.day(problem.lastDay)}`})${readings(problem.readings)}`;
    case "before-calendar-reform":
      return `predates the Gregorian calendar in Japan; give a day from ${dates.day(problem.firstDay)} on`;
    case "year-out-of-range":
      return `lies outside the years ${problem.firstYear} to ${problem.lastYear}`;
    case "other-weekday":
      return `does not fall on the day of the week given${readings(problem.readings)}`;
    case "time-of-day":
      return `has a time of day${readings(problem.readings)}`;
  }
}

const withValue = (option: string, value: string | undefined): string =>
  value === undefined ? option : `${option} ${quote(value)}`;

/** The error for an unknown name, where a command lists the known ones. */
function notListed({ by, near }: Listed, problem: ValueProblem): string {
  const trees = problem.code === "unknown-word" ? problem.accepted.join(", ") : "";
  const said =
    by === "rules"
      ? `name a tree (${trees}) or a rule (claims-check rules list lists them)`
      : `write a column of the list that claims-check template writes ${by === "set" ? "before" : "behind"} the =`;
  return said + (near.length === 0 ? "" : `; did you mean ${near.map(quote).join(" or ")}?`);
}

const contradictions: Words["contradictions"] = {
  "plan-ends-before-it-starts": "the transition plan ends before it begins",
  "plan-longer-than-a-year":
    "the transition plan lasts more than a year (its last possible day is the day before the same date next year)",
  "designated-after-march-claim":
    "designated on or after 2024-04-01, yet with a claim by March 2024 (if it was taken over under a new institution code, give new-code for succession)",
  "designated-after-september-claim":
    "designated on or after 2024-10-01, yet with a claim by September 2024 (if it was taken over under a new institution code, give new-code for succession)",
  "designated-after-as-of": "designated after the date asked about",
  "claimed-by-march-but-never-by-september": "a claim by March 2024, yet never a claim by September 2024",
  "first-online-claim-too-early": "give the first online claim on or after 2024-10-01",
  "hardship-end-without-hardship": "the end of a hardship, but no hardship",
  "born-after-as-of": "the youngest full-timer is born after the date asked about",
};

const places: Words["places"] = {
  list: "list",
  before: "before",
  after: "after",
  register: "register",
  action: "action",
  rule: "rule",
  name: "name",
  shell: "shell",
};

const placeTexts: Words["placeTexts"] = {
  list: "file with the list of facilities (CSV, TSV, XLSX; - is standard input, up to 1 GiB)",
  before: "file with the earlier list (CSV, TSV, XLSX; - is standard input)",
  after: "file with the later list (default: the same list, on two days)",
  register:
    "registers of the regional bureaus (届出受理医療機関名簿, コード内容別医療機関一覧表), as XLSX or CSV, as many as there are",
  action: "list them, show one rule or tree, or export them (default: list)",
  rule: "the rule or the tree (paper and so on) to show",
  name: "the JSON Schema to print (default: facility)",
  shell: "the shell",
};

/** The program's own words: help and errors. */
export const program: Words = {
  summary:
    "Decides whether a clinic, hospital or pharmacy in Japan may keep its way of claiming (paper, optical disk, online) under the Claims Order (請求命令), until when, and what it must file.",
  usage: "Usage",
  command: "command",
  options: "options",
  commandsHeading: "Commands",
  ownHeading: "Options",
  factsHeading: "Facts about the facility (leave out any that are unknown)",
  generalHeading: "General options",
  examplesHeading: "Examples",
  exitHeading: "Exit status",
  firstTime: "New here? claims-check ask",
  documentsHeading: (folder) => `Documentation (in ${folder})`,
  documents: [
    ["README.md", "quick start"],
    ["docs/cli.md", "every command, option and fact"],
    ["docs/scripting.md", "for scripts: exit status, what is stable, recipes"],
  ],
  notes: {
    completion:
      "Run the example for your shell once and open a new terminal; the Tab key then completes commands, options and their values.",
  },
  /** The message for an internal failure. */
  bug: (version: string): string =>
    `this is a bug in claims-check ${version}; DEBUG=claims-check shows where it happened`,
  exits: {
    answered: ["0", "success"],
    allowed: ["0", "success (with -e: allowed)"],
    failed: ["1", "unexpected error (including input and output)"],
    "bad-input": ["2", "invalid usage or input"],
    "rows-rejected": [
      "2",
      "invalid usage or input; for a list, also if any row was rejected (all other rows are answered and written)",
    ],
    verdict: ["3, 4, 5", "with -e: file first, not allowed, facts missing or ask the payers"],
    stopped: ["130", "interrupted from the keyboard"],
  },
  helpOption: "show this help",
  placeholders: {
    date: "DATE",
    month: "MONTH",
    "yes-no": "WORD",
    word: "WORD",
    number: "N",
    file: "FILE",
    text: "TEXT",
  },
  versionOption: "show the version",
  commands: {
    eligibility: "may this facility keep its way of claiming?",
    ask: "answer one question at a time",
    schema: "print the JSON Schema of the input or of an answer",
    completion: "print a completion script for your shell",
    deadline: "the last day to apply for online claims, and the steps to the first of them",
    window: "when a month's claims can be submitted",
    plan: "what this facility has to do, month by month",
    prepare: "what this facility has to do to start online claims, as a checklist",
    "add-on": "points, tiers and filings of the add-ons that require online claims, month by month",
    batch: "answer a whole list of facilities (CSV, TSV, XLSX)",
    report: "write an HTML report on a whole list of facilities, for screen and print",
    changes: "what differs between two lists, or two days of one list",
    template: "write an empty list of facilities to fill in",
    register: "make a list of facilities from the public registers of the regional bureaus",
    page: "write the page for browsers (HTML), for users without a terminal",
    roadmap: "the milestones on the way to online-only claims, as a chart",
    rules: "show the rules: list, trees, diagram, SQL",
  },
  places,
  placeTexts,
  optionTexts: {
    title: "title of the report",
    "key-column": "column that identifies a facility (default: institution code, else name and type)",
    "since-day-or-list": "earlier day or earlier list to compare with: what changed comes first",
    "since-day": "day on which the earlier side is answered (default: that of --as-of)",
    issuer: "issuer of the report (also printed on every page)",
    client: "client the report is for (also printed on every page)",
    "group-by": "group the counts by this column (default: the prefecture column, if there is one)",
    limit: "maximum number of facilities listed, most urgent first (up to 10,000)",
    start: "month in which online claims begin (the first claim month)",
    "applied-on": "date of the application (gives the first month it allows)",
    "setup-on": "day of the set-up (default: last open day of the month before)",
    ics: "write the deadlines to a calendar file (iCalendar)",
    name: "name of the facility, used in the events of --ics to distinguish them from those of other facilities",
    "name-or-facts":
      "name of the facility, used in the events of --ics to distinguish them from those of other facilities (default: type, designation date and birth date of the youngest full-timer)",
    "claim-month": "claim month (請求月)",
    "service-month": "month of care (診療月), the month before the claim month",
    "window-method": "way of claiming (default: all)",
    "first-month": "first claim month (default: that of the date asked about)",
    "last-month": "last claim month (default: twelve months from the first)",
    "as-of": "day of the claim asked about (default: today in Japan)",
    lang: "language (default: that of the environment)",
    json: "print JSON",
    color: "when to print in colour (default: auto, on a terminal)",
    "no-color": "print without colour, as --color never",
    details: "print everything: reasons, filings, cautions, sources",
    explain: "show the path through the rules: question, answer, article",
    "exit-status":
      "set the exit status from the verdict (0 allowed, 3 file first, 4 not allowed, 5 facts missing or ask the payers)",
    question: "answer this question alone (-e is about it too)",
    "question-to-ask-about": "the question to decide (default: the medium of the latest claim)",
    format: "output format",
    "rules-format": "what to export",
    "question-to-export": "the question to export (default: all)",
    "sql-table": "SQL: the table of facilities (default: facilities)",
    "sql-key": "SQL: key column, copied to the result (default: id)",
    "sql-columns": "SQL: a list whose header names the columns (default: those of template --lang en)",
    "sql-dates": "SQL: how the table stores dates (default: text)",
    "strict-dates": "SQL: reject dates that do not exist",
    "sql-view": "SQL: create a view with this name",
    "sql-dialect": "SQL: dialect (default: standard)",
    "self-test": "SQL: self-test; a database that agrees returns no rows",
    "dbt-folder": "dbt: folder for the models",
    "list-format": "output format (default: from the name of the output file, else csv)",
    output: "output file, written atomically (default: standard output)",
    encoding: "encoding of the list (default: detected)",
    "output-encoding": "encoding of CSV output (default: utf-8)",
    bom: "start CSV output with a byte order mark, for Excel",
    crlf: "end the lines of CSV output with CR and LF (default: as those of the list)",
    map: 'meaning of a column: "column=fact" (repeatable)',
    sheet: "sheet of the spreadsheet (default: the first with column names)",
    "header-line": "line of the column names (default: detected below any title rows)",
    set: 'a fact of all rows, such as "type=clinic"; a filled cell takes precedence (repeatable)',
    "add-on-month": "month of the visit",
    visit: "kind of visit: first (初診料), repeat (再診料), admission (入院料), dispensing (調剤管理料)",
    "my-number-card": "whether the patient's My Number Card was used",
    online: "whether the facility claims online",
    tier: "tier of the add-on (加算の区分), 1 to 6",
    "filed-on": "day on which the notice of the special measure was filed",
  },
  ofFacility: (name, what) => `${name}: ${what}`,
  calendarWritten: (path, events) =>
    `wrote ${events} ${events === 1 ? "event" : "events"} to "${visible(path)}"`,
  calendarEmpty: (path) => `there is nothing to put into a calendar, so "${visible(path)}" was not written`,
  contradictions,
  acceptedWord: (word) => word,
  valueProblem,
  problem: (problem, factWords) => {
    switch (problem.code) {
      case "unknown-command":
        return `there is no command ${quote(problem.command)}; there are ${problem.accepted.join(", ")}${meant(problem.nearest)}`;
      case "unknown-option":
        return `there is no option ${quote(problem.option)}${meant(problem.nearest)}${problem.nearest === undefined ? "; --help lists them" : ""}`;
      case "missing-value":
        return `${problem.option} needs a value`;
      case "missing-option":
        return `give ${problem.option}${problem.instead === undefined ? "" : ` or ${problem.instead}`}${problem.beside === undefined ? "" : `; ${problem.beside} goes with it`}${problem.issue === undefined ? "" : `; ${valueProblem(problem.issue)}`}`;
      case "missing-argument":
        return `give <${problem.argument}>: ${placeTexts[problem.argument as keyof typeof placeTexts]}${problem.accepted.length === 0 ? "" : `; expected one of ${problem.accepted.join(", ")}`}`;
      case "unexpected-argument":
        return `${quote(problem.argument)} is an unexpected argument`;
      case "conflicting-options":
        return `${withValue(problem.option, problem.values?.[0])} and ${withValue(problem.other, problem.values?.[1])} cannot be given together`;
      case "bad-value":
        return `${problem.option} ${quote(problem.value)}: ${problem.listed === undefined ? valueProblem(problem.issue) : notListed(problem.listed, problem.issue)}`;
      case "contradiction":
        return `${problem.option} (${factWords.label(problem.contradiction.facts[0]!)}): ${contradictions[problem.contradiction.code]}`;
      case "before-first-encoded-day":
        return problem.byClock === true
          ? `today is ${problem.asOf} by the clock of this computer, and the law before ${problem.first} is not covered; set the clock, or give ${problem.option}`
          : `${problem.option} ${problem.asOf}: the law before ${problem.first} is not covered; give a day from ${problem.first} on`;
      case "no-terminal":
        return `this is not an interactive terminal; give the facts as options of ${problem.instead}`;
      case "no-question-for-exit-status":
        return `-e needs a question: give ${problem.option} paper, optical, online or paper-resubmission, or --method`;
      case "setup-day-outside-period":
        return `${problem.option} ${problem.setupOn}: lies outside the set-up period; give a day from ${problem.from} to ${problem.to}`;
      case "last-month-before-first":
        return `${problem.option} ${problem.last}: lies before the first month, ${problem.first}; give a month from ${problem.first} on`;
      case "too-many-facilities":
        return `there are more than ${problem.most.toLocaleString("en-US")} facilities, too many for one page; --limit 1000 lists the thousand most urgent, --group-by prefecture (or any column) gives the counts alone, and claims-check batch answers them all`;
      case "limit-too-high":
        return `${problem.option} can be ${problem.most.toLocaleString("en-US")} at most; a browser cannot handle more facilities`;
      case "same-file":
        return `${problem.option} ${quote(problem.value)}: this is the file ${problem.other === undefined ? "of the list" : `that ${problem.other} names`}, and would replace it; give another name`;
      case "not-a-mapping":
        return `--map ${quote(problem.value)}: write "column=fact", for example "生年月日=youngest_dob"`;
      case "since-after-as-of":
        return `--since ${problem.since}: lies after the day asked about, ${problem.asOf}; give an earlier day, or a later one by --as-of`;
      case "not-a-setting":
        return `--set ${quote(problem.value)}: write "fact=value", for example "type=clinic"`;
      case "not-a-page":
        return `${problem.option} ${quote(problem.value)}: a report is an HTML page; name a file that ends in .html (for a PDF, open it in a browser and print it)`;
      case "not-a-file-name":
        return `${problem.option} ${quote(problem.value)}: give the name of a file`;
    }
  },
};
