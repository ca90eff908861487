import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { CivilDate } from "../../calendar/civil-date.js";
import { changeCells, changeHeader } from "../../output/changes/cells.js";
import { introduction, type ChangesContent, type ChangesWords } from "../../output/changes/content.js";
import { changesJson } from "../../output/changes/json.js";
import { changesPage } from "../../output/changes/page.js";
import { changesText } from "../../output/changes/text.js";
import type { ReportWords } from "../../output/report/words.js";
import type { RejectedRows } from "../../questions/list/changes.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import type { ByteSink } from "../../io/byte-sink.js";
import { STANDARD_STREAM } from "../../io/byte-source.js";
import { textOutput } from "../../io/text-output.js";
import { openWholeFile } from "../../io/whole-file.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import type { ListToCompare } from "../../tables/changes/compare-lists.js";
import type { ListWords } from "../../tables/answers/list-words.js";
import { listNotes } from "../../tables/answers/list-notes.js";
import { csvLine } from "../../tables/writing/csv-writer.js";
import { visible } from "../../wording/shown.js";
import type { Invocation, Run } from "../invocation.js";
import { comparedLists, openToCompare, requireEarlierDay } from "../options/compared-lists.js";
import { asOfFrom } from "../options/facility-options.js";
import { formFrom, outputPathFrom } from "../options/list-options.js";
import { dateOption } from "../options/option-values.js";
import { underItsName } from "../options/named-list.js";
import { requireOtherFile } from "../options/same-file.js";
import { progressOn } from "../terminal/progress.js";
import { requireNoTerminal } from "../terminal/standard-output.js";
import { pageFor } from "../terminal/style.js";
import { answerHeaders, changesWords, listWords } from "../words.js";
import { tell } from "../terminal/tell.js";

type Form = "text" | "csv" | "xlsx" | "html";
type Words = ChangesWords & ReportWords & ListWords;

/** `changes`: what differs between two lists, or two days of one list? */
export const run: Run<"changes"> = async (invocation) => {
  const { options, language, io } = invocation;
  const [before = "", after = before] = invocation.arguments;
  const asOf = asOfFrom(options, io.today);
  const since = dateOption(options, "since");
  if (since === undefined && after === before)
    throw new UsageProblem({ code: "missing-option", option: "--since", instead: "<after>" });
  if (since !== undefined) requireEarlierDay(since, asOf);
  const form = formOf(invocation);
  if (form === "xlsx" || form === "html") if (outputPathFrom(options) === undefined) requireNoTerminal(io);
  for (const path of [before, after])
    requireOtherFile({ option: "--output", path: outputPathFrom(options) }, { path });
  const [own, list, headers] = await Promise.all([
    changesWords(language),
    listWords(language),
    answerHeaders(),
  ]);
  const words: Words = { ...own, ...list };
  const opened = await openLists(invocation, [before, after], headers, [since ?? asOf, asOf]);
  const progress = progressOn(io);
  let content: ChangesContent;
  try {
    content = await comparedLists({ ...opened, key: options.key }, nameIn(words), progress, words);
  } finally {
    progress.clear();
    opened.before.list.close();
    opened.after.list.close();
  }
  await write(invocation, form, content, opened.after, words);
  const sides = after === before ? [opened.after] : [opened.before, opened.after];
  const notes = sides.flatMap(({ list: side, columns }) => listNotes(side, columns, words));
  tell(io.stderr, [...notes, ...notesOn(content, words)]);
  return content.rejected.before.count + content.rejected.after.count > 0 ? 2 : 0;
};

const nameIn =
  ({ report }: Words) =>
  (path: string): string =>
    path === STANDARD_STREAM ? report.standardInput : basename(path);

/** Text for people on standard output, by default. */
function formOf({ options }: Invocation<"changes">): Form {
  const path = outputPathFrom(options);
  if (path === undefined && options.format === undefined) return "text";
  return formFrom(options, path, ["csv", "xlsx", "html"]);
}

async function openLists(
  invocation: Invocation<"changes">,
  [before, after]: readonly [string, string],
  headers: readonly (readonly string[])[],
  [since, asOf]: readonly [CivilDate, CivilDate],
): Promise<{ readonly before: ListToCompare; readonly after: ListToCompare }> {
  const { options } = invocation;
  const open = (path: string, day: CivilDate): Promise<ListToCompare> =>
    underItsName(path, invocation, () => openToCompare(path, options, headers, day));
  const earlier = await open(before, since);
  // For one list both days are read from the same file: standard input can be read only once.
  if (after === before) return { before: earlier, after: { ...earlier, asOf } };
  try {
    return { before: earlier, after: await open(after, asOf) };
  } catch (error) {
    earlier.list.close();
    throw error;
  }
}

async function write(
  { options, io }: Invocation<"changes">,
  form: Form,
  content: ChangesContent,
  { list }: ListToCompare,
  words: Words,
): Promise<void> {
  const path = outputPathFrom(options);
  const json = options.json === true;
  if (form !== "text" && (path !== undefined || !json)) {
    const sink = path === undefined ? io.output() : openWholeFile(path);
    try {
      const marked =
        list.text === undefined || list.text.form.byteOrderMark || list.text.form.encoding !== "utf-8";
      await writeFile(sink, form, content, marked && path !== undefined, io.today(), words);
      sink.finish();
    } finally {
      sink.discard();
    }
  }
  if (json) {
    const sink = io.output();
    const out = textOutput(sink, "utf-8");
    for (const piece of changesJson(content)) out.write(piece);
    out.flush();
    sink.finish();
  } else if (form === "text")
    io.stdout.write(`${changesText(content, words, await pageFor(io.stdout, io, options.color))}\n`);
  else tell(io.stderr, introduction(content, visible, words));
}

async function writeFile(
  sink: ByteSink,
  form: Exclude<Form, "text">,
  content: ChangesContent,
  byteOrderMark: boolean,
  today: CivilDate,
  words: Words,
): Promise<void> {
  if (form === "html") {
    const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
    sink.write(new TextEncoder().encode(changesPage(content, today, hash, words)));
    return;
  }
  const header = changeHeader(words);
  if (form === "xlsx") {
    const { spreadsheetOf } = await import("../../tables/writing/sheet.js");
    function* rows(): Generator<string[], void, undefined> {
      for (const change of content.changes) yield changeCells(change, words);
    }
    const sheet = { name: words.changes.sheet, header, rows: rows() };
    for await (const piece of spreadsheetOf(sheet)) sink.write(piece);
    return;
  }
  const out = textOutput(sink, "utf-8");
  if (byteOrderMark) out.write("\ufeff");
  out.write(csvLine(header));
  for (const change of content.changes) out.write(csvLine(changeCells(change, words)));
  out.flush();
}

/** At most this many of the rows that could not be compared are listed. */
const REJECTED_LISTED = 5;

/** What could not be compared, and the state of the law. */
function notesOn(
  { before, after, rejected, counts, ownDays, asOf }: ChangesContent,
  { changes: say, batch }: Words,
): string[] {
  const rejectedIn = (name: string, { count, listed: rows }: RejectedRows): string[] => {
    if (count === 0) return [];
    const shown = rows.slice(0, REJECTED_LISTED);
    return [
      say.rejected(name, count),
      ...shown.map(({ message }) => `  ${message}`),
      ...(count > shown.length ? [`  ${say.otherRejected(count - shown.length)}`] : []),
    ];
  };
  return [
    ...rejectedIn(before, rejected.before),
    ...(before === after ? [] : rejectedIn(after, rejected.after)),
    ...(ownDays ? [say.ownDays] : []),
    ...(counts.after > 0 && asOf > VERIFIED_THROUGH ? [batch.summary.unchangedSince(VERIFIED_THROUGH)] : []),
  ];
}
