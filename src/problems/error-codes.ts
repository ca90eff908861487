import { issueCodes } from "./claims-check-error.js";

/** Every error code, by subject. */
export const errorCodesByPlace = {
  /**
   * A question to the library, including its facts; the command line and lists report the same for options and columns.
   */
  question: issueCodes,
  /** Reading text as a value. */
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
  /** Internal failures. */
  program: ["unexpected-failure"],
} as const;

/** The subject of an error. */
export type ErrorPlace = keyof typeof errorCodesByPlace;

/** An error code. */
export type ErrorCode = (typeof errorCodesByPlace)[ErrorPlace][number];

/** Every error code. */
export const errorCodes: readonly ErrorCode[] = Object.values(errorCodesByPlace).flat();
