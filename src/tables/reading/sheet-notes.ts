import type { ListNote } from "../../problems/list-note.js";
import type { ListRecord } from "./read-row.js";
import type { SheetMarks } from "./sheet-marks.js";

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
