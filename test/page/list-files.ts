import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import iconv from "iconv-lite";
import { onTestFinished } from "vitest";
import type { SavedForm } from "../../src/page/lists/saved-list.js";
import { spreadsheetOf } from "../../src/tables/writing/sheet.js";
import { run } from "../cli/twin.js";
import { cellsOf } from "../tables/reading/memory-list.js";

export const DAY = "2026-04-01";
export const TODAY = "2026-11-22";

const SAMPLE = iconv.decode(readFileSync("fixtures/施設一覧.csv"), "cp932");

async function sheetWith(csv: string): Promise<Buffer> {
  const [header, ...rows] = cellsOf(csv);
  const pieces: Uint8Array[] = [];
  for await (const piece of spreadsheetOf({ name: "A", header: header!, rows })) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The sample list as a spreadsheet. */
export const SPREADSHEET = (): Promise<Buffer> => sheetWith(SAMPLE);

/** Ten thousand facilities, some of them with errors. */
const longList = (): string => {
  const [header, ...rows] = SAMPLE.trim().split(/\r?\n/);
  const many = Array.from({ length: 10_000 }, (_, index) => rows[index % rows.length]!);
  return `${[header, ...many].join("\r\n")}\r\n`;
};

/** Lists as they may be dropped on the page: what is particular about each, its name, its bytes. */
export const LISTS: readonly [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
  ["UTF-8", "list.csv", () => Buffer.from(SAMPLE)],
  ["UTF-8 with a byte order mark", "list.csv", () => Buffer.from(`\ufeff${SAMPLE}`)],
  ["Shift_JIS", "list.csv", () => iconv.encode(SAMPLE, "cp932")],
  ["tabs", "list.tsv", () => Buffer.from(SAMPLE.replaceAll(",", "\t"))],
  ["xlsx", "list.xlsx", () => SPREADSHEET()],
  [
    "broken rows",
    "list.csv",
    () => Buffer.from('種別,請求方法\n診療所,紙\n病院\n"診"療所,紙\n薬局,紙,余分\n'),
  ],
  ["10,000 rows", "list.csv", () => Buffer.from(longList())],
];

/** What the program writes of a list. */
export async function written(
  form: SavedForm,
  name: string,
  bytes: Uint8Array,
  asOf: string,
  today = TODAY,
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "claims-check-page-lists-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const list = join(folder, name);
  writeFileSync(list, bytes);
  const output = join(folder, `answers.${form === "report" ? "html" : form}`);
  const command = form === "report" ? "report" : "batch";
  await run([command, list, "--as-of", asOf, "-o", output], { today });
  return readFileSync(output);
}

/** The parts of a zip archive, by their names. */
export function partsIn(archive: Buffer): Record<string, string> {
  const parts: Record<string, string> = {};
  const end = archive.lastIndexOf("PK\u0005\u0006");
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      archive.readUInt16LE(at + place),
    );
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength!);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    parts[name] = (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return parts;
}
