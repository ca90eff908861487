import { columnOf } from "../../facility/facts.js";
import { shown, shownColumn } from "../shown.js";
import { program } from "./program.js";

type Words = typeof import("../ja/batch.js").batch;
type ListNote = Parameters<Words["note"]>[0];
type RowIssue = Parameters<Words["rowProblems"]>[1][number];

const quote = (text: string): string => `"${shown(text)}"`;
const some = (values: readonly string[]): string =>
  values.slice(0, 12).map(quote).join(", ") + (values.length > 12 ? " ..." : "");

/** In an English list headers and values are codes, to suit scripts as well as people. */
const columns: Words["columns"] = {
  paper: "paper",
  paper_until: "paper_until",
  optical: "optical",
  optical_until: "optical_until",
  online: "online",
  next_action: "next_action",
  next_deadline: "next_deadline",
  next_deadline_open_day: "next_deadline_open_day",
  no_lawful_way_from: "no_lawful_way_from",
  missing: "missing",
  reasons: "reasons",
  error: "error",
};

const verdicts: Words["verdicts"] = {
  allowed: "allowed",
  conditional: "conditional",
  "not-allowed": "not-allowed",
  undetermined: "undetermined",
  unsettled: "unsettled",
};

const actions: Words["actions"] = {
  "form-1": "form-1",
  "form-1-renewal": "form-1-renewal",
  "form-2": "form-2",
  "younger-hire-report": "younger-hire-report",
  "form-3": "form-3",
  "former-form-4": "former-form-4",
  "former-form-5": "former-form-5",
  "online-start-application": "online-start-application",
  "paper-resubmission-notice": "paper-resubmission-notice",
  "state-facts": "state-facts",
  "ask-payers": "ask-payers",
  "claim-online": "claim-online",
  none: "none",
};

function problemText(problem: RowIssue): string {
  switch (problem.code) {
    case "bad-value":
      return `${shownColumn(problem.column)} ${quote(problem.value)}: ${program.valueProblem(problem.issue)}`;
    case "contradiction":
      return `${problem.columns.map(shownColumn).join(", ")}: ${program.contradictions[problem.contradiction.code]}`;
    case "before-first-encoded-day":
      return `${problem.column === undefined ? "the date asked about" : shownColumn(problem.column)} ${quote(problem.asOf)}: the law before ${problem.first} is not covered; give a day from ${problem.first} on`;
    case "formula-without-result":
      return `${shownColumn(problem.column)}: the formula has no stored result; open the list in a spreadsheet program and save it again, or put the value in`;
    case "too-many-cells":
      return `more cells than the ${problem.columns} columns of the header; without a column are ${some(problem.beyond)}; put a cell that holds a comma in quotes`;
    case "text-after-quote":
      return `${shownColumn(problem.column)} ${quote(problem.value)}: text behind the closing quote; double the quotes inside a cell`;
  }
}

function noteText(note: ListNote): string {
  switch (note.code) {
    case "sheet":
      return `the sheet ${quote(note.sheet)} is read; not read: ${some(note.others)}${note.hidden.length === 0 ? "" : ` (hidden: ${some(note.hidden)})`}; --sheet names another`;
    case "titles":
      return `the names of the columns are on line ${note.line}; what stands above is left out`;
    case "hidden-rows":
      return `${note.rows} ${note.rows === 1 ? "row is" : "rows are"} hidden (the first is ${note.first}); hidden rows are answered like the others`;
    case "merged-cells":
      return `cells are merged (${ranges(note.ranges)}); the value counts for the upper left one, the others are taken as empty`;
    case "formulas-without-result":
      return `${note.cells} ${note.cells === 1 ? "formula" : "formulas"} in ${some(note.columns)} without a stored result: the cells come out empty; open the list in a spreadsheet program and save it again`;
  }
}

const ranges = (all: readonly string[]): string =>
  all
    .slice(0, 3)
    .map((range) => shown(range))
    .join(", ") + (all.length > 3 ? ` and ${all.length - 3} more` : "");

const monthRun = ({ first, last }: Parameters<Words["summary"]["noLawfulWayLater"]>[0]): string =>
  first === last ? first : `${first} to ${last}`;

/** A list of facilities: its columns, its values and its messages. */
export const batch: Words = {
  columns,
  verdicts,
  actions,
  questions: { paper: "paper", optical: "optical disk", online: "online" },
  factColumn: columnOf,
  missing: (names) => names.join("; "),
  reason: (sentence, citations) => `${sentence} (${citations.join("; ")})`,
  sentences: (sentences) => sentences.join(" "),
  factsDecide: "Facts that are not yet known decide.",
  severalRules: "The verdict is the same whatever the facts are that are not yet known.",
  mediumUnknown: "The medium in use is not known, so paper and optical disk are each judged.",
  rowProblems: (line, problems) => `line ${line}, ${problems.map(problemText).join(" / ")}`,
  note: noteText,
  renamed: (names) => `columns of the list named like an answer are renamed: ${names.map(quote).join(", ")}`,
  ownColumn: (name) => `${name}_in_list`,
  sheet: "facilities",
  similarColumn: (column, nearest) =>
    `column ${quote(column)} is carried through unread; if ${quote(nearest)} is meant, give --map "${shown(column, 200)}=${nearest}"`,
  otherSimilarColumns: (others) =>
    `${others} more ${others === 1 ? "column is" : "columns are"} carried through unread, though their names resemble those of facts`,
  progress: (rows, percent) => `${rows.toLocaleString("en-US")} rows, ${percent}%`,
  summary: {
    rows: (rows, answered, rejected) =>
      `${rows} ${rows === 1 ? "row" : "rows"}: ${answered} answered, ${rejected} rejected`,
    rejected: "The column error says what is wrong.",
    nothingStated: (rows) =>
      `${rows} ${rows === 1 ? "row states" : "rows state"} nothing that could decide: remove sums and notes from the list`,
    noLawfulWay: ({ from, facilities, preventedBy }) =>
      `${facilities} ${facilities === 1 ? "facility has" : "facilities have"} no lawful way to claim from ${from} on (an application by ${preventedBy} would have prevented it)`,
    noLawfulWayLater: (months) =>
      `${months.facilities} more ${months.facilities === 1 ? "has" : "have"} none from ${months.first === months.last ? months.first : `a month of ${monthRun(months)}`} on (--json counts each month)`,
    noLawfulWayPast: (months) =>
      `${months.facilities} ${months.facilities === 1 ? "facility" : "facilities"} had no lawful way to claim from a month now past on, ${monthRun(months)} (--json counts each month)`,
    leftAlone: (rows) =>
      `${rows} ${rows === 1 ? "row" : "rows"} of totals and notes left as ${rows === 1 ? "it is" : "they are"}`,
    severalSheets: (rows) =>
      `A sheet holds ${rows.toLocaleString("en-US")} rows: the answers go on in further sheets.`,
    wanted: "Missing facts",
    settles: "Decides alone",
    wantedBy: "Missing for",
    more: (facts) => `and ${facts} more`,
    unchangedSince: (day) => `The law was read through ${day} and is taken to be unchanged since.`,
    none: "none",
  },
};
