import { columnOf, facts, type FactName } from "../../facility/facts.js";
import { factWords } from "./facts.js";
import { report } from "./report.js";

type Words = typeof import("../ja/changes.js").changes;
type FactValue = Parameters<Words["factValue"]>[1];

const { count, facilities } = report;

const kinds: Words["kinds"] = {
  new: "new",
  gone: "gone",
  facts: "facts",
  verdict: "verdict",
  ground: "ground",
  until: "until",
  action: "next action",
  deadline: "deadline",
};

const columns: Words["columns"] = {
  key: "key",
  name: "name",
  change: "change",
  facts_before: "facts_before",
  facts_after: "facts_after",
  verdict_before: "verdict_before",
  verdict_after: "verdict_after",
  until_before: "until_before",
  until_after: "until_after",
  next_action_before: "next_action_before",
  next_action_after: "next_action_after",
  next_deadline_before: "next_deadline_before",
  next_deadline_after: "next_deadline_after",
};

const valueOf = (fact: FactName, value: FactValue): string => {
  if (value !== undefined) return factWords.value(fact, value);
  return facts[fact].role === "record" ? factWords.notRecorded : factWords.value(fact, "unknown");
};

/** In an English list values are codes, to suit scripts as well as people. */
const codeOf = (value: FactValue): string => {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === undefined ? "" : String(value);
};

/** What changed between two lists, or two days of one list. */
export const changes: Words = {
  title: "What changed",
  pageKind: "Comparison of two lists",
  period: (since, asOf) => `from ${since} to ${asOf}`,
  sameDay: (asOf) => `both answered for ${asOf}`,
  lists: (before, after) => `${before} -> ${after}`,
  counts: ({ before, after, changed, unchanged }) =>
    `${facilities(changed)} changed, ${count(unchanged)} unchanged (${count(before)} before, ${count(after)} after)`,
  kindCounts: (counts) => counts.map(([kind, number]) => `${kinds[kind]} ${count(number)}`).join(", "),
  keyedBy: (headings) => `matched by: ${headings.join(", ")}`,
  none: "No facility changed.",
  nothingCompared: "There is no facility to compare.",
  more: (number) => `and ${count(number)} more: -o changes.csv (.xlsx, .html) or --json gives all of them.`,
  onlyFirst: (shown, all) => `The ${count(shown)} most urgent are listed, of ${count(all)} that changed.`,
  rejected: (list, rows) =>
    `${list}: ${count(rows)} ${rows === 1 ? "row" : "rows"} could not be answered, and so not compared`,
  otherRejected: (rows) => `and ${count(rows)} more`,
  ownDays: "Rows with a day of their own (as_of) are answered for that day on both sides.",
  inList: (name) => `"${name}"`,
  kinds,
  kindList: (some) => some.map((kind) => kinds[kind]).join(", "),
  heading: (name, key, what) => `${name}${key === "" ? "" : ` (${key})`}: ${what}`,
  fromTo: (before, after) => `${before} -> ${after}`,
  part: (label, text) => `${label}: ${text}`,
  parts: (some) => some.join("; "),
  factLabel: (fact) => factWords.label(fact),
  factValue: valueOf,
  withOpenDay: (day, openDay) => `${day} (open until ${openDay})`,
  noLawfulWay: "claim month without a way",
  nothing: "-",
  earlier: (text) => `before: ${text}`,
  columns,
  kindCell: (kind) => kind,
  factCell: (fact, value) => `${columnOf(fact)}=${codeOf(value)}`,
  sheet: "changes",
  section: {
    facility: "Facility",
    what: "What changed",
    key: "Matched by",
    note: "How it stands now, and by when to act; what differs from before is shown with the value before.",
  },
};
