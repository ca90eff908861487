import type { ListNote } from "../../problems/list-note.js";
import { TableProblem } from "../../problems/list-problem.js";
import { findHeader, SURELY_NAMES } from "./find-header.js";
import type { MappedColumn } from "./list-columns.js";
import type { ListRecord } from "./read-row.js";
import type { SheetMarks } from "./sheet-marks.js";
import type { OpenWorkbook } from "./spreadsheet.js";
import type { WorkbookSheet } from "./workbook-parts.js";

/** A sheet with its contents. */
export interface ReadSheet {
  readonly sheet: WorkbookSheet;
  readonly marks: SheetMarks;
  readonly records: readonly ListRecord[];
}

/** Nobody would find a list that is not on one of the first visible sheets. */
const SHEETS_LOOKED_AT = 20;

/**
 * Reads the sheet that holds the list: the one that the user names, else the first visible one with column names, so
 * that covers and notes are skipped.
 * @throws TableProblem `sheet-missing`
 */
export async function sheetToRead(
  workbook: OpenWorkbook,
  wanted: string | undefined,
  mapped: readonly MappedColumn[],
): Promise<ReadSheet> {
  let best: (ReadSheet & { readonly named: number }) | undefined;
  for (const sheet of sheetsFor(workbook.sheets, wanted).slice(0, SHEETS_LOOKED_AT)) {
    const marks = await workbook.marksOf(sheet);
    const records: ListRecord[] = [];
    for await (const record of workbook.records(sheet, marks)) records.push(record);
    const named = findHeader(records, mapped)?.named ?? 0;
    if (best === undefined || named > best.named) best = { sheet, marks, records, named };
    if (named >= SURELY_NAMES) break;
  }
  return best!;
}

function sheetsFor(sheets: readonly WorkbookSheet[], wanted: string | undefined): readonly WorkbookSheet[] {
  if (wanted === undefined) {
    const inSight = sheets.filter(({ hidden }) => !hidden);
    return inSight.length > 0 ? inSight : sheets;
  }
  const found = sheets.filter(({ name }) => name === wanted);
  if (found.length > 0) return found;
  throw new TableProblem({ code: "sheet-missing", sheet: wanted, sheets: sheets.map(({ name }) => name) });
}

/** The note on which of several sheets is read. */
export const sheetChoice = (read: WorkbookSheet, sheets: readonly WorkbookSheet[]): ListNote[] => {
  const others = sheets.filter((one) => one !== read);
  const namesOf = (some: readonly WorkbookSheet[]): string[] => some.map(({ name }) => name);
  const hidden = namesOf(others.filter((one) => one.hidden));
  return others.length === 0 ? [] : [{ code: "sheet", sheet: read.name, others: namesOf(others), hidden }];
};

/**
 * The notes on a sheet: hidden rows, merged cells from the header down, formulas without a result that do not reject
 * their row.
 * @param facts the indexes of the columns that are facts
 */
export function sheetNotes(
  { hiddenRows, merged }: SheetMarks,
  header: ListRecord,
  rows: readonly ListRecord[],
  facts: readonly number[],
): ListNote[] {
  const hidden = rows.filter(({ line }) => hiddenRows.has(line));
  const last = rows.at(-1)?.line ?? header.line;
  const within = merged.filter((range) => {
    const [from = 0, to = from] = Array.from(range.matchAll(/\d+/g), ([row]) => Number(row));
    return to >= header.line && from <= last;
  });
  const empty = rows.flatMap(({ uncalculated = [] }) =>
    uncalculated.filter((index) => index < header.fields.length && !facts.includes(index)),
  );
  return [
    ...(hidden.length === 0
      ? []
      : [{ code: "hidden-rows", rows: hidden.length, first: hidden[0]!.line } as const]),
    ...(within.length === 0 ? [] : [{ code: "merged-cells", ranges: within } as const]),
    ...(empty.length === 0
      ? []
      : [
          {
            code: "formulas-without-result",
            cells: empty.length,
            columns: [...new Set(empty)].map((index) => header.fields[index]!),
          } as const,
        ]),
  ];
}
