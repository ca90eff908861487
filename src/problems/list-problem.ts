/** Why the operating system refused, in the few kinds that a user can act on. */
export type SystemReason =
  | "missing"
  | "directory"
  | "permission"
  | "no-space"
  | "read-only"
  | "name-too-long"
  | "closed"
  /** Another program has it open, as Excel does on Windows. */
  | "in-use"
  /** It changed while it was being read. */
  | "changed"
  | "other";

/**
 * Why a list cannot be read or written, as plain data without wording. Lines, rows and columns count from 1, offsets
 * (bytes) from 0; `path` is as the user gave it, `-` for the standard streams.
 */
export type ListIssue =
  /** `errno` is the operating system's own code, such as `EIO`. */
  | {
      readonly code: "cannot-read" | "cannot-write";
      readonly path: string;
      readonly reason: SystemReason;
      readonly errno: string;
    }
  | { readonly code: "input-empty"; readonly path: string }
  /** Not a public register of the regional bureaus, neither of filings nor of designated facilities. */
  | { readonly code: "not-a-register"; readonly path: string }
  /** `limit` in bytes. */
  | { readonly code: "input-too-large"; readonly path: string; readonly limit: number }
  | { readonly code: "nul-byte"; readonly line: number; readonly offset: number }
  /** `byte` is absent where the text ends in the middle of a character. */
  | {
      readonly code: "undecodable";
      readonly encoding: string;
      readonly line: number;
      readonly offset: number;
      readonly byte?: number;
    }
  /** `line` is where the quote opened. */
  | { readonly code: "quote-unclosed"; readonly line: number; readonly column: number }
  /** `quoted`: the cell began with a quote, so a missing closing quote is the likely cause. `limit` in characters. */
  | {
      readonly code: "cell-too-long";
      readonly line: number;
      readonly column: number;
      readonly limit: number;
      readonly quoted: boolean;
    }
  /** `limit` in characters. */
  | { readonly code: "record-too-long"; readonly line: number; readonly limit: number }
  | { readonly code: "too-many-columns"; readonly line: number; readonly limit: number }
  /** The file is password-protected. */
  | { readonly code: "spreadsheet-locked" }
  /** The binary format of Excel 97-2003 (.xls), or another document in the same container. */
  | { readonly code: "spreadsheet-legacy" }
  /** A file of another kind, recognized by its bytes. */
  | {
      readonly code: "not-a-list";
      readonly kind: "ods" | "numbers" | "xlsb" | "gzip" | "zip" | "archive" | "pdf";
    }
  /** An answered list has more columns than a sheet can hold; `limit` applies to those of the list itself. */
  | { readonly code: "too-many-columns-for-a-sheet"; readonly columns: number; readonly limit: number }
  /** `part` is the damaged file inside the archive, if known; `detail` is technical, in English. */
  | { readonly code: "spreadsheet-damaged"; readonly part?: string; readonly detail: string }
  /** `limit` in bytes unpacked for `content` and `part`, in tags, in cells, and for `cell` in characters. */
  | {
      readonly code: "spreadsheet-too-large";
      readonly measure: "content" | "part" | "tags" | "cells" | "cell";
      readonly limit: number;
      readonly part?: string;
    }
  /** Readings (furigana) stored inside the cells of `part`, where they cannot be separated from the text. */
  | { readonly code: "spreadsheet-inline-readings"; readonly part: string }
  | { readonly code: "sheet-missing"; readonly sheet: string; readonly sheets: readonly string[] }
  /** None of the columns (their names, in the line) is a fact. */
  | { readonly code: "no-known-column"; readonly columns: readonly string[]; readonly line?: number }
  /** The line given as the header is empty. */
  | { readonly code: "header-line-empty"; readonly line: number }
  /** Both columns are the same fact, or have the same name. */
  | { readonly code: "column-twice"; readonly column: string; readonly other: string }
  | {
      readonly code: "mapped-column-missing";
      readonly column: string;
      readonly columns: readonly string[];
      readonly nearest?: string;
    }
  /** Nothing identifies the facilities of a list: no code, no name. */
  | { readonly code: "no-key-column"; readonly path: string; readonly columns: readonly string[] }
  /** No column has the requested name. */
  | {
      readonly code: "key-column-missing";
      readonly path: string;
      readonly column: string;
      readonly columns: readonly string[];
      readonly nearest?: string;
    }
  /** Rows with empty key columns. `line` is the first; `others` are not listed. */
  | {
      readonly code: "key-empty";
      readonly path: string;
      readonly column: string;
      readonly line: number;
      readonly lines: readonly number[];
      readonly others: number;
    }
  /** Several rows with the same key. `others`: the number of further duplicate keys. */
  | {
      readonly code: "key-twice";
      readonly path: string;
      readonly column: string;
      readonly line: number;
      readonly key: string;
      readonly lines: readonly number[];
      readonly others: number;
    }
  /** The header itself is damaged: text between a closing quote and the next delimiter. */
  | { readonly code: "header-damaged"; readonly line: number; readonly column: number }
  /** A character that the encoding of the output cannot represent; `column` is the name of the column. */
  | {
      readonly code: "unwritable-character";
      readonly encoding: string;
      readonly line: number;
      readonly column: string;
      readonly character: string;
    };

/** A list that cannot be read or written as a whole. It is worded elsewhere, from `issue`. */
export class TableProblem extends Error {
  readonly issue: ListIssue;
  /** The list being read, as the user named it; set by whoever knows the name. */
  list?: string;

  constructor(issue: ListIssue, options?: ErrorOptions) {
    super(issue.code, options);
    this.name = "TableProblem";
    this.issue = issue;
  }
}

/** True for a {@link TableProblem}; identified by name, since each bundle of the program has its own class. */
export const isTableProblem = (error: unknown): error is TableProblem =>
  error instanceof Error && error.name === "TableProblem";
