import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../../src/calendar/civil-date.js";
import { overview } from "../../../src/questions/list/overview.js";
import { CUTOFFS } from "../../../src/regulation/measures/cutoffs.js";
import { FIRST_ENCODED_DAY, LAW_CHANGE_DAYS } from "../../../src/regulation/measures/periods.js";
import { answerCells, rejectedCells, sharedCellsIn } from "../../../src/tables/answers/cells.js";
import { csvLine } from "../../../src/tables/writing/csv-writer.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { isTotalOrNote } from "../../../src/tables/reading/total-or-note.js";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { isBlank, rowReader } from "../../../src/tables/reading/read-row.js";
import { generatedRows, rowColumns } from "../../output/sql/generated-rows.js";
import { english, japanese } from "../answers/list-words-both.js";
import { answered, cellsOf, openText } from "../reading/memory-list.js";

const AS_OF = civilDate("2026-04-01");

/** What each row comes to when it is read by itself and the law is asked for it alone. */
function answeredOneByOne(csv: string, words = english): string[][] {
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
async function answeredAtOnce(csv: string, words = english): Promise<(readonly string[])[]> {
  const { text } = await answered(csv, { asOf: AS_OF, words });
  const width = openText(csv).header.length;
  return cellsOf(text)
    .slice(1)
    .map((cells) => cells.slice(width));
}

const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((cells) => csvLine(cells)).join("");

describe("a list comes to the same as its rows one by one", () => {
  test("for facilities of every kind, contradictory and unknown ones among them", async () => {
    const rows = Array.from(generatedRows(500), (row) => rowColumns.map((name) => row[name] ?? ""));
    const starts = ["", "2026-06", "unknown", "2024-10", "2026-12"];
    const csv = csvOf(
      ["name", ...rowColumns, "online_start"],
      rows.map((row, index) => [`施設${index}`, ...row, starts[index % starts.length]!]),
    );
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });

  test("in Japanese words", async () => {
    const rows = Array.from(generatedRows(60), (row) => rowColumns.map((name) => row[name] ?? ""));
    const csv = csvOf(rowColumns, rows);
    expect(await answeredAtOnce(csv, japanese)).toEqual(answeredOneByOne(csv, japanese));
  });

  test("on the days before, on and after every cut-off", async () => {
    const around = (day: string): string[] => [-1, 0, 1].map((days) => addDays(civilDate(day), days));
    const births = ["", "none", ...Object.values(CUTOFFS).flatMap(around), ...around(FIRST_ENCODED_DAY)];
    const days = [FIRST_ENCODED_DAY, ...LAW_CHANGE_DAYS].flatMap(around);
    const rows = days.flatMap((asOf) =>
      births.flatMap((birth) =>
        ["clinic", "dental-clinic", "pharmacy", ""].flatMap((type) =>
          ["yes", "no", ""].map((computer) => [type, computer, "paper", "elderly", birth, "yes", asOf]),
        ),
      ),
    );
    const header = ["type", "receipt_computer", "method", "paper_ground", "youngest_dob", "refiled", "as_of"];
    const csv = csvOf(header, rows);
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });

  test("on the days before, on and after a plan and every last day for a filing", async () => {
    const around = (day: string): string[] => [-1, 0, 1].map((days) => addDays(civilDate(day), days));
    const days = ["2024-08-31", "2024-10-01", "2025-09-30", "2026-08-20", "2026-04-10", "2026-04-20"];
    const plans = [
      ["", ""],
      ["2024-10-01", "2025-09-30"],
      ["2025-10-01", "2026-04-20"],
      ["unknown", "2026-04-20"],
    ];
    const rows = days
      .flatMap(around)
      .flatMap((asOf) =>
        plans.flatMap((plan) =>
          ["optical", "paper", "online", ""].flatMap((method) =>
            ["", "2026-10", "2026-06", "2024-11"].map((start) => [method, ...plan, start, asOf]),
          ),
        ),
      );
    const csv = csvOf(["method", "plan_from", "plan_ends_on", "online_start", "as_of"], rows);
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });

  test("where a birth contradicts the day asked about, though nobody looks at births", async () => {
    const rows = ["1960-05-05", "2023-04-01", "2023-04-02", "2025-01-01", "2025-01-02", "2025-01-01"].flatMap(
      (birth) => ["2023-04-01", "2025-01-01", "2026-04-01"].map((asOf) => ["clinic", "online", birth, asOf]),
    );
    const csv = csvOf(["type", "method", "youngest_dob", "as_of"], rows);
    const found = await answeredAtOnce(csv);
    expect(found).toEqual(answeredOneByOne(csv));
    expect(found.filter((cells) => cells.at(-1)!.includes("born after the date asked about"))).toHaveLength(
      5,
    );
  });

  test("on a hundred days, where nobody knows when a plan ended or a hire was reported", async () => {
    const days = Array.from({ length: 100 }, (_, index) => addDays(civilDate("2024-09-25"), index));
    const rows = days.flatMap((asOf) => [
      ["optical", "", "", "", "2024-10-01", "unknown", asOf],
      ["optical", "", "", "", "unknown", "2025-06-30", asOf],
      ["paper", "elderly", "2024-11-05", "unknown", "", "", asOf],
    ]);
    const header = ["method", "paper_ground", "younger_hire_on", "younger_hire_reported_on", "plan_from"];
    const csv = csvOf([...header, "plan_ends_on", "as_of"], rows);
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });
});

describe("cells in every form", () => {
  test.each([
    ["words in Japanese", "種別,請求方法\n歯科,光ディスク\n歯科診療所,電子媒体\n"],
    ["dates of eras", "type,youngest_dob\nclinic,昭和20年7月1日\nclinic,S20.7.2\nclinic,昭20. 7. 1\n"],
    ["dates with slashes and without zeros", "type,youngest_dob\nclinic,1945/7/1\nclinic,1945-7-2\n"],
    ["quoted facts", 'type,method\n"clinic","pa""per"\n"clinic","paper"\n'],
    ["spaces around words", "type,method\n clinic , paper\nclinic,　紙　\n"],
    ["cells of spaces alone", 'name,type,method\nA, ,\nB,"",paper\nC,　,paper\n'],
    [
      "days that do not exist",
      "type,youngest_dob\nclinic,1945-02-29\nclinic,1945-02-28\nclinic,1945-13-01\n",
    ],
    ["years that are not read", "type,youngest_dob\nclinic,1867-12-31\nclinic,2201-01-01\n"],
    ["formulas", 'name,type\n=1+1,clinic\n"=A1",clinic\n-,clinic\n+81-3,clinic\n@x,clinic\nA,=clinic\n'],
    ["rows too short and too long", "name,type,method\nA\nA,clinic\nA,clinic,paper,\nA,clinic,paper,x\n"],
    ["rows with nothing in them", 'name,type\n,\nA,clinic\n"",""\n\nB,\n'],
    ["text behind a quote", 'name,type\n"A"x,clinic\nB,clinic\n'],
    ["line breaks inside cells", 'name,type\n"A\nB",clinic\n"C\r\nD",pharmacy\n'],
    ["Windows line ends", "name,type\r\nA,clinic\r\nB,hospital\r\n"],
    ["a fact in the first and in the last column", "type,name,method\nclinic,A,paper\n,B,\n"],
    ["totals and notes", "name,type,terminals\nA,clinic,2\n合計,,2\n※ 4月現在,,\nB,,\n小計\n"],
    ["texts written as formulas", 'name,type\n="0123",clinic\n"=""0124""","=""clinic"""\n'],
    [
      "days of filings",
      "method,refiled,as_of\npaper,2026-03-31,\npaper,R8.4.1,\npaper,2026-04-02,2026-04-01\n",
    ],
    ["facts that decide nothing", "type,terminals,shared_line\nclinic,2,yes\nclinic,0,yes\nclinic,1,maybe\n"],
  ])("%s", async (_, csv) => {
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });

  test("in any order of the columns, with others between them", async () => {
    const rows = Array.from(generatedRows(20));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...rowColumns], { minLength: 1 }),
        fc.array(fc.nat({ max: 25 }), { maxLength: 4 }),
        async (columns, places) => {
          const header: string[] = [...columns];
          places.forEach((place, index) => header.splice(place % (header.length + 1), 0, `other ${index}`));
          const cells = rows.map((row) =>
            header.map((name) => (name.startsWith("other") ? "値" : (row[name] ?? ""))),
          );
          const csv = csvOf(header, cells);
          expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("the cells of the list", () => {
  test("are carried through as they are written, quotes and all", async () => {
    const csv = 'name,type,note\n"A, B",clinic,"""x"""\nC,"clinic",\n';
    const { text } = await answered(csv);
    const lines = text.split("\n");
    expect(lines[1]).toMatch(/^"A, B",clinic,"""x""",undetermined,/);
    expect(lines[2]).toMatch(/^C,"clinic",,undetermined,/);
  });
  test("that a spreadsheet would run are made harmless", async () => {
    const { text } = await answered('name,type\n"=HYPERLINK(""x"")",clinic\n=cmd,pharmacy\n＝1,pharmacy\n');
    expect(cellsOf(text).map(([name]) => name)).toEqual(["name", '\'=HYPERLINK("x")', "'=cmd", "'＝1"]);
  });
  test("of an earlier run are replaced by the new answers", async () => {
    const first = await answered("name,type,method\nA,hospital,online\n");
    const second = await answered(first.text.replace("hospital", "clinic"));
    expect(cellsOf(second.text)).toEqual(
      cellsOf((await answered("name,type,method\nA,clinic,online\n")).text),
    );
  });
});

test("a long list in many blocks has as many rows as before, in their order", async () => {
  const row = (index: number): string[] => [`施設${index}`, index % 3 === 0 ? "clinic" : "pharmacy", "paper"];
  const csv = csvOf(
    ["name", "type", "method"],
    Array.from({ length: 30_000 }, (_, index) => row(index)),
  );
  const { text, summary } = await answered(csv);
  const names = cellsOf(text).map(([name]) => name);
  expect(names).toEqual(["name", ...Array.from({ length: 30_000 }, (_, index) => `施設${index}`)]);
  expect(summary).toMatchObject({ rows: 30_000, answered: 30_000, rejected: 0 });
});
