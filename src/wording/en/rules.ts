import { dates } from "./dates.js";
import { gradeInWords } from "./grades.js";

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
  knowledge: {
    title: "Until when the law is known",
    read: (day) => `The Claims Order (請求命令): the text was read as of ${dates.day(day)}.`,
    seenThrough: (day) =>
      `Since then: no amendment was seen up to ${dates.day(day)}, but not everything was looked at.`,
    seenTitle: "What was seen since (it verifies nothing)",
    seen: (day, text, grade) => `${dates.day(day)}: ${text} (grade ${grade})`,
    grade: gradeInWords,
    grades: (grade, conclusion) => `${gradeInWords(grade)}; the conclusion ${gradeInWords(conclusion)}`,
    evidence: {
      "notification-2026-70":
        "MHLW Notification No. 70 of 2026, III-6(1): asks for claims under Art. 1 or disks under Suppl. Art. 3-2, and so takes that article as living law from June 2026 on.",
      "medical-care-rules-amended":
        "Amendment of the Medical Care Rules (療担規則, MHLW Order No. 21 of 2026, in force 1 June 2026): in Art. 3 only a defined term moves; paragraphs 2 to 4 are unchanged.",
      "list-of-updated-laws":
        "e-Gov's list of updated laws of 13 July to 5 August 2026 and its table of laws of 22 August 2026, through a public mirror: no entry for the Claims Order or the Medical Care Rules.",
      "published-study":
        "A published study that read e-Gov on 17 September 2026: Art. 1, 2 and 4 are the same; it says nothing of the supplementary provisions.",
    },
    notSeenTitle: "Promulgations that were not seen",
    notSeen: (from, to) =>
      to === null ? `since ${dates.day(from)}` : `${dates.day(from)} to ${dates.day(to)}`,
    notFoundTitle: "Looked for and not found (which proves nothing)",
    notFound: {
      "end-date-for-disks-or-paper": "an end date for claims on disk or paper",
      "new-roadmap": "a new roadmap",
      "renewal-deadlines-of-2025-and-2026": "deadlines of 2025 and 2026 for renewing transition plans",
      "hardship-in-resubmitting-on-paper":
        "a hardship in resubmitting returned claims on paper since October 2024",
      "facilities-by-medium-since-2023": "the number of facilities by medium since February 2023",
      "reception-calendars-of-2025-and-2026": "reception calendars of fiscal 2025 and 2026",
    },
  },
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
    "Verdicts on ways of claiming (claims-check): may a facility claim on paper, on disk, online, resubmit on paper?",
    "One row in, one row out. Made from the rules; nothing but the step given is to be edited.",
    "In: the columns of claims-check template --lang en. Codes in English (clinic, paper), yes and no, days as 2024-04-01.",
    "Empty or NULL is not stated, the word unknown is not known. as_of, the date asked about, must be there.",
    "Out, for each question: the verdict (allowed, conditional, not-allowed, unsettled; undetermined where facts are missing),",
    "its ground, its rule where it is a single one, its last day where the row alone tells it; refused: why all this is NULL.",
    "A flag says what may be: it holds unless what is stated excludes it, so a row can hold two that exclude one another.",
    "A verdict is given where a single one is possible. Behind rules stand the articles: 附則 as in force, 旧 until 2024-03-31.",
  ],
  sqlDays: (strict) =>
    strict
      ? "Days that the calendar does not have (2025-02-30) are refused."
      : "Days are looked at by their form alone: 2025-02-30 is taken as written. --strict-dates refuses it.",
  sqlSelfTest:
    "Does this engine read the statement as it is meant? No row comes back if it does; else the rows that differ.",
  sqlSteps: {
    given:
      "Your table. c_ stands for the cell of a column: NULL and empty are the same; '' for a column that is not there.",
    calendar:
      "The calendar, in text: '' sorts before every day, none and unknown after. Nothing of the law in it.",
    dates: "The dates of the law, each once, and how those of the row lie.",
    methods:
      "The methods of March and September 2024: as stated, settled as none, else assumed to be the present one.",
    facts: "What each row may be.",
    parts: (names) => `Parts of rules, each on its own: ${names}.`,
    joined: "Their ends, joined by verdict.",
    questions: "The rules of each question.",
    possible:
      "In which ways an answer is possible, as a sum: one number for each rule or part that may lead to one.",
    answer: "The verdict where a single one is possible.",
  },
  markdown: {
    title: "The rules",
    intro:
      "Every rule with its outcomes, filings and sources, made from the rules themselves (`src/regulation`).",
    datedFacts: "Dated values (names, add-ons, exceptions of windows, milestones)",
    grade: (grade) => `grade ${grade}`,
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
