import { shown, visible } from "../shown.js";

type Words = typeof import("../ja/tables.js").tables;
type Problem = Parameters<Words["problem"]>[0];

const quote = (text: string): string => `"${shown(text)}"`;
const number = (count: number): string => count.toLocaleString("en-US");
const some = (names: readonly string[]): string =>
  names.slice(0, 12).map(quote).join(", ") + (names.length > 12 ? " ..." : "");

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  shift_jis: "Shift_JIS (CP932)",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};
const encodingName = (encoding: string): string => ENCODINGS[encoding] ?? encoding;

const MEASURES: Record<Extract<Problem, { code: "spreadsheet-too-large" }>["measure"], string> = {
  content: "bytes unpacked",
  part: "bytes in one of its parts",
  tags: "elements in one of its parts",
  cells: "cells",
  cell: "characters in a cell",
};

const OTHER_KINDS: Record<Extract<Problem, { code: "not-a-list" }>["kind"], string> = {
  ods: "the OpenDocument format (.ods) cannot be read; save the list as .xlsx or CSV",
  numbers: "the format of Numbers (.numbers) cannot be read; export the list to Excel (.xlsx) or CSV",
  xlsb: "the binary Excel format (.xlsb) cannot be read; save the list as .xlsx or CSV",
  gzip: "this is a file packed by gzip (.gz); unpack it and give what is inside",
  zip: "this is a ZIP archive; unpack it and give the list inside",
  archive: "this is a packed archive; unpack it and give the list inside",
  pdf: "this is a PDF, not a list; give the list as CSV, TSV or XLSX",
};

const fileName = (path: string, stream: string): string => (path === "-" ? stream : `"${visible(path)}"`);

const inputName = (path: string): string => fileName(path, "standard input");

const lineList = (lines: readonly number[], others: number): string =>
  `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}${others === 0 ? "" : ` and ${number(others)} more`}`;

/** Why the operating system refused. */
function systemReason({ reason, errno }: Extract<Problem, { code: "cannot-read" | "cannot-write" }>): string {
  switch (reason) {
    case "missing":
      return "there is no such file or folder";
    case "directory":
      return "it is a folder";
    case "permission":
      return "permission denied";
    case "no-space":
      return "no space is left";
    case "read-only":
      return "nothing can be written there";
    case "name-too-long":
      return "the name is too long";
    case "closed":
      return "the other side has closed it";
    case "changed":
      return "it changed while it was read; run the command again";
    case "in-use":
      return "another program, such as Excel, has it open; close it there and run the command again";
    case "other":
      return `the system says ${errno}`;
  }
}

/** Why a list cannot be read or written. */
export const tables: Words = {
  awaited:
    "reading a list from standard input, names of columns first; Ctrl+D ends it (Ctrl+Z and Enter on Windows), Ctrl+C stops",
  inList: (path, sentence) => `${inputName(path)}: ${sentence}`,
  problem: (problem, takes) => {
    switch (problem.code) {
      case "cannot-read":
        return `cannot read ${inputName(problem.path)}: ${systemReason(problem)}`;
      case "cannot-write":
        return `cannot write ${fileName(problem.path, "standard output")}: ${systemReason(problem)}`;
      case "input-empty":
        return `${inputName(problem.path)} is empty; put the names of the columns into the first line (claims-check template writes them)`;
      case "not-a-register":
        return `${inputName(problem.path)} is neither a regional bureau's register of filings (届出受理医療機関名簿) nor its list of designated facilities (コード内容別医療機関一覧表); give the XLSX as published, or a CSV of it.`;
      case "input-too-large":
        return `${inputName(problem.path)} is larger than ${number(problem.limit)} bytes; split it`;
      case "nul-byte":
        return `line ${problem.line} (byte ${number(problem.offset)}) holds a NUL byte: this is no text, or damaged; give a list as CSV, TSV or XLSX`;
      case "undecodable":
        return `line ${problem.line} (byte ${number(problem.offset)}) cannot be read as ${encodingName(problem.encoding)}; save the list as UTF-8 or Shift_JIS (CP932)${takes("encoding") ? ", or check --encoding" : ""}`;
      case "quote-unclosed":
        return `line ${problem.line}, column ${problem.column}: the quote that opens here is never closed; double the quotes inside a cell`;
      case "cell-too-long":
        return `line ${problem.line}, column ${problem.column}: the cell is longer than ${number(problem.limit)} characters${problem.quoted ? "; a closing quote may be missing" : ""}`;
      case "record-too-long":
        return `line ${problem.line}: the row that begins here is longer than ${number(problem.limit)} characters; a closing quote may be missing`;
      case "too-many-columns":
        return `line ${problem.line}: more than ${number(problem.limit)} columns`;
      case "spreadsheet-locked":
        return "the file is protected by a password; save it without one";
      case "spreadsheet-legacy":
        return "the Excel 97-2003 format (.xls) cannot be read; save the list as .xlsx or CSV";
      case "spreadsheet-damaged":
        return `the spreadsheet is damaged (${problem.part === undefined ? "" : `${shown(problem.part)}: `}${shown(problem.detail, 120)}); open it in Excel and save it again`;
      case "spreadsheet-too-large":
        return `the spreadsheet is too large: more than ${number(problem.limit)} ${MEASURES[problem.measure]}; save the list as CSV, or split it`;
      case "spreadsheet-inline-readings":
        return "readings (ふりがな) are stored inside the cells and cannot be distinguished from the values; open the file in Excel and save it again";
      case "sheet-missing":
        return `there is no sheet ${quote(problem.sheet)}; ${problem.sheets.length === 0 ? "the list is a text, which has no sheets" : `there are ${some(problem.sheets)}`}`;
      case "no-known-column":
        return `no column states a fact about a facility; ${problem.line === undefined || problem.line === 1 ? "the first line" : `line ${problem.line}`} has ${some(problem.columns)}; claims-check template writes the names${takes("map") ? '; or give --map "column=fact", or --header-line with the line of the names' : ""}`;
      case "header-line-empty":
        return `--header-line ${problem.line}: nothing stands on this line; give the line with the names of the columns`;
      case "not-a-list":
        return OTHER_KINDS[problem.kind];
      case "too-many-columns-for-a-sheet":
        return `the list has ${number(problem.columns)} columns; with the answers beside them a sheet holds ${number(problem.limit)}; write CSV, or remove columns`;
      case "column-twice":
        return problem.column === problem.other
          ? `there are two columns ${quote(problem.column)}; rename one of them`
          : `the columns ${quote(problem.column)} and ${quote(problem.other)} state the same fact; remove one of them${takes("map") ? ", or choose one with --map" : ""}`;
      case "mapped-column-missing":
        return `--map names a column ${quote(problem.column)}, but there are ${some(problem.columns)}${problem.nearest === undefined ? "" : `; did you mean ${quote(problem.nearest)}?`}`;
      case "no-key-column":
        return `${inputName(problem.path)} has no column that tells its facilities apart; there are ${some(problem.columns)}; give --key and the name of one, or add a column institution_code or name`;
      case "key-column-missing":
        return `--key ${quote(problem.column)}: ${inputName(problem.path)} has no such column; there are ${some(problem.columns)}${problem.nearest === undefined ? "" : `; did you mean ${quote(problem.nearest)}?`}`;
      case "key-empty":
        return `${inputName(problem.path)}, ${lineList(problem.lines, problem.others)}: nothing in ${quote(problem.column)}, so that the facility cannot be found in the other list; fill it in, remove the row, or give another column by --key`;
      case "key-twice":
        return `${inputName(problem.path)}, ${lineList(problem.lines, 0)}: ${quote(problem.key)} stands in ${quote(problem.column)} more than once${problem.others === 0 ? "" : ` (so does each of ${number(problem.others)} more)`}; make it one row, or give another column by --key`;
      case "header-damaged":
        return `line ${problem.line}, column ${problem.column}: text behind the closing quote in the names of the columns`;
      case "unwritable-character":
        return `line ${problem.line}, column ${quote(problem.column)}: the character "${visible(problem.character)}" cannot be written in ${encodingName(problem.encoding)}; use --output-encoding utf-8`;
    }
  },
};
