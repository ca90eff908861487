import { civilDate } from "../../../src/calendar/civil-date.js";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { overview } from "../../../src/questions/list/overview.js";
import { answerCells, rejectedCells, sharedCellsIn } from "../../../src/tables/answers/cells.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { isBlank, rowReader } from "../../../src/tables/reading/read-row.js";
import { isTotalOrNote } from "../../../src/tables/reading/total-or-note.js";
import { csvLine } from "../../../src/tables/writing/csv-writer.js";
import { english } from "../answers/list-words-both.js";
import { answered, cellsOf, openText } from "../reading/memory-list.js";

const AS_OF = civilDate("2026-04-01");

/** What each row comes to when it is read by itself and the law is asked for it alone. */
export function answeredOneByOne(csv: string, words = english): string[][] {
  const list = openText(csv);
  const columns = listColumns(list.header);
  const read = rowReader(columns, AS_OF);
  return [...list.records()]
    .filter((record) => !isBlank(record))
    .map((record) => {
      if (isTotalOrNote(record, columns)) return answerColumns.map(() => "");
      const reading = read(record);
      if (!reading.ok) return rejectedCells(record.line, reading.problems, words);
      const { facility, asOf } = reading.row;
      return answerCells(sharedCellsIn(words)(overview(facility, asOf)), facility, asOf, words);
    });
}

/** The answer columns that a list is given as a whole. */
export async function answeredAtOnce(csv: string, words = english): Promise<(readonly string[])[]> {
  const { text } = await answered(csv, { asOf: AS_OF, words });
  const width = openText(csv).header.length;
  return cellsOf(text)
    .slice(1)
    .map((cells) => cells.slice(width));
}

export const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((cells) => csvLine(cells)).join("");
