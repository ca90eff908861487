import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { compareLists } from "../../../src/tables/changes/compare-lists.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import type { ListChanges } from "../../../src/questions/list/changes.js";
import { openText } from "../reading/memory-list.js";
import { rejectionOf } from "../problem.js";

interface Asked {
  readonly since?: string;
  readonly pause?: (rows: number, share: number) => Promise<void>;
}

/** Compares two lists in memory; a rejected row is told by the codes of what is wrong with it. */
function compared(
  before: string,
  after: string,
  { since = "2026-11-28", pause = async () => {} }: Asked = {},
): Promise<ListChanges> {
  const [earlier, later] = [before, after].map((csv, place) => {
    const list = openText(csv);
    const asOf = civilDate(place === 0 ? since : "2026-11-28");
    return { path: ["before.csv", "after.csv"][place]!, list, columns: listColumns(list.header), asOf };
  });
  return compareLists(earlier!, later!, {
    key: undefined,
    rowProblems: (_, problems) => problems.map(({ code }) => code).join(),
    pause,
  });
}

const HEADER = "code,name,type,method";

describe("facilities are counted", () => {
  test("on each side, and as changed, new, gone or neither", async () => {
    const before = `${HEADER}\n1,A,clinic,online\n2,B,clinic,online\n3,C,clinic,online\n4,D,clinic,online\n`;
    const after = `${HEADER}\n1,A,clinic,online\n2,B,clinic,online\n3,C,clinic,paper\n5,E,clinic,online\n6,F,clinic,online\n`;
    const { counts } = await compared(before, after);
    expect(counts).toMatchObject({ before: 4, after: 5, unchanged: 2, changed: 4 });
    expect(counts.kinds).toMatchObject({ new: 2, gone: 1, facts: 1 });
  });

  test("without empty rows, totals and notes", async () => {
    const list = `${HEADER}\n1,A,clinic,online\n,,,\n2,B,clinic,online\n合計 2件,,,\n※10月末現在,,,\n`;
    const { counts, changes, rejected } = await compared(list, `${HEADER}\n1,A,clinic,online\n`);
    expect(counts).toMatchObject({ before: 2, after: 1, unchanged: 1, changed: 1 });
    expect(changes.map(({ key, name, kinds, line }) => [key, name, kinds.join(), line])).toEqual([
      ["2", "B", "gone", 4],
    ]);
    expect(rejected).toEqual({ before: { count: 0, listed: [] }, after: { count: 0, listed: [] } });
  });
});

describe("a row that cannot be answered", () => {
  test("is told, and not as gone where the later list lacks it", async () => {
    const before = `${HEADER}\n1,A,clinic,online\n2,B,clinic,telepathy\n`;
    const { changes, rejected } = await compared(before, `${HEADER}\n1,A,clinic,online\n`);
    expect(changes).toEqual([]);
    expect(rejected.before).toEqual({ count: 1, listed: [{ line: 3, message: "bad-value" }] });
  });

  test("is listed up to a thousand times and counted beyond", async () => {
    const bad = Array.from({ length: 1_001 }, (_, row) => `${row},A,clinic,telepathy\n`).join("");
    const { rejected } = await compared(`${HEADER}\nx,A,clinic,online\n`, `${HEADER}\n${bad}`);
    expect(rejected.after.count).toBe(1_001);
    expect(rejected.after.listed).toHaveLength(1_000);
    expect(rejected.after.listed.at(-1)).toEqual({ line: 1_001, message: "bad-value" });
  });

  test("is rejected for a contradiction, unless the facility was only designated later", async () => {
    const header = "code,type,method,designated_on,plan_from,plan_ends_on";
    const rows = [
      "1,clinic,online,2026-11-01,,",
      "2,clinic,optical,,2026-04-01,2026-03-31",
      "3,clinic,optical,2026-11-01,2026-04-01,2026-03-31",
    ];
    const list = `${header}\n${rows.join("\n")}\n`;
    const { changes, rejected } = await compared(list, list, { since: "2026-10-28" });
    expect(changes.map(({ key, kinds }) => [key, kinds.join()])).toEqual([["1", "new"]]);
    expect(rejected.before).toEqual({
      count: 2,
      listed: [
        { line: 3, message: "contradiction" },
        { line: 4, message: "contradiction,contradiction" },
      ],
    });
    expect(rejected.after.count).toBe(2);
  });
});

describe("facts", () => {
  test("of many facilities are kept apart", async () => {
    const rows = (method: (row: number) => string): string =>
      `${HEADER}\n${Array.from({ length: 1_500 }, (_, row) => `${row},A,clinic,${method(row)}\n`).join("")}`;
    const { changes } = await compared(
      rows((row) => (row % 2 === 0 ? "online" : "optical")),
      rows((row) => (row % 2 === 0 || row === 1_499 ? "online" : "optical")),
    );
    expect(changes.map(({ key, facts }) => [key, facts])).toEqual([
      ["1499", [{ fact: "method", before: "optical", after: "online" }]],
    ]);
  });

  test("are the same where one list says unknown and the other nothing, but for how claims were made before", async () => {
    const before = `${HEADER},receipt_computer,method_at_march_2024,method_at_september_2024\n1,A,clinic,online,,,\n`;
    const after = `${HEADER},receipt_computer,method_at_march_2024,method_at_september_2024\n1,A,clinic,online,unknown,unknown,unknown\n`;
    const { changes } = await compared(before, after);
    expect(changes.flatMap(({ facts }) => facts)).toEqual([
      { fact: "methodAtMarch2024", before: undefined, after: "unknown" },
      { fact: "methodAtSeptember2024", before: undefined, after: "unknown" },
    ]);
  });
});

test("a planned start of online claims tells what is left to do, and from when claims have a way", async () => {
  const header = "code,type,receipt_computer,method,paper_ground,refiled,online_start";
  const planning = (...months: string[]): string =>
    `${header}\n${months.map((month, row) => `${row},dental-clinic,yes,paper,no-receipt-computer,yes,${month}\n`).join("")}`;
  const { changes } = await compared(
    planning("2027-01", "", "", "", ""),
    planning("", "2026-12", "2027-01", "2027-03", "unknown"),
  );
  const due = changes
    .toSorted((one, other) => Number(one.key) - Number(other.key))
    .map(({ key, after }) => [key, after?.action, after?.by, after?.noLawfulWayFrom]);
  expect(due).toEqual([
    ["0", "online-start-application", "2026-12-20", "2026-12"],
    // The application for December was due on 20 October, and is taken to have been made.
    ["1", "none", null, null],
    ["2", "none", null, "2026-12"],
    // Nobody waits for March whose paper and disks are not allowed now.
    ["3", "online-start-application", "2026-12-20", "2026-12"],
    ["4", "online-start-application", "2026-12-20", null],
  ]);
});

test("days of their own in the rows of one list alone are told", async () => {
  const plain = `${HEADER}\n1,A,clinic,online\n`;
  const own = `${HEADER},as_of\n1,A,clinic,online,2026-10-01\n`;
  const lists = [
    [plain, plain],
    [own, plain],
    [plain, own],
  ] as const;
  const told = await Promise.all(lists.map(([before, after]) => compared(before, after)));
  expect(told.map(({ ownDays }) => ownDays)).toEqual([false, true, true]);
});

describe("lists whose facilities cannot be told apart are refused", () => {
  test("with the first ten lines that bear no key", async () => {
    const rows = Array.from({ length: 12 }, () => ",A,clinic,online\n").join("");
    expect(await rejectionOf(compared(`${HEADER}\n1,A,clinic,online\n${rows}`, `${HEADER}\n`))).toEqual({
      code: "key-empty",
      path: "before.csv",
      column: "code",
      line: 3,
      lines: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      others: 2,
    });
  });
  test("with the first ten lines that bear one key", async () => {
    const rows = Array.from({ length: 11 }, () => "7,A,clinic,online\n").join("");
    expect(await rejectionOf(compared(`${HEADER}\n${rows}`, `${HEADER}\n`))).toEqual({
      code: "key-twice",
      path: "before.csv",
      column: "code",
      line: 2,
      key: "7",
      lines: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      others: 0,
    });
  });
});

test("work is shown every 4,096 rows, the earlier list being the first half of it", async () => {
  const list = `${HEADER}\n${Array.from({ length: 5_000 }, (_, row) => `${row},A,clinic,online\n`).join("")}`;
  const shown: [number, number][] = [];
  await compared(list, list, { pause: async (...at) => void shown.push(at) });
  // A list in memory is read through as soon as it is open.
  expect(shown).toEqual([
    [4_096, 0.5],
    [4_096, 1],
  ]);
});
