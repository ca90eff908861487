import type { ByteSink } from "../../io/byte-sink.js";
import { joinedBytes } from "../../io/bytes.js";
import { answerList, csvFormOf } from "../../tables/answers/list.js";
import { reportColumns } from "../../tables/answers/report-columns.js";
import { FACILITIES_AT_MOST, reportContent, reportList } from "../../tables/answers/report-list.js";
import { sheetAnswers } from "../../tables/answers/sheet-answers.js";
import { reportPage, type ReportContent } from "../../output/report/page.js";
import type { PageWords } from "../words.js";
import type { AnsweredFile, OnProgress } from "./dropped-list.js";

/** The formats for saving a list of answers. */
export const savedForms = ["csv", "xlsx", "report"] as const;
export type SavedForm = (typeof savedForms)[number];

/**
 * The list with its answers as a file: the bytes that `batch` and `report` write of the same list.
 * @param form `report` lists at most the 10,000 most urgent facilities, as `report --limit 10000` does
 */
export const savedAs = (
  form: SavedForm,
  answered: AnsweredFile,
  words: PageWords,
  progress: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> =>
  form === "report" ? report(answered, words, progress) : answers(form, answered, words, progress);

/** A sink in memory. */
function gathered(): ByteSink & { readonly all: () => Uint8Array<ArrayBuffer> } {
  const pieces: Uint8Array[] = [];
  return {
    write: (bytes) => void pieces.push(bytes.slice()),
    finish: () => undefined,
    discard: () => undefined,
    all: () => joinedBytes(pieces),
  };
}

async function answers(
  format: "csv" | "xlsx",
  { file: { asOf }, list, columns }: AnsweredFile,
  words: PageWords,
  progress: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> {
  const sink = gathered();
  const { byteOrderMark, lineEnd } = csvFormOf(list);
  await answerList({
    list,
    columns,
    asOf,
    words,
    output: { sink, format, encoding: "utf-8", byteOrderMark, style: { delimiter: ",", lineEnd } },
    pause: async (rows) => progress(rows, list.progress()),
  });
  return sink.all();
}

async function report(
  { file, list, columns }: AnsweredFile,
  words: PageWords,
  progress: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> {
  const { asOf, today, name } = file;
  const own = reportColumns(columns)!;
  const found = (await reportList(
    list,
    columns,
    own,
    {
      asOf,
      limit: FACILITIES_AT_MOST,
      beyondLimit: "list-most-pressing",
      pause: async (rows) => progress(rows, list.progress()),
    },
    words,
  ))!;
  const content = reportContent(found, columns, own, {
    title: words.report.title,
    issuer: null,
    client: null,
    issuedOn: today,
    source: name,
    asOf,
  });
  const hash = await hashesIn(content, words);
  const answerOf = sheetAnswers();
  let sheets = 0;
  const tools = {
    hash,
    answerOf: (row: ReportContent["rows"][number]) => {
      progress(++sheets, sheets / found.rows.length);
      return answerOf(row.facility, row.asOf);
    },
  };
  return new TextEncoder().encode([...reportPage(content, tools, words)].join(""));
}

/** Browsers hash asynchronously, but a report is synchronous: the texts to hash are determined beforehand. */
async function hashesIn(content: ReportContent, words: PageWords): Promise<(text: string) => string> {
  const texts: string[] = [];
  const note = (text: string): string => {
    texts.push(text);
    return "";
  };
  reportPage(content, { hash: note, answerOf: sheetAnswersNeverAsked }, words).next();
  const hashes = new Map(
    await Promise.all(
      texts.map(async (text) => {
        const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
        return [text, btoa(String.fromCharCode(...new Uint8Array(digest)))] as const;
      }),
    ),
  );
  return (text) => hashes.get(text)!;
}

function sheetAnswersNeverAsked(): never {
  throw new Error("the head of a report holds no sheet");
}
