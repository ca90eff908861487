import { describe, expect, test } from "vitest";
import { answered, cellsOf } from "../reading/memory-list.js";
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
