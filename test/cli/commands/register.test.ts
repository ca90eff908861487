import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { workbookOf } from "../../../src/tables/writing/workbook.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { run } from "../twin.js";

const HEAD =
  "項番,都道府県コード,都道府県名,区分,医療機関番号,併設医療機関番号,医療機関記号番号,医療機関名称,医療機関所在地（郵便番号）,医療機関所在地（住所）,電話番号,FAX番号,病床数,受理届出名称,受理記号,受理番号,算定開始年月日,個別有効開始年月日,備考（見出し）,備考（データ）,市町村コード,市町村名,種別コード,種別";
const FILINGS = [
  `[令和７年１０月１日 現在 ]令和７年１０月１日作成${",".repeat(23)}`,
  HEAD,
  "1,18,福井県,医科,0152445,,,甲診療所,,,,,,薬剤名等省略,,,平成14年 4月 1日,,,,,,,",
  "1,18,福井県,医科,0152445,,,甲診療所,,,,,,医療ＤＸ推進体制整備加算,,,令和 6年 6月 1日,,,,,,,",
  "2,18,福井県,医科,0129772,,,乙病院,,,,,一般　　378,がん治療連携指導料,,,平成28年 8月 1日,,,,,,,",
  "3,18,福井県,医科,0161750,,,丙医院,,,,,一般　　19,薬剤名等省略,,,平成14年 4月 1日,,,,,,,",
];
const DESIGNATIONS = [
  "コード内容別医療機関一覧表,,,,,,,,,",
  "[福井県],,,,,,,,,",
  "[令和 8年 7月 1日現在　薬局　現存/休止],,,,,,,,,",
  "1,01-40055,丁薬局,,,,,令 6. 5. 1,,薬局",
  ",,,,常　勤:    0,,,交代,,現存",
];

const spreadsheet = async (lines: readonly string[]): Promise<Uint8Array> => {
  const [header, ...rows] = lines.map((line) => line.split(","));
  return workbookOf([{ name: "名簿", header: header!, rows }]);
};

describe("a list from registers", () => {
  test("has the columns that batch reads, and says what is known of whom", async () => {
    const folder = temporaryFolder();
    const [filings, designations] = [join(folder, "filings.xlsx"), join(folder, "designations.csv")];
    writeFileSync(filings, await spreadsheet(FILINGS));
    writeFileSync(designations, DESIGNATIONS.join("\n"));
    const { status, output, stderr } = await run(["register", filings, designations]);
    expect(output.toString().split("\n")).toEqual([
      "institution_code,name,prefecture,type,method,designated_on,succession,youngest_dob,inferred_from,status,co_located_number",
      "1810152445,甲診療所,福井県,clinic,online,,,,医療ＤＸ推進体制整備加算,,",
      "1810129772,乙病院,福井県,hospital,,,,,,,",
      "1810161750,丙医院,福井県,clinic,,,,,,,",
      "1840140055,丁薬局,福井県,pharmacy,,2024-05-01,unknown,none,,open,",
      "",
    ]);
    const [first, ...rest] = stderr.trimEnd().split("\n");
    expect(status).toBe(0);
    expect(first).toMatch(/^4 facilities \(registers as of .*2025.*, .*2026.*\)$/);
    expect(rest.map((line) => line.trim())).toEqual([
      "What the registers tell",
      "type: medical clinic 2, hospital 1, pharmacy 1",
      "medium: online 1 (inferred from a filing), not known 3",
      "date of designation: 1 facility",
      "no full-timers: 1 facility",
      expect.stringMatching(/^Ask the other \d facilities first for this fact: /),
    ]);
  });

  test.each(["en", "ja"])("in %s is answered by batch without a reject", async (language) => {
    const folder = temporaryFolder();
    const register = join(folder, "filings.csv");
    writeFileSync(register, [...FILINGS, ""].join("\r\n"));
    const list = join(folder, "list.csv");
    expect((await run(["register", register, "-o", list, "--lang", language])).status).toBe(0);
    const { status, stderr } = await run(["batch", list, "-o", join(folder, "answers.csv")]);
    expect([status, stderr.split("\n")[0]]).toEqual([0, "3 rows: 3 answered, 0 rejected"]);
  });

  test("comes as a spreadsheet, codes as text", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "filings.xlsx"), await spreadsheet(FILINGS));
    await run(["register", join(folder, "filings.xlsx"), "-o", join(folder, "list.xlsx")]);
    const { sheets } = await readXlsx(readFileSync(join(folder, "list.xlsx")));
    expect(sheets[0]!.rows[2]!.slice(0, 4)).toEqual(["1810129772", "乙病院", "福井県", "hospital"]);
  });

  test("names the rows of which nothing can be made", async () => {
    const register = join(temporaryFolder(), "filings.csv");
    writeFileSync(register, [...FILINGS, "4,18,福井県,訪問看護,0161750"].join("\n"));
    const { stderr } = await run(["register", register]);
    expect(stderr).toContain("No facility could be made out in 1 row (");
    expect(stderr).toContain("filings.csv line 7)");
  });
});

describe("what is no register", () => {
  test("is refused, and no file is left", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "list.csv"), "institution_code,name\n1810152445,甲\n");
    const { status, stderr } = await run([
      "register",
      join(folder, "list.csv"),
      "-o",
      join(folder, "out.csv"),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('list.csv" is neither a regional bureau');
    expect(() => readFileSync(join(folder, "out.csv"))).toThrow("ENOENT");
  });

  test("is refused where it would be overwritten", async () => {
    const register = join(temporaryFolder(), "filings.csv");
    writeFileSync(register, FILINGS.join("\n"));
    const { status } = await run(["register", register, "-o", register]);
    expect(status).toBe(2);
    expect(readFileSync(register, "utf8")).toBe(FILINGS.join("\n"));
  });
});
