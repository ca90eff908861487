/** Why the operating system refused, in the few kinds a user can do something about. */
export type SystemReason =
  | "missing"
  | "directory"
  | "permission"
  | "no-space"
  | "read-only"
  | "name-too-long"
  | "closed"
  /** Another program holds it open, as Excel does on Windows. */
  | "in-use"
  /** It became another while it was read. */
  | "changed"
  | "other";

/**
 * Why a list cannot be read or written, as plain data without a sentence. Lines, rows and columns count from 1,
 * offsets (bytes) from 0; `path` is as the user gave it, `-` for the standard streams.
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
  /** None of the public registers of the regional bureaus: neither of filings nor of designated facilities. */
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
  /** The file opens only with a password. */
  | { readonly code: "spreadsheet-locked" }
  /** The binary format of Excel 97-2003 (.xls), or another document in the same container. */
  | { readonly code: "spreadsheet-legacy" }
  /** A file of another kind, told by its bytes. */
  | {
      readonly code: "not-a-list";
      readonly kind: "ods" | "numbers" | "xlsb" | "gzip" | "zip" | "archive" | "pdf";
    }
  /** An answered list has more columns than a sheet can hold; `limit` for those of the list itself. */
  | { readonly code: "too-many-columns-for-a-sheet"; readonly columns: number; readonly limit: number }
  /** `part` is the file inside the archive, where the damage lies in one; `detail` is technical, in English. */
  | { readonly code: "spreadsheet-damaged"; readonly part?: string; readonly detail: string }
  /** `limit` in bytes unpacked for `content` and `part`, in tags, in cells, and for `cell` in characters. */
  | {
      readonly code: "spreadsheet-too-large";
      readonly measure: "content" | "part" | "tags" | "cells" | "cell";
      readonly limit: number;
      readonly part?: string;
    }
  /** Readings (furigana) stored inside the cells of `part`, where they cannot be told from the text. */
  | { readonly code: "spreadsheet-inline-readings"; readonly part: string }
  | { readonly code: "sheet-missing"; readonly sheet: string; readonly sheets: readonly string[] }
  /** None of the columns (their names, in the line) states a fact. */
  | { readonly code: "no-known-column"; readonly columns: readonly string[]; readonly line?: number }
  /** The line that was said to hold the names of the columns holds nothing. */
  | { readonly code: "header-line-empty"; readonly line: number }
  /** Both columns state the same fact, or bear the same name. */
  | { readonly code: "column-twice"; readonly column: string; readonly other: string }
  | {
      readonly code: "mapped-column-missing";
      readonly column: string;
      readonly columns: readonly string[];
      readonly nearest?: string;
    }
  /** Nothing tells the facilities of a list from one another: no code, no name. */
  | { readonly code: "no-key-column"; readonly path: string; readonly columns: readonly string[] }
  /** No column bears the name that was asked for. */
  | {
      readonly code: "key-column-missing";
      readonly path: string;
      readonly column: string;
      readonly columns: readonly string[];
      readonly nearest?: string;
    }
  /** Rows without anything in the columns that tell facilities from one another. `line` is the first; `others` are not named. */
  | {
      readonly code: "key-empty";
      readonly path: string;
      readonly column: string;
      readonly line: number;
      readonly lines: readonly number[];
      readonly others: number;
    }
  /** Several rows with one key. `others`: how many more keys stand more than once. */
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
  /** A character that the encoding of the output has no place for; `column` is the name of the column. */
  | {
      readonly code: "unwritable-character";
      readonly encoding: string;
      readonly line: number;
      readonly column: string;
      readonly character: string;
    };

/** A list that cannot be read or written as a whole. The words for it are made from `issue` elsewhere. */
export class TableProblem extends Error {
  readonly issue: ListIssue;
  /** The list that was being read, as the user named it; whoever reads it under a name says so. */
  list?: string;

  constructor(issue: ListIssue, options?: ErrorOptions) {
    super(issue.code, options);
    this.name = "TableProblem";
    this.issue = issue;
  }
}

/** True for a {@link TableProblem}; told by its name, since each bundle of the program carries a class of its own. */
export const isTableProblem = (error: unknown): error is TableProblem =>
  error instanceof Error && error.name === "TableProblem";
