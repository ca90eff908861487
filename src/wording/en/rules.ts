import { dates } from "./dates.js";

type Words = typeof import("../ja/rules.js").rules;

const measures: Words["measures"] = {
  paper: "Claims on paper (書面による請求)",
  optical: "Claims on optical disk (光ディスク等を用いた請求)",
  hardship: "Individual hardship (猶予, Suppl. Art. 4(5))",
  online: "Online claims (オンライン請求)",
  "paper-resubmission": "Resubmitting returned claims on paper (紙による返戻再請求)",
};

const periods: Record<Parameters<Words["lastDay"]>[1], string> = {
  former: "last day of the law before the amendment",
  grace: "last day of the grace period for disks and for resubmission on paper (経過措置期間)",
  plans: "last day of the period of transition plans",
};

/** The rules themselves: the list, the trees, the diagram, the SQL and the reference. */
export const rules: Words = {
  measures,
  title: "The rules",
  listHint:
    "claims-check rules show RULE shows a rule, claims-check rules show paper (and so on) a decision tree, claims-check rules export the diagram and the SQL.",
  read: (from, through) =>
    `For claims from ${dates.day(from)} on, by the law as read on ${dates.day(through)}.`,
  orElse: (other) =>
    `Beside it stands the tree of "${other}"; the better of the two outcomes counts (allowed, conditional, unsettled, not allowed, in this order; on a tie, that of this tree).`,
  question: (fact) => `${fact}?`,
  certainly: (fact) => `${fact}, as far as it is certain?`,
  anyDay: "a date of birth",
  branch: (answer, then) => `${answer}: ${then}`,
  end: (answer, verdict, rule, toFile) =>
    `${answer} → ${verdict} (${rule})${toFile.length === 0 ? "" : `, to file: ${toFile.join(", ")}`}`.trimStart(),
  part: (letter) => `(${letter})`,
  asPart: (letter) => `as under (${letter})`,
  exceptions: "Exceptions",
  exception: (condition, end, insteadOf) => `${condition} ${end}, instead of ${insteadOf.join(", ")}`,
  outcomes: "Outcomes",
  outcome: (verdict, ground) => (ground === null ? verdict : `${verdict} (ground: ${ground})`),
  filings: "Filings",
  filedBeforeTheHire: (form) => `${form} (filed before the hire)`,
  filing: (form, recorded) => `${form}: ${recorded ? "filed" : "not filed"}`,
  warnings: "Please note",
  facts: "Facts",
  noFacts: "none but the date asked about",
  sources: "Sources",
  source: (citation, authority) => `${citation} (${authority})`,
  documentation: "Explained in",
  datedValues: "Dates it reads",
  lastDay: (day, period) => `${dates.day(day)}: ${periods[period]}`,
  cutoff: (day, rows) => `born on or before ${dates.day(day)}: ${rows.join("; ")}`,
  deadline: (day, form) => `${dates.day(day)}: deadline that the administration named for ${form}`,
  and: (names) => names.join(", "),
  sqlComments: [
    "Verdicts on ways of claiming (claims-check), in standard SQL that DuckDB, SQLite, BigQuery and Spark SQL take.",
    "The columns are those of claims-check template --lang en, all text: English codes (clinic, paper), yes and no,",
    "days as 2024-04-01.",
    "Empty or NULL is not stated, the word unknown is not known. as_of, the date asked about, must be there.",
    "Results: allowed, conditional, not-allowed, unsettled, and undetermined where facts are missing.",
    "A row that cannot be answered (no as_of, a value not accepted, a contradiction) gets NULL.",
  ],
  markdown: {
    title: "The rules",
    intro:
      "Every rule with its outcomes, filings and sources, made from the rules themselves (`src/regulation`).",
    sources: "Sources",
    readOn: (day) => `read as of ${dates.day(day)}`,
    exports:
      "`claims-check rules show paper` and so on show the decision trees, `claims-check rules export` the diagram and the SQL.",
  },
  lawMap: {
    title: "From the ordinance to the rules",
    intro:
      "For each paragraph of Suppl. Art. 3-2 to 4 of the Claims Order (請求命令) and of the articles concerned: the rules that rest on it, or why there is none.",
    forms: "Filing",
    none: "No rule",
    elsewhere: (commands) => `answered by ${commands.join(", ")}.`,
    item: (ground) => `hardship (${ground})`,
  },
};
