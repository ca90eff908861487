import { errorCodesByPlace, type ErrorCode, type ErrorPlace } from "../../src/problems/error-codes.js";

const PLACES: Readonly<Record<ErrorPlace, string>> = {
  question: "What is asked: `issues` of a `ClaimsCheckError`, options, columns of a list",
  value: "A text that was read as a value: `issue` of `readValue`, `readDate` and `readMonth`",
  usage: "The command line",
  list: "A list that cannot be read or written as a whole",
  row: "A row of a list",
  program: "The program",
};

const MEANINGS: Readonly<Record<ErrorCode, string>> = {
  "bad-value": "the value is none that is accepted, or is missing where it is needed",
  "unknown-name": "no fact, or part of a question, has this name",
  "not-an-object": "the facts, or what is asked, are not stated as an object",
  "not-exactly-one": "none or both of two parts are stated of which one is needed",
  contradiction: "facts that cannot all be true; its own `code` says which",
  "before-first-encoded-day": "the day lies before the law that is encoded",
  "setup-day-outside-period": "the set-up day lies outside the set-up period",
  "last-month-before-first": "the last month lies before the first",
  empty: "nothing is written",
  "unknown-word": "none of the words that are accepted",
  "governed-elsewhere": "a kind of care whose claims another ordinance governs",
  "two-institutions": "medical and dental care under one roof, which have an institution code each",
  "not-a-succession": "it does not say that the institution code is new",
  "not-a-count": "no whole number of at least 1",
  "not-a-date": "no form of a date",
  "not-a-month": "no form of a month",
  "no-such-day": "the year has no such day",
  "no-such-month": "the year has no such month",
  ambiguous: "the text can be read in several ways; `readings` has them",
  "outside-era": "the era had not begun, or was over",
  "before-calendar-reform": "in the years 1 to 5 of Meiji, when months followed the moon",
  "year-out-of-range": "a year outside those that are accepted",
  "other-weekday": "the date falls on another day of the week than stated",
  "time-of-day": "a time of day stands behind the date",
  "spreadsheet-number": "the number that a spreadsheet keeps for a day",
  "unknown-command": "there is no such command",
  "unknown-option": "the command has no such option",
  "missing-value": "the option lacks its value",
  "missing-option": "an option is needed",
  "missing-argument": "an argument is needed",
  "unexpected-argument": "one argument too many",
  "conflicting-options": "options that cannot be given together",
  "no-terminal": "an interview needs a terminal",
  "no-question-for-exit-status": "`-e` needs to know of which question",
  "not-a-page": "a report is written into an HTML file",
  "not-a-file-name": "the name of a file is needed",
  "not-a-mapping": "`--map` is written as column=fact",
  "not-a-setting": "`--set` is written as fact=value",
  "same-file": "a file that is read, or already written to, would be written",
  "since-after-as-of": "`--since` is later than the day asked about",
  "too-many-facilities": "more facilities than a page can hold",
  "limit-too-high": "`--limit` is higher than a page can hold",
  "cannot-read": "the system does not let the file be read (exit status 1)",
  "cannot-write": "the system does not let the file be written (exit status 1)",
  "input-empty": "the list is empty",
  "not-a-register": "no public register of the regional bureaus",
  "input-too-large": "the list is larger than can be read",
  "nul-byte": "a NUL byte: no text, or damaged",
  undecodable: "bytes that are no text in the encoding",
  "quote-unclosed": "a quote is never closed",
  "cell-too-long": "a cell is longer than can be read",
  "record-too-long": "a row is longer than can be read",
  "too-many-columns": "more columns than can be read",
  "spreadsheet-locked": "the spreadsheet opens with a password only",
  "spreadsheet-legacy": "the spreadsheet is in the binary format of Excel 97-2003",
  "spreadsheet-damaged": "the spreadsheet is damaged",
  "spreadsheet-too-large": "the spreadsheet is larger than can be read",
  "spreadsheet-inline-readings": "readings (furigana) cannot be parted from the text of cells",
  "sheet-missing": "the spreadsheet has no such sheet",
  "not-a-list": "a file of another kind, recognised by its bytes",
  "too-many-columns-for-a-sheet": "with the answers the list has more columns than a sheet can hold",
  "header-line-empty": "nothing stands on the line that `--header-line` names",
  "no-known-column": "no column states a fact",
  "column-twice": "two columns have one name, or state one fact",
  "no-key-column": "no column tells the facilities of two lists apart",
  "key-column-missing": "the column of `--key` is not there",
  "key-empty": "a row of a list to be compared has no key",
  "key-twice": "two rows of a list to be compared have the same key",
  "mapped-column-missing": "`--map` names a column that the list does not have",
  "header-damaged": "text behind a closing quote in the names of the columns",
  "unwritable-character": "a character that the encoding of the output does not have",
  "too-many-cells": "more cells than the header has columns",
  "text-after-quote": "text behind a closing quote",
  "formula-without-result": "a formula of which the spreadsheet stores no result",
  "unexpected-failure": "what should not happen (exit status 1); please report it",
};

/** The codes of errors, with what they mean. */
export function errorCodesMarkdown(): string {
  const sections = (Object.keys(PLACES) as ErrorPlace[]).map((place) => {
    const rows = errorCodesByPlace[place].map((code) => `| \`${code}\` | ${MEANINGS[code]} |`);
    return `## ${PLACES[place]}\n\n| code | meaning |\n| --- | --- |\n${rows.join("\n")}`;
  });
  return `# Error codes

Made by \`npm run docs\`; edit \`src/problems/error-codes.ts\` or its meanings in \`scripts/docs\`.

Codes are stable, messages are not. With \`--json\` an error is one line on standard error,
\`{"error":{"code":…,"message":…,"option"|"path"|"line"|"column":…}}\` (\`claims-check schema error\`); where several
things are wrong, \`issues\` lists all of them. A row of a list that is refused has the same in its \`error\`. The library
throws a \`ClaimsCheckError\` with \`issues\`, each with its \`code\`, the \`path\` to what it is about, and its data.
Exit status is 2, where the tables do not say otherwise.

${sections.join("\n\n")}
`;
}
