import { civilDate } from "../../../src/calendar/civil-date.js";
import { answerList, type ListFormat, type ListOutput } from "../../../src/tables/answers/list.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import type { ListSummary } from "../../../src/tables/answers/list-summary.js";
import type { ListWords } from "../../../src/tables/answers/list-words.js";
import { readCsv } from "../../../src/tables/reading/csv-reader.js";
import type { OpenList } from "../../../src/tables/reading/open-list.js";
import { detectTextForm, textChunks } from "../../../src/io/text-encoding.js";
import { english } from "../answers/list-words-both.js";
import { sourceOf } from "../../io/memory-source.js";

/** A list in memory, open as a file would be. */
export function openText(csv: string): OpenList {
  const source = sourceOf(Buffer.from(csv));
  const form = detectTextForm(source);
  const records = [...readCsv(textChunks(source, form))];
  return {
    header: records[0]!.fields,
    headerLine: records[0]!.line,
    records: () => records.slice(1),
    text: { source, form, format: { delimiter: "," }, lineEnd: csv.includes("\r\n") ? "\r\n" : "\n" },
    notes: () => [],
    progress: () => 1,
    requireUnchanged: () => undefined,
    close: () => undefined,
  };
}

/** How a list is to be answered, where that differs from the usual. */
export interface Asked {
  readonly asOf?: string;
  readonly words?: ListWords;
  readonly format?: ListFormat;
  readonly output?: Partial<ListOutput>;
}

/** What answering a list comes to. */
export async function answered(
  csv: string,
  { asOf = "2026-04-01", words = english, format = "csv", output = {} }: Asked = {},
): Promise<{ readonly bytes: Buffer; readonly text: string; readonly summary: ListSummary }> {
  const list = openText(csv);
  const written: Buffer[] = [];
  const summary = await answerList({
    list,
    columns: listColumns(list.header),
    asOf: civilDate(asOf),
    words,
    output: {
      sink: {
        write: (bytes) => {
          written.push(Buffer.from(bytes));
        },
        finish: () => undefined,
        discard: () => undefined,
      },
      format,
      encoding: "utf-8",
      byteOrderMark: false,
      style: { delimiter: ",", lineEnd: list.text!.lineEnd },
      ...output,
    },
    pause: async () => {},
  });
  const bytes = Buffer.concat(written);
  return { bytes, text: bytes.toString("utf8"), summary };
}

/** The cells of a CSV text. */
export const cellsOf = (csv: string): (readonly string[])[] =>
  Array.from(readCsv([csv]), ({ fields }) => fields);
