import { issueCodes } from "./claims-check-error.js";

/** Every code of an error, by what it is about. */
export const errorCodesByPlace = {
  /** A question to the library, its facts among it; the command line and lists say the same of options and columns. */
  question: issueCodes,
  /** A text that was read as a value. */
  value: [
    "empty",
    "unknown-word",
    "governed-elsewhere",
    "two-institutions",
    "not-a-succession",
    "not-a-count",
    "not-a-date",
    "not-a-month",
    "no-such-day",
    "no-such-month",
    "ambiguous",
    "outside-era",
    "before-calendar-reform",
    "year-out-of-range",
    "other-weekday",
    "time-of-day",
    "spreadsheet-number",
  ],
  /** A command line. */
  usage: [
    "unknown-command",
    "unknown-option",
    "missing-value",
    "missing-option",
    "missing-argument",
    "unexpected-argument",
    "conflicting-options",
    "no-terminal",
    "no-question-for-exit-status",
    "not-a-page",
    "not-a-file-name",
    "not-a-mapping",
    "not-a-setting",
    "same-file",
    "since-after-as-of",
    "too-many-facilities",
    "limit-too-high",
  ],
  /** A list that cannot be read or written as a whole. */
  list: [
    "cannot-read",
    "cannot-write",
    "input-empty",
    "not-a-register",
    "input-too-large",
    "nul-byte",
    "undecodable",
    "quote-unclosed",
    "cell-too-long",
    "record-too-long",
    "too-many-columns",
    "spreadsheet-locked",
    "spreadsheet-legacy",
    "spreadsheet-damaged",
    "spreadsheet-too-large",
    "spreadsheet-inline-readings",
    "sheet-missing",
    "not-a-list",
    "too-many-columns-for-a-sheet",
    "no-known-column",
    "header-line-empty",
    "column-twice",
    "no-key-column",
    "key-column-missing",
    "key-empty",
    "key-twice",
    "mapped-column-missing",
    "header-damaged",
    "unwritable-character",
  ],
  /** A row of a list. */
  row: ["too-many-cells", "text-after-quote", "formula-without-result"],
  /** What should not happen. */
  program: ["unexpected-failure"],
} as const;

/** What an error is about. */
export type ErrorPlace = keyof typeof errorCodesByPlace;

/** A code of an error. */
export type ErrorCode = (typeof errorCodesByPlace)[ErrorPlace][number];

/** Every code of an error. */
export const errorCodes: readonly ErrorCode[] = Object.values(errorCodesByPlace).flat();
