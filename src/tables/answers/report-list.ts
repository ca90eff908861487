import type { CivilDate } from "../../calendar/civil-date.js";
import type { FactWords } from "../../output/parts/conditions.js";
import type { RejectedRow, ReportContent } from "../../output/report/page.js";
import { shortened, type ReportRow } from "../../output/report/sheet.js";
import { byPressure, countStandings, type ReportTotals } from "../../questions/list/report.js";
import type { batch } from "../../wording/ja/batch.js";
import { noWayFor } from "../../questions/list/lawful-way.js";
import { nextActionFor } from "../../questions/plan/next-action.js";
import { rowAnswerer } from "./row.js";
import { facilityKeys } from "../changes/key-columns.js";
import type { ListColumns } from "../reading/list-columns.js";
import { listCount } from "./list-summary.js";
import { ownText } from "../reading/own-text.js";
import type { OpenList } from "../reading/open-list.js";
import type { ListRecord } from "../reading/read-row.js";
import type { ReportColumns } from "./report-columns.js";

/** What part of a list goes into a report. */
export interface ReportSelection {
  /** The day asked about if a row has none. */
  readonly asOf: CivilDate;
  /** The maximum number of facilities listed. */
  readonly limit: number;
  /** What to do with more facilities than that: give up, or count them all and list none, or the most urgent. */
  readonly beyondLimit: "give-up" | "list-none" | "list-most-pressing";
  /** Called periodically with the number of rows so far, to show progress and to yield. */
  readonly pause: (rows: number) => Promise<void>;
}

/** A list as shown in a report. */
export interface ReportList {
  readonly totals: ReportTotals;
  /** The most urgent first. */
  readonly rows: readonly ReportRow[];
  readonly rejected: readonly RejectedRow[];
  readonly rejectedCount: number;
  /** The first key of its facilities in text order; null if there are none. */
  readonly leadKey: string | null;
  /** Totals and notes. */
  readonly leftAlone: number;
}

/** The wording of the rows of a report. */
export interface ReportListWords {
  readonly batch: typeof batch;
  readonly factWords: FactWords;
}

/** As many as a browser opens and filters without a noticeable delay. */
export const FACILITIES_AT_MOST = 10_000;
/** A few milliseconds of work. */
const ROWS_BETWEEN_PAUSES = 4_096;
/** How many rows beyond the limit are kept before the most urgent are selected. */
const SORTED_AT_ONCE = 5_000;
/** More rejected rows than this are counted, not listed. */
const REJECTED_SHOWN = 1_000;

/**
 * Answers a list row by row, as `batch` does, and counts the totals. No more rows are kept than are listed.
 * @returns `null` if the list has more facilities than the limit and `beyondLimit` is `give-up`
 */
export async function reportList(
  list: OpenList,
  columns: ListColumns,
  own: ReportColumns,
  { asOf, limit, beyondLimit, pause }: ReportSelection,
  words: ReportListWords,
): Promise<ReportList | null> {
  const count = listCount();
  const answer = rowAnswerer(columns, asOf, count, (overview) => overview);
  const standings = countStandings();
  const rejected: RejectedRow[] = [];
  let rows: ReportRow[] = [];
  const keyOf = facilityKeys(columns);
  let leadKey: string | null = null;
  let seen = 0;
  let answered = 0;
  for (const record of list.records()) {
    if (++seen % ROWS_BETWEEN_PAUSES === 0) await pause(seen);
    const found = answer(record);
    if (found === null || "leftAlone" in found) continue;
    const { line } = record;
    const name = cellOf(record, own.name ?? -1, LONGEST_NAME);
    if ("problems" in found) {
      if (rejected.length < REJECTED_SHOWN)
        rejected.push({ line, name, reason: ownText(words.batch.rowProblems(line, found.problems)) });
      continue;
    }
    const { facility, asOf: day } = found.row;
    const key = keyOf(record);
    if (leadKey === null || key < leadKey) leadKey = key;
    const row: ReportRow = {
      line,
      name,
      key,
      group: own.group === null ? null : groupOf(record, own.group, facility, words),
      facility,
      asOf: day,
      overview: found.answer,
      next: nextActionFor(found.answer.next, facility, day),
      noLawfulWayFrom: noWayFor(found.answer.shut, facility, day),
      details: detailsOf(record, columns, own),
    };
    standings.add(row);
    answered++;
    if (answered > limit && beyondLimit === "give-up") return null;
    if (answered <= limit || beyondLimit === "list-most-pressing") rows.push(row);
    else rows = [];
    if (rows.length >= limit + SORTED_AT_ONCE) rows = mostPressing(rows, limit);
  }
  const { verdicts, missing, rejected: rejectedCount, leftAlone } = count.summary();
  return {
    totals: { ...standings.totals(), verdicts, missing },
    rows: mostPressing(rows, limit),
    rejected,
    rejectedCount,
    leadKey,
    leftAlone,
  };
}

/** What a report states besides the results of its list. */
export type ReportFrame = Pick<ReportContent, "title" | "source" | "asOf" | "issuer" | "client" | "issuedOn">;

/** The content of a report: the results of its list, and what is stated besides them. */
export const reportContent = (
  found: ReportList,
  columns: ListColumns,
  own: ReportColumns,
  frame: ReportFrame,
): ReportContent => ({
  ...found,
  ...frame,
  ownDays: columns.facts.some(({ fact }) => fact === "asOf"),
  groupColumn: own.group?.heading ?? null,
});

/** As much as a page has room for, so that a list of wide rows takes no more memory than one of narrow ones. */
const LONGEST_NAME = 120;
const DETAILS_AT_MOST = 8;
const LONGEST_DETAIL = 60;

const cellOf = ({ fields }: ListRecord, index: number, longest: number): string =>
  ownText(shortened((fields[index] ?? "").trim(), longest));

function detailsOf(
  record: ListRecord,
  { header }: ListColumns,
  { details }: ReportColumns,
): (readonly [string, string])[] {
  const filled: (readonly [string, string])[] = [];
  for (const index of details) {
    const value = cellOf(record, index, LONGEST_DETAIL);
    if (value !== "") filled.push([shortened(header[index]!, LONGEST_DETAIL), value]);
    if (filled.length === DETAILS_AT_MOST) break;
  }
  return filled;
}

const mostPressing = (rows: readonly ReportRow[], limit: number): ReportRow[] =>
  rows.toSorted(byPressure).slice(0, limit);

/** The group of a facility: the text of its cell; for a fact the word for its value, however written. */
function groupOf(
  record: ListRecord,
  { index, fact }: NonNullable<ReportColumns["group"]>,
  facility: ReportRow["facility"],
  { factWords }: ReportListWords,
): string {
  if (fact === undefined || fact === "asOf") return cellOf(record, index, LONGEST_NAME);
  const value = facility[fact];
  return value === undefined ? "" : factWords.value(fact, value);
}
