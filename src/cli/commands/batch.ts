import type { CivilDate } from "../../calendar/civil-date.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { answerList, csvFormOf, type ListFormat, type ListOutput } from "../../tables/answers/list.js";
import type { ByteSink } from "../../io/byte-sink.js";
import { listNotes, renamedNotes } from "../../tables/answers/list-notes.js";
import { listColumns, type ListColumns } from "../../tables/reading/list-columns.js";
import type { ListSummary } from "../../tables/answers/list-summary.js";
import type { ListWords } from "../../tables/answers/list-words.js";
import { openList, type OpenList } from "../../tables/reading/open-list.js";
import { summaryText } from "../../tables/answers/summary-text.js";
import { openWholeFile } from "../../io/whole-file.js";
import type { OutputEncoding } from "../../io/text-output.js";
import { ROWS_BELOW_A_HEADER } from "../../tables/writing/sheet-xml.js";
import { requireShiftJis } from "../../tables/writing/writable.js";
import { shownJson } from "../../wording/shown.js";
import type { Invocation, Run } from "../invocation.js";
import { asOfFrom, type RawOptions } from "../options/facility-options.js";
import {
  formFrom,
  listInputFrom,
  mappedColumnsFrom,
  outputPathFrom,
  requireEncodedDay,
  setFactsFrom,
} from "../options/list-options.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { underItsName } from "../options/named-list.js";
import { progressOn } from "../terminal/progress.js";
import { requireOtherFile } from "../options/same-file.js";
import { listOutput, requireNoTerminal } from "../terminal/standard-output.js";
import { answerHeaders, listWords } from "../words.js";
import { tell } from "../terminal/tell.js";

/** An open list, with its request. */
interface OpenRequest {
  readonly list: OpenList;
  readonly columns: ListColumns;
  readonly asOf: CivilDate;
  readonly format: ListFormat;
  readonly words: ListWords;
}

/** `batch`: a whole list of facilities, answered row by row. */
export const run: Run<"batch"> = async (invocation) => {
  const { options, language, io } = invocation;
  const [path = ""] = invocation.arguments;
  const mapped = mappedColumnsFrom(options);
  const set = setFactsFrom(options);
  const format = formatFrom(options);
  const output = outputPathFrom(options);
  if (format === "xlsx" && output === undefined) requireNoTerminal(io);
  const asOf = asOfFrom(options, io.today);
  const [words, headers] = await Promise.all([listWords(language), answerHeaders()]);
  return underItsName(path, invocation, async () => {
    const list = await openList(listInputFrom(path, options));
    try {
      // A text list is written back completely, with its answers; other lists would lose something.
      if (format !== "csv" || list.text === undefined)
        requireOtherFile({ option: "--output", path: output }, { path });
      const columns = listColumns(list.header, mapped, headers, { line: list.headerLine, set });
      requireEncodedDay(options, asOf, columns);
      if (options.outputEncoding === "shift_jis") requireShiftJis(list, columns);
      return await answer(invocation, { list, columns, asOf, format, words });
    } finally {
      list.close();
    }
  });
};

async function answer(invocation: Invocation<"batch">, request: OpenRequest): Promise<number> {
  const { options, io } = invocation;
  const { list, words } = request;
  const path = outputPathFrom(options);
  const json = options.json === true;
  const progress = progressOn(io);
  const output = outputFor(
    (encoding) => (path === undefined ? listOutput(io, encoding) : openWholeFile(path)),
    invocation,
    request,
  );
  const { sink } = output;
  const pause = async (rows: number): Promise<void> => {
    progress.show(() => words.batch.progress(rows, Math.floor(100 * list.progress())));
    await new Promise((resume) => setImmediate(resume));
  };
  let summary: ListSummary;
  try {
    summary = await answerList({ ...request, output, pause });
    list.requireUnchanged();
    // Windows cannot replace an open file, and the answers may replace the list.
    list.close();
    sink.finish();
  } finally {
    sink.discard();
    progress.clear();
  }
  const notes = notesOn(request);
  if (!json) tell(io.stderr, [...notes, ...summaryOf(request, summary)]);
  else if (path !== undefined)
    io.stdout.write(`${shownJson({ command: "batch", output: path, notes, summary }, 2)}\n`);
  return summary.rejected > 0 ? 2 : 0;
}

/** The notes on a list, and on the columns that are renamed where it is answered as a table. */
const notesOn = ({ list, columns, format, words }: OpenRequest): string[] => [
  ...listNotes(list, columns, words),
  ...(format === "csv" || format === "xlsx" ? renamedNotes(columns, words) : []),
];

function summaryOf({ asOf, format, words }: OpenRequest, summary: ListSummary): string[] {
  const caveats =
    summary.answered > 0 && asOf > VERIFIED_THROUGH
      ? [words.batch.summary.unchangedSince(VERIFIED_THROUGH)]
      : [];
  const { leftAlone, rows } = summary;
  const split =
    format === "xlsx" && rows + leftAlone > ROWS_BELOW_A_HEADER
      ? [words.batch.summary.severalSheets(ROWS_BELOW_A_HEADER)]
      : [];
  return [...summaryText(summary, asOf, words), ...split, ...caveats];
}

/** `--json` is one document on standard output: the answers themselves unless they go into a file. */
function formatFrom(options: RawOptions): ListFormat {
  const path = outputPathFrom(options);
  const json = options.json === true && path === undefined;
  if (json && options.format !== undefined && options.format !== "json") {
    throw new UsageProblem({ code: "conflicting-options", option: "--json", other: "--format" });
  }
  const format = json ? "json" : formFrom(options, path, ["csv", "json", "ndjson", "xlsx"]);
  if (format !== "csv") {
    if (options.bom === true) throw notWith("--bom", format);
    if (options.crlf === true) throw notWith("--crlf", format);
    if (options.outputEncoding === "shift_jis") throw notWith("--output-encoding shift_jis", format);
  } else if (options.bom === true && options.outputEncoding === "shift_jis") {
    throw new UsageProblem({
      code: "conflicting-options",
      option: "--bom",
      other: "--output-encoding shift_jis",
    });
  }
  return format;
}

const notWith = (option: string, format: ListFormat): UsageProblem =>
  new UsageProblem({ code: "conflicting-options", option, other: `--format ${format}` });

function outputFor(
  open: (encoding: OutputEncoding) => ByteSink,
  { options, io }: Invocation<"batch">,
  { list, format }: OpenRequest,
): ListOutput {
  const encoding = options.outputEncoding === "shift_jis" ? "shift_jis" : "utf-8";
  const { byteOrderMark, lineEnd: ofList } = csvFormOf(list);
  const marked = options.bom === true || byteOrderMark;
  const path = outputPathFrom(options);
  const tabs = /\.(?:tsv|tab)$/i.test(path ?? "");
  // A program that opens a list with semicolons also opens its answers.
  const usual = list.text?.format.delimiter === ";" ? ";" : ",";
  const onTerminal = path === undefined && io.stdout.isTerminal;
  const lineEnd = options.crlf === true ? "\r\n" : onTerminal ? "\n" : ofList;
  return {
    sink: open(encoding),
    format,
    encoding,
    byteOrderMark: encoding === "utf-8" && marked && !onTerminal,
    style: { delimiter: tabs ? "\t" : usual, lineEnd },
  };
}
