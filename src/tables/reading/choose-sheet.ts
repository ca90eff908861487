import type { ListNote } from "../../problems/list-note.js";
import { TableProblem } from "../../problems/list-problem.js";
import { findHeader, SURELY_NAMES } from "./find-header.js";
import type { MappedColumn } from "./list-columns.js";
import type { ListRecord } from "./read-row.js";
import type { SheetMarks } from "./sheet-marks.js";
import type { OpenWorkbook } from "./spreadsheet.js";
import type { WorkbookSheet } from "./workbook-parts.js";

/** A sheet with all that stands in it. */
export interface ReadSheet {
  readonly sheet: WorkbookSheet;
  readonly marks: SheetMarks;
  readonly records: readonly ListRecord[];
}

/** A list that is not on one of the first sheets in sight is none that anybody would find. */
const SHEETS_LOOKED_AT = 20;

/**
 * Reads the sheet that holds the list: the one that the user names, else the first in sight with names of columns, so that
 * covers and notes are passed over.
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

/** Says which of several sheets is read. */
export const sheetChoice = (read: WorkbookSheet, sheets: readonly WorkbookSheet[]): ListNote[] => {
  const others = sheets.filter((one) => one !== read);
  const namesOf = (some: readonly WorkbookSheet[]): string[] => some.map(({ name }) => name);
  const hidden = namesOf(others.filter((one) => one.hidden));
  return others.length === 0 ? [] : [{ code: "sheet", sheet: read.name, others: namesOf(others), hidden }];
};

/**
 * What is to be said of a sheet: rows out of sight, merged cells from the names of the columns down, formulas without a
 * result where they do not reject the row.
 * @param facts the columns that state facts, by their places
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
