import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { reportColumns } from "../../../src/tables/answers/report-columns.js";
import {
  reportContent,
  reportList,
  type ReportList,
  type ReportSelection,
} from "../../../src/tables/answers/report-list.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { factWords } from "../../../src/wording/en/facts.js";
import { openText } from "../reading/memory-list.js";
import { english } from "./list-words-both.js";

interface Asked extends Partial<ReportSelection> {
  readonly groupBy?: string;
}

/** What of a list goes into a report, of ten facilities at most unless more are asked for. */
async function reported(csv: string, { groupBy, ...asked }: Asked = {}): Promise<ReportList | null> {
  const list = openText(csv);
  const columns = listColumns(list.header);
  const selection = {
    asOf: civilDate("2026-04-01"),
    limit: 10,
    beyondLimit: "give-up",
    pause: async () => {},
    ...asked,
  } as const;
  return reportList(list, columns, reportColumns(columns, groupBy)!, selection, {
    batch: english.batch,
    factWords,
  });
}

const rowsOf = async (csv: string, asked?: Asked) => (await reported(csv, asked))!.rows;

/** One on disks whose plan is running, one on paper that has no lawful way, one online. */
const CALM = "clinic,optical,2025-10-01,2026-09-30";
const PRESSED = "clinic,paper,,";
const ONLINE = "clinic,online,,";
const HEADER = "code,name,type,method,plan_from,plan_ends_on";

describe("a facility is shown", () => {
  test("with its line, name, key, group and other cells, without the blanks around them", async () => {
    const csv = `コード,施設名,種別,請求方法,都道府県,備考,連絡先\n007, 甲医院　,診療所,オンライン, 福井県,  ,電話 \n`;
    const [row] = await rowsOf(csv);
    expect(row).toMatchObject({
      line: 2,
      name: "甲医院",
      key: "7",
      group: "福井県",
      facility: { type: "clinic", method: "online" },
      asOf: "2026-04-01",
      next: { action: "none", by: null },
      noLawfulWayFrom: null,
      details: [
        ["コード", "007"],
        ["都道府県", "福井県"],
        ["連絡先", "電話"],
      ],
    });
  });

  test("under the word for the fact by which facilities are grouped, however it is written", async () => {
    const csv = "name,type,method\nA,診療所,online\nB,clinic,online\nC,,online\n";
    expect((await rowsOf(csv, { groupBy: "type" })).map(({ group }) => group)).toEqual([
      "medical clinic",
      "medical clinic",
      "",
    ]);
  });

  test("under its own day where facilities are grouped by it", async () => {
    const csv = "name,type,method,as_of\nA,clinic,online,R8.4.2\nB,clinic,online,\n";
    const rows = await rowsOf(csv, { groupBy: "as_of" });
    expect(rows.map(({ group, asOf }) => [group, asOf])).toEqual([
      ["R8.4.2", "2026-04-02"],
      ["", "2026-04-01"],
    ]);
  });

  test("under nothing and without a name where the list has neither", async () => {
    const [row] = await rowsOf("type,method\nclinic,online\n");
    expect([row!.group, row!.name, row!.key, row!.details]).toEqual([null, "", "#2", []]);
  });

  test("with nothing where its row ends before the name and the other cells", async () => {
    const [row] = await rowsOf("type,method,name,tel\nclinic,online\n");
    expect([row!.name, row!.details]).toEqual(["", []]);
  });

  test("with its first eight other cells, cut where they are long", async () => {
    const others = Array.from({ length: 10 }, (_, place) => `c${place}`);
    const cells = others.map((_, place) => (place === 1 ? "" : `${place}`.repeat(61)));
    const [row] = await rowsOf(`name,type,${others.join()}\n${"x".repeat(121)},clinic,${cells.join()}\n`);
    expect(row!.details.map(([heading]) => heading)).toEqual([
      "c0",
      "c2",
      "c3",
      "c4",
      "c5",
      "c6",
      "c7",
      "c8",
    ]);
    expect([row!.details[0]![1], row!.name]).toEqual([`${"0".repeat(60)}…`, `${"x".repeat(120)}…`]);
  });
});

describe("facilities are listed", () => {
  test("the most pressing first, and counted", async () => {
    const found = await reported(`${HEADER}\n1,A,${ONLINE}\n2,B,${CALM}\n3,C,${PRESSED}\n`);
    expect(found!.rows.map(({ name }) => name)).toEqual(["C", "B", "A"]);
    expect(found!.totals.verdicts.online).toMatchObject({ allowed: 1, conditional: 2 });
  });

  // The first of the keys is not that of the first or the last row.
  const FOUR = `${HEADER}\n4,A,${ONLINE}\n3,B,${PRESSED}\n1,C,${CALM}\n2,D,${PRESSED}\n`;
  test.each<[ReportSelection["beyondLimit"], number, string[] | null]>([
    ["give-up", 4, ["B", "D", "C", "A"]],
    ["give-up", 3, null],
    ["list-none", 4, ["B", "D", "C", "A"]],
    ["list-none", 3, []],
    ["list-most-pressing", 4, ["B", "D", "C", "A"]],
    ["list-most-pressing", 3, ["B", "D", "C"]],
  ])("or not, beyond a limit (%s of %i)", async (beyondLimit, limit, names) => {
    const found = await reported(FOUR, { beyondLimit, limit });
    expect(found?.rows.map(({ name }) => name) ?? null).toEqual(names);
    if (found !== null) {
      expect(found.leadKey).toBe("1");
      expect(found.totals.verdicts.online).toMatchObject({ allowed: 1, conditional: 3 });
    }
  });

  test("the most pressing of thousands, wherever they stand", async () => {
    const rows = Array.from(
      { length: 5_010 },
      (_, row) => `${row},F${row},${row === 7 || row === 5_009 ? PRESSED : ONLINE}\n`,
    );
    const found = await reported(`${HEADER}\n${rows.join("")}`, {
      beyondLimit: "list-most-pressing",
      limit: 3,
    });
    expect(found!.rows.map(({ name }) => name)).toEqual(["F7", "F5009", "F0"]);
  });
});

test("rows that cannot be answered are told by line, name and reason; totals and notes are counted", async () => {
  const csv = `${HEADER}\n9,A,${ONLINE}\n8, B ,clinic,telepathy,,\n,,,,,\n合計,2件,,,,\n※注,,,,,\n`;
  const found = await reported(csv);
  expect(found).toMatchObject({ rejectedCount: 1, leftAlone: 2, leadKey: "9" });
  expect(found!.rejected).toEqual([
    { line: 3, name: "B", reason: expect.stringContaining('method "telepathy"') },
  ]);
  expect(found!.rows.map(({ line }) => line)).toEqual([2]);
});

test("a list without an answered facility has no first key", async () => {
  expect(await reported(`${HEADER}\n8,B,clinic,telepathy,,\n`)).toMatchObject({ rows: [], leadKey: null });
});

test("rows that cannot be answered are listed up to a thousand times and counted beyond", async () => {
  const bad = Array.from({ length: 1_001 }, (_, row) => `${row},A,clinic,telepathy,,\n`).join("");
  const found = await reported(`${HEADER}\n${bad}`);
  expect([found!.rejected.length, found!.rejected.at(-1)!.line, found!.rejectedCount]).toEqual([
    1_000, 1_001, 1_001,
  ]);
});

test("work is shown every 4,096 rows", async () => {
  const shown: number[] = [];
  const rows = Array.from({ length: 8_200 }, (_, row) => `${row},A,${ONLINE}\n`).join("");
  await reported(`${HEADER}\n${rows}`, { limit: 10_000, pause: async (at) => void shown.push(at) });
  expect(shown).toEqual([4_096, 8_192]);
});

test("a report says whether rows have days of their own, and by what facilities are grouped", async () => {
  const frame = { title: "t", source: "s", asOf: civilDate("2026-04-01") } as never;
  const contentOf = async (header: string) => {
    const list = openText(`${header}\nA,clinic,\n`);
    const columns = listColumns(list.header);
    const { ownDays, groupColumn } = reportContent(
      (await reported(`${header}\nA,clinic,\n`))!,
      columns,
      reportColumns(columns)!,
      frame,
    );
    return [ownDays, groupColumn];
  };
  expect(await contentOf("name,type,as_of")).toEqual([true, null]);
  expect(await contentOf("name,type,都道府県")).toEqual([false, "都道府県"]);
});
