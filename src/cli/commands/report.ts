import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { CivilDate } from "../../calendar/civil-date.js";
import { readDate } from "../../calendar/read-date.js";
import { nearestTo } from "../../facility/read.js";
import { introduction, type ChangesContent, type ChangesWords } from "../../output/changes/content.js";
import { changeCountsJson } from "../../output/changes/json.js";
import { changesSection } from "../../output/changes/section.js";
import { reportCalendar } from "../../output/report/calendar.js";
import { reportPage, type ReportContent } from "../../output/report/page.js";
import type { ReportWords } from "../../output/report/words.js";
import { STANDARD_STREAM } from "../../io/byte-source.js";
import type { ByteSink } from "../../io/byte-sink.js";
import { listNotes } from "../../tables/answers/list-notes.js";
import { listColumns, type ListColumns } from "../../tables/reading/list-columns.js";
import type { ListWords } from "../../tables/answers/list-words.js";
import { openList, type OpenList } from "../../tables/reading/open-list.js";
import { reportColumns, type ReportColumns } from "../../tables/answers/report-columns.js";
import {
  FACILITIES_AT_MOST,
  reportContent,
  reportList,
  type ReportList,
} from "../../tables/answers/report-list.js";
import { sheetAnswers } from "../../tables/answers/sheet-answers.js";
import type { ListToCompare } from "../../tables/changes/compare-lists.js";
import { openWholeFile } from "../../io/whole-file.js";
import { shownJson, visible } from "../../wording/shown.js";
import { writeCalendar } from "../options/calendar-option.js";
import type { Invocation, OptionsOf, Run } from "../invocation.js";
import { comparedLists, openToCompare, requireEarlierDay } from "../options/compared-lists.js";
import { asOfFrom, type RawOptions } from "../options/facility-options.js";
import {
  listInputFrom,
  mappedColumnsFrom,
  outputPathFrom,
  requireEncodedDay,
  setFactsFrom,
} from "../options/list-options.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { underItsName } from "../options/named-list.js";
import { requireOtherFile, type NamedFile } from "../options/same-file.js";
import { requireNoTerminal } from "../terminal/standard-output.js";
import { progressOn, type Progress } from "../terminal/progress.js";
import { shortIdOf } from "../options/short-id.js";
import { answerHeaders, changesWords, listWords } from "../words.js";
import { tell } from "../terminal/tell.js";

/** The number of sheets written before yielding. */
const SHEETS_BETWEEN_PAUSES = 50;

/** The parameters of a report. */
interface Making {
  readonly list: OpenList;
  readonly columns: ListColumns;
  readonly own: ReportColumns;
  readonly asOf: CivilDate;
  /** The maximum number of facilities listed; undefined if not given. */
  readonly limit: number | undefined;
  readonly progress: Progress;
  readonly words: ReportWords & ListWords & ChangesWords;
  /** Compares with an earlier list or day; absent if not requested. */
  readonly compare?: () => Promise<ChangesContent>;
}

/** `report`: a whole list of facilities as a page to view and print. */
export const run: Run<"report"> = async (invocation) => {
  const { options, language, io } = invocation;
  const [path = ""] = invocation.arguments;
  const mapped = mappedColumnsFrom(options);
  const set = setFactsFrom(options);
  const limit = limitFrom(options);
  requireReader(invocation);
  requireOtherFiles(invocation, { path });
  requirePage(invocation.options);
  const asOf = asOfFrom(options, io.today);
  const since = sinceFrom(options, asOf);
  if (since !== null && "list" in since)
    requireOtherFiles(invocation, { option: "--since", path: since.list });
  const [report, list, headers] = await Promise.all([
    changesWords(language),
    listWords(language),
    answerHeaders(),
  ]);
  return underItsName(path, invocation, async () => {
    const open = await openList(listInputFrom(path, options));
    const progress = progressOn(io);
    try {
      const columns = listColumns(open.header, mapped, headers, { line: open.headerLine, set });
      requireEncodedDay(options, asOf, columns);
      const own = reportColumns(columns, options.groupBy);
      if (own === undefined) throw unknownColumn(options, columns);
      const making: Making = {
        list: open,
        columns,
        own,
        asOf,
        limit,
        progress,
        words: { ...report, ...list },
      };
      if (since === null) return await make(invocation, making);
      const compare = (): Promise<ChangesContent> => compareWith(since, path, headers, making, invocation);
      return await make(invocation, { ...making, compare });
    } finally {
      progress.clear();
      open.close();
    }
  });
};

/** What a report is compared with: an earlier list, answered on the same day, or the same list on an earlier day. */
type Since = { readonly day: CivilDate } | { readonly list: string };

function sinceFrom({ since, key }: OptionsOf<"report">, asOf: CivilDate): Since | null {
  if (since === undefined) {
    if (key !== undefined)
      throw new UsageProblem({ code: "missing-option", option: "--since", beside: "--key" });
    return null;
  }
  const reading = readDate(since);
  if (reading.ok) {
    requireEarlierDay(reading.value, asOf);
    return { day: reading.value };
  }
  const { issue } = reading;
  if (issue.code === "not-a-date") return { list: since };
  throw new UsageProblem({ code: "bad-value", option: "--since", value: since, issue });
}

async function compareWith(
  since: Since,
  path: string,
  headers: readonly (readonly string[])[],
  { list, columns, asOf, progress, words }: Making,
  invocation: Invocation<"report">,
): Promise<ChangesContent> {
  const { options } = invocation;
  const after: ListToCompare = { path, list, columns, asOf };
  const nameOf = (file: string): string =>
    file === STANDARD_STREAM ? words.report.standardInput : basename(file);
  const { key } = options;
  if ("day" in since)
    return comparedLists({ before: { ...after, asOf: since.day }, after, key }, nameOf, progress, words);
  const before = await underItsName(since.list, invocation, () =>
    openToCompare(since.list, options, headers, asOf),
  );
  try {
    return await comparedLists({ before, after, key }, nameOf, progress, words);
  } finally {
    before.list.close();
  }
}

async function make(invocation: Invocation<"report">, making: Making): Promise<number> {
  const { options, io } = invocation;
  const { words } = making;
  const found = await readList(options, making);
  const changes = await making.compare?.();
  making.list.requireUnchanged();
  const content = contentOf(invocation, found, making);
  const path = outputPathFrom(options);
  const json = options.json === true;
  if (path !== undefined || !json) {
    const sink = path === undefined ? io.output() : openWholeFile(path);
    try {
      await writePage(sink, content, changes, making);
      await writeCalendar(invocation, () => calendarOf(content, found, words));
      sink.finish();
    } finally {
      sink.discard();
    }
  } else await writeCalendar(invocation, () => calendarOf(content, found, words));
  making.progress.clear();
  if (json) io.stdout.write(`${shownJson(inJson(content, found, making, path, changes), 2)}\n`);
  else tell(io.stderr, notesOn(making, content, found.leftAlone, changes));
  return found.rejectedCount > 0 ? 2 : 0;
}

/** A page is of no use on a terminal. */
function requireReader({ options, io }: Invocation<"report">): void {
  if (outputPathFrom(options) === undefined && options.json !== true) requireNoTerminal(io);
}

/** A report is a page; with another file extension no program would open it. */
function requirePage(options: RawOptions): void {
  const path = outputPathFrom(options);
  if (path !== undefined && !["", ".html", ".htm"].includes(extname(path).toLowerCase()))
    throw new UsageProblem({ code: "not-a-page", option: "--output", value: path });
}

/** The page and the calendar must overwrite neither a list nor each other. */
function requireOtherFiles({ options }: Invocation<"report">, list: NamedFile): void {
  const page = { option: "--output", path: outputPathFrom(options) };
  const calendar = { option: "--ics", path: options.ics };
  requireOtherFile(page, list);
  requireOtherFile(calendar, list);
  requireOtherFile(calendar, page);
}

function limitFrom({ limit }: RawOptions): number | undefined {
  if (typeof limit !== "string") return undefined;
  if (!/^[1-9]\d{0,8}$/.test(limit)) {
    const issue = { code: "not-a-count" } as const;
    throw new UsageProblem({ code: "bad-value", option: "--limit", value: limit, issue });
  }
  if (Number(limit) > FACILITIES_AT_MOST)
    throw new UsageProblem({ code: "limit-too-high", option: "--limit", most: FACILITIES_AT_MOST });
  return Number(limit);
}

function unknownColumn(options: RawOptions, { header, carried }: ListColumns): UsageProblem {
  const value = String(options.groupBy);
  const accepted = carried.map((index) => header[index]!).filter((name) => name !== "");
  const nearest = nearestTo(value, accepted);
  return new UsageProblem({
    code: "bad-value",
    option: "--group-by",
    value,
    issue: { code: "unknown-word", accepted, ...(nearest !== undefined && { nearest }) },
  });
}

/** Reads the list: with a limit the most urgent are listed; with a column to group by, counts alone may suffice. */
async function readList(options: RawOptions, making: Making): Promise<ReportList> {
  const { list, columns, own, asOf, limit, words } = making;
  const beyondLimit =
    limit !== undefined ? "list-most-pressing" : options.groupBy === undefined ? "give-up" : "list-none";
  const found = await reportList(
    list,
    columns,
    own,
    {
      asOf,
      limit: limit ?? FACILITIES_AT_MOST,
      beyondLimit,
      pause: (rows) => pauseAt(rows, list.progress(), making),
    },
    words,
  );
  if (found === null) throw new UsageProblem({ code: "too-many-facilities", most: FACILITIES_AT_MOST });
  return found;
}

async function pauseAt(rows: number, share: number, { progress, words }: Making): Promise<void> {
  progress.show(() => words.batch.progress(rows, Math.floor(100 * share)));
  await new Promise((resume) => setImmediate(resume));
}

const contentOf = (
  { options, io, arguments: [path = ""] }: Invocation<"report">,
  found: ReportList,
  { words: { report: say }, asOf, columns, own }: Making,
): ReportContent =>
  reportContent(found, columns, own, {
    title: typeof options.title === "string" ? options.title : say.title,
    issuer: options.issuer ?? null,
    client: options.client ?? null,
    issuedOn: io.today(),
    source: path === STANDARD_STREAM ? say.standardInput : basename(path),
    asOf,
  });

/** More changes than this belong in a list: `claims-check changes` gives all of them. */
const CHANGES_LISTED = 1_000;

async function writePage(
  sink: ByteSink,
  content: ReportContent,
  changes: ChangesContent | undefined,
  making: Making,
): Promise<void> {
  const answerOf = sheetAnswers();
  const { words } = making;
  const { rows } = content;
  const encoder = new TextEncoder();
  let sheets = 0;
  const pieces = reportPage(
    content,
    {
      ...(changes !== undefined && {
        changes: {
          heading: words.changes.title,
          section: (linked) => changesSection(changes, { most: CHANGES_LISTED, linked }, words),
        },
      }),
      answerOf: ({ facility, asOf }) => {
        sheets++;
        return answerOf(facility, asOf);
      },
      hash: (text) => createHash("sha256").update(text).digest("base64"),
    },
    words,
  );
  for (const piece of pieces) {
    sink.write(encoder.encode(piece));
    if (sheets > 0 && sheets % SHEETS_BETWEEN_PAUSES === 0)
      await pauseAt(sheets, sheets / rows.length, making);
  }
}

const calendarOf = ({ title, asOf, totals }: ReportContent, { leadKey }: ReportList, words: ReportWords) =>
  reportCalendar(
    {
      title,
      asOf,
      facilities: totals.facilities,
      deadlines: totals.deadlines,
      leadKey,
      idOf: shortIdOf,
    },
    words,
  );

function inJson(
  { asOf, source, groupColumn, rows, totals }: ReportContent,
  { rejectedCount, leftAlone }: ReportList,
  { list, columns, words }: Making,
  output: string | undefined,
  changes: ChangesContent | undefined,
): unknown {
  return {
    command: "report",
    asOf,
    list: source,
    output: output ?? null,
    ...totals,
    rejected: rejectedCount,
    leftAlone,
    listed: rows.length,
    groupBy: groupColumn,
    notes: listNotes(list, columns, words),
    ...(changes !== undefined && { since: changes.since, changes: changeCountsJson(changes) }),
  };
}

/** The totals of the list, in the same words as the page. */
function notesOn(
  { list, columns, words }: Making,
  { totals, rejectedCount }: ReportContent,
  leftAlone: number,
  changes: ChangesContent | undefined,
): string[] {
  const { report: say } = words;
  return [
    ...listNotes(list, columns, words),
    say.summaryLine(totals.facilities, rejectedCount),
    ...(leftAlone === 0 ? [] : [words.batch.summary.leftAlone(leftAlone)]),
    say.standingsLine(totals.standings),
    ...(changes === undefined ? [] : introduction(changes, visible, words)),
  ];
}
