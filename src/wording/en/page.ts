import { formatInEra, formatMonthInEra } from "../../calendar/era.js";
import { dates } from "./dates.js";
import { shown, shownColumn } from "../shown.js";

/** The page for users without a terminal. */
export const page: typeof import("../ja/page.js").page = {
  title: "How may we claim?",
  kind: "claims-check",
  lead: "May a clinic, hospital or pharmacy in Japan keep claiming on paper (書面) or on optical disk (光ディスク等), until when, and what must it file?",
  private: "What you enter stays on this device: nothing is sent anywhere, and nothing is stored.",
  noScript:
    "Please open this page with JavaScript enabled. Everything is worked out inside the page; it makes no request to anywhere.",
  views: "Tasks",
  view: { check: "Check", dates: "Dates", lists: "Lists" },
  skip: "Skip to the content",
  start: "Start",
  startNote:
    "Only what can change the answer is asked, one question at a time. You may always say that you do not know.",
  day: "Day of the claim (基準日)",
  dateForms: "Write it like 2024-04-01, 令和6年4月1日, R6.4.1 or S21.4.1.",
  monthForms: "Write it like 2027-04, 令和9年4月 or R9.4.",
  readAs: {
    day: (day) => `${dates.day(day)} (${formatInEra(day)})`,
    month: (month) => `${dates.month(month)} (${formatMonthInEra(month)})`,
  },
  problem: (problem) => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`,
  tooEarly: (day) => `Enter ${day} or a later day.`,
  next: "Next",
  answers: "Answers",
  back: "Back",
  restart: "Start again",
  now: "Verdicts so far",
  nowNote: "These follow from your answers, and change with each.",
  result: "Result",
  nothingKnown: "No verdict yet. Answer the questions one by one to get one",
  all: "Each way of claiming",
  todo: "To file and to apply for",
  months: "Month by month",
  reason: "Why",
  why: "Reasons and provisions",
  lawText: {
    quoted: (day) =>
      `The order is quoted in Japanese, the language of the law, as it stood on ${day} (amended up to Cabinet Office and MHLW Order No. 8 of 2023). Please check on e-Gov, behind the link, whether it has been amended since.`,
    notKept: (day) =>
      `The text in force until ${day} is not part of this page. The link to e-Gov leads to the order as it stands now.`,
    otherItems: "(The other items are left out.)",
  },
  beware: "Note",
  keep: "Keep this result",
  print: "Print",
  calendar: "Deadlines for your calendar (.ics)",
  noEvents: "There is no deadline to put into a calendar.",
  link: "Link back to this result",
  linkNote:
    "The facts stand behind the # of the link, which browsers send to no server. Whoever gets the link can read them.",
  command: "Command that gives the same result",
  copy: "Copy",
  copied: "Copied.",
  badLink: "The link could not be read. Please start from the beginning.",
  dates: {
    start: "By when to apply for online claims",
    startMonth: "First month of online claims (請求月)",
    window: "When claims are accepted",
    claimMonth: "Claim month (請求月), the month after the care",
    show: "Show",
    hours: "Hours",
    dayOf: "Days",
  },
  lists: {
    about:
      "A list of facilities is read and answered row by row. The file stays on this device: nothing is sent anywhere.",
    ownDays: " A row may name a day of its own.",
    drop: "Choose the file of the list, or drop it here.",
    kinds: "CSV, TSV or Excel (.xlsx), in UTF-8 or Shift_JIS.",
    template: "Download an empty list (CSV)",
    templateNote: "It holds the names of the columns. What is not known can be left empty.",
    atWork: "Working",
    cancel: "Cancel",
    answered: "The list, answered",
    save: {
      csv: "Download as CSV",
      xlsx: "Download as Excel (.xlsx)",
      report: "Download as a report (HTML)",
    },
    text: "Only rows that hold",
    standing: "Only this verdict",
    all: "All",
    choice: (word, count) => `${word} (${count.toLocaleString("en")})`,
    rejected: "Error in the row",
    remark: "Missing, or wrong",
    missing: (facts) => facts.join(", "),
    counts: "Facilities by way of claiming",
    table: "Table of answers",
    count: (shownRows, count) =>
      shownRows === count
        ? `${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}`
        : `${shownRows.toLocaleString("en")} of ${count.toLocaleString("en")} rows are shown.`,
    more: "Show more",
    another: "Another list",
    fileName: (name, ending) => `${name}-answered${ending}`,
    templateName: "facilities.csv",
    similarColumn: (column, nearest) =>
      `Column "${shownColumn(column)}" is not read and stays as it is. If "${shown(nearest)}" is meant, please rename it.`,
    sheetRead: (sheet, others) =>
      `The sheet "${shown(sheet)}" is read; not read: ${others.map((name) => `"${shown(name)}"`).join(", ")}.`,
    empty: "The file is empty. Its first row has to name the columns; you can download an empty list.",
    undecodable: (line) =>
      `Line ${line} cannot be read as text. Please save the list again as UTF-8 or Shift_JIS (CP932).`,
    noKnownColumn: (columns) =>
      `No column states a fact about facilities. The first row names ${columns
        .slice(0, 12)
        .map((column) => `"${shownColumn(column)}"`)
        .join(", ")}${columns.length > 12 ? " ..." : ""}. Please name the columns as the empty list does.`,
    columnTwice: (column, other) =>
      column === other
        ? `There are two columns "${shownColumn(column)}". Please rename one of them.`
        : `Columns "${shownColumn(column)}" and "${shownColumn(other)}" state the same fact. Please remove one of them.`,
  },
  version: (version, day) => `claims-check ${version} (${day})`,
  law: (day) => `The law was read as of ${day}.`,
  stale: (day) =>
    `This page was made on ${day}, more than a year ago. Please look for a newer version: the law may have changed.`,
  failure: "Something unexpected went wrong inside this page. Please open it again.",
};
