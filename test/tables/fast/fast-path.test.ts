import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { ByteOutput } from "../../../src/io/byte-output.js";
import { utf8Reader } from "../../../src/io/text-encoding.js";
import { listCount } from "../../../src/tables/answers/list-summary.js";
import { canBeFast, fastRows } from "../../../src/tables/fast/fast-path.js";
import { scanRecords } from "../../../src/tables/fast/record-scanner.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { english } from "../answers/list-words-both.js";
import { answered, cellsOf, openText } from "../reading/memory-list.js";
import { answeredAtOnce, answeredOneByOne } from "./one-by-one.js";

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
    [
      "words with very many blanks behind them",
      `type,method\npharmacy,paper\nclinic${" ".repeat(506)},paper\nclinic${" ".repeat(600)},optical\n`,
    ],
    ["totals and notes", "name,type,terminals\nA,clinic,2\n合計,,2\n※ 4月現在,,\nB,,\n小計\n"],
    ["texts written as formulas", 'name,type\n="0123",clinic\n"=""0124""","=""clinic"""\n'],
    [
      "days of filings",
      "method,refiled,as_of\npaper,2026-03-31,\npaper,R8.4.1,\npaper,2026-04-02,2026-04-01\n",
    ],
    [
      "another action by the same day, for the same reasons",
      "type,receipt_computer,method,paper_ground,youngest_dob,younger_hire_on,younger_hire_reported_on,first_online_claim_on\n" +
        "clinic,no,paper,elderly,1945-07-01,2027-03-22,2024-10-02,2026-02-02\n" +
        "clinic,no,paper,elderly,1958-10-22,2027-03-22,2024-10-02,2026-02-02\n",
    ],
    ["facts that decide nothing", "type,terminals,shared_line\nclinic,2,yes\nclinic,0,yes\nclinic,1,maybe\n"],
  ])("%s", async (_, csv) => {
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
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

describe("a row is answered by copying it", () => {
  const HEADER = "name,type,youngest_dob,method";
  /** Which rows of a list are, and the totals of these. */
  function copied(rows: readonly string[], header = HEADER) {
    const list = openText(`${header}\n${rows.join("\n")}\n`);
    const count = listCount();
    const written: Buffer[] = [];
    const out = new ByteOutput({
      write: (bytes) => void written.push(Buffer.from(bytes)),
      finish: () => undefined,
      discard: () => undefined,
    });
    const isWritten = fastRows(listColumns(list.header), civilDate("2026-04-01"), english, count, "\r\n");
    const records = scanRecords(utf8Reader(list.text!.source, list.text!.form));
    const found = Array.from(records, (record) => record.line > 1 && isWritten(record, out)).slice(1);
    out.flush();
    return { found, text: Buffer.concat(written).toString(), summary: count.summary() };
  }

  test.each([
    ["A,clinic,1945-07-01,paper", true],
    ["A,clinic,none,paper", true],
    ["A,clinic,昭和20年7月1日,paper", true],
    ["A,clinic,,", true],
    ["A, clinic ,,paper", true],
    ['"A, B","clinic",,"paper"', true],
    [",clinic,,paper", true],
    ['"",clinic,,paper', true],
    ["A・-,clinic,,paper", true],
    ["A,,,", false],
    [",,,", false],
    ['"","","",""', false],
    ["A,clinic,", false],
    ["A,clinic,,paper,", false],
    ['"A"x,clinic,,paper', false],
    ["=1+1,clinic,,paper", false],
    ['"=1+1",clinic,,paper', false],
    ["-5,clinic,,paper", false],
    ["A,=clinic,,paper", false],
    ['A,"=""clinic""",,paper', false],
    ["A,clinc,,paper", false],
    ["A,clinic,1945-02-29,paper", false],
    ["A,clinic,1945-13-01,paper", false],
    ["A,clinic,2026-04-02,paper", false],
    ["A,clinic,2026-04-01,paper", true],
  ])("%s: %s", (row, expected) => {
    expect(copied([row]).found).toEqual([expected]);
  });

  test("up to its answer, and counted; what is left to be read in another way is neither", () => {
    const { text, summary } = copied(['"A, B",clinic,,online', "=1,clinic,,online", "C,clinic,,paper"]);
    expect(text).toMatch(/^"A, B",clinic,,online,not-allowed,[^\r\n]*\r\nC,clinic,,paper,[^\r\n]*\r\n$/);
    expect(summary).toMatchObject({ rows: 2, answered: 2, rejected: 0 });
    expect(summary.verdicts.online.allowed).toBe(1);
    const lost = "dental-clinic,yes,paper,no-receipt-computer,yes";
    const rows = [`A,${lost}`, "B,clinic,yes,online,,", `C,${lost}`];
    const header = "name,type,receipt_computer,method,paper_ground,refiled";
    expect(copied(rows, header).summary.noLawfulWay).toEqual([
      { from: "2026-04", facilities: 2, preventedBy: "2026-02-20" },
    ]);
  });

  test.each([
    ["name,type", ",", true],
    ["name,type", "\t", false],
    [
      "type,paper,paper_until,optical,optical_until,online,next_action,next_deadline,next_deadline_open_day,no_lawful_way_from,missing,reasons,error",
      ",",
      true,
    ],
    [
      "paper,paper_until,optical,optical_until,online,next_action,next_deadline,next_deadline_open_day,no_lawful_way_from,missing,reasons,error,type",
      ",",
      false,
    ],
    [
      "name,paper,paper_until,optical,optical_until,online,next_action,next_deadline,next_deadline_open_day,no_lawful_way_from,missing,reasons,error,type",
      ",",
      false,
    ],
  ])("where its own cells come first, between commas: %s", (header, delimiter, expected) => {
    expect(canBeFast(listColumns(header.split(",")), delimiter)).toBe(expected);
  });
  test("where no fact is given for all rows at once", () => {
    const columns = listColumns(["name", "type"], [], undefined, { set: { method: "paper" } });
    expect(canBeFast(columns, ",")).toBe(false);
  });
});

describe("a list comes to the same as its rows one by one", () => {
  const PAPER = "dental-clinic,yes,paper,no-receipt-computer,yes";
  const DISKS = "clinic,yes,optical,,";
  test.each([
    [
      "with planned starts, and months without a lawful way",
      "type,receipt_computer,method,paper_ground,refiled,online_start,as_of",
      ["", "2026-05", "2026-06", "2026-09", "unknown", "2026-06-01"].flatMap((start) => [
        `${PAPER},${start},`,
        `${PAPER},${start},2026-04-11`,
        `${DISKS},${start},2026-04-20`,
        `${DISKS},${start},2026-04-21`,
      ]),
    ],
    [
      "on one day after another, the next thing to do being the same",
      "type,receipt_computer,method,paper_ground,refiled,online_start,as_of",
      ["2026-04-15", "2026-05-15", "2026-06-15", "2026-04-15"].map((day) => `${PAPER},unknown,${day}`),
    ],
    [
      "with plans that run, have run out or are none",
      "type,receipt_computer,method,paper_ground,refiled,plan_from,plan_ends_on",
      ["2025-10-01,2026-09-30", "2025-04-01,2026-03-31", "2025-04-01,2026-04-01", "2025-04-01,unknown"]
        .concat(["unknown,2026-04-30", "2026-04-01,2026-03-31", "2025-04-01,2026-04-02"])
        .map((plan) => `${DISKS},${plan}`),
    ],
    [
      "with facts that decide nothing behind those that do",
      "type,receipt_computer,method,paper_ground,terminals",
      ["clinic,yes,paper,elderly,2", "clinic,no,optical,,3", "pharmacy,no,paper,no-receipt-computer,1"],
    ],
    [
      "with five words side by side, and the same again",
      "type,receipt_computer,method,paper_ground,method_at_march_2024,method_at_september_2024",
      ["optical", "paper", "online"].flatMap((method) => [
        `clinic,yes,${method},elderly,paper,paper`,
        `clinic,no,${method},elderly,paper,optical`,
        `clinic,yes,${method},elderly,paper,paper`,
        `pharmacy,yes,${method},hardship,optical,paper`,
      ]),
    ],
  ])("%s", async (_, header, rows) => {
    const csv = `${header}\n${rows.join("\n")}\n`;
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });
});
