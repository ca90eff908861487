import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import {
  listCount,
  type ListSummary,
  type NoLawfulWayInList,
} from "../../../src/tables/answers/list-summary.js";
import { summaryText } from "../../../src/tables/answers/summary-text.js";
import { english, japanese } from "./list-words-both.js";

const NOTHING = listCount().summary();

/** The lines about facilities without a lawful way, of a list with these months. */
function linesOf(months: readonly (readonly [from: string, facilities: number])[], words: typeof english) {
  const count = listCount();
  for (const [from, facilities] of months)
    for (let one = 0; one < facilities; one++) count.addNoLawfulWay(civilMonth(from));
  const noLawfulWay: readonly NoLawfulWayInList[] = count.summary().noLawfulWay;
  return summaryText({ ...NOTHING, noLawfulWay }, civilDate("2026-11-28"), words).slice(1);
}

describe("who has no lawful way to claim, in the summary of a list", () => {
  test("is told for each of up to four months ahead", () => {
    expect(
      linesOf(
        [
          ["2026-12", 3],
          ["2027-01", 1],
        ],
        japanese,
      ),
    ).toEqual([
      "3件は、令和8年12月（2026年）請求分から適法に請求する方法がありません（防げたのは令和8年10月20日（2026年）までの利用申請）。",
      "1件は、令和9年1月（2027年）請求分から適法に請求する方法がありません（防げたのは令和8年11月20日（2026年）までの利用申請）。",
    ]);
  });

  const HISTORIC = [
    ["2024-10", 5],
    ["2026-11", 2],
    ["2026-12", 1],
    ["2027-01", 1],
    ["2027-02", 1],
    ["2027-03", 1],
    ["2027-04", 4],
    ["2027-06", 1],
  ] as const;

  test("takes six lines however many the months are: the soonest ahead, the later together, the past together", () => {
    const lines = linesOf(HISTORIC, japanese);
    expect(lines).toHaveLength(6);
    expect(lines.slice(4)).toEqual([
      "このほか、令和9年4月（2027年）から6月までの請求分から適法に請求する方法がなくなる施設が5件あります（月ごとの件数は --json で示します）。",
      "既に過ぎた令和6年10月（2024年）から令和8年11月（2026年）までの請求分から適法に請求する方法がなかった施設は7件です（月ごとの件数は --json で示します）。",
    ]);
  });

  test("in English too", () => {
    expect(linesOf(HISTORIC, english)).toEqual([
      "1 facility has no lawful way to claim from 2026-12 on (an application by 2026-10-20 would have prevented it)",
      "1 facility has no lawful way to claim from 2027-01 on (an application by 2026-11-20 would have prevented it)",
      "1 facility has no lawful way to claim from 2027-02 on (an application by 2026-12-20 would have prevented it)",
      "1 facility has no lawful way to claim from 2027-03 on (an application by 2027-01-20 would have prevented it)",
      "5 more have none from a month of 2027-04 to 2027-06 on (--json counts each month)",
      "7 facilities had no lawful way to claim from a month now past on, 2024-10 to 2026-11 (--json counts each month)",
    ]);
  });

  test("counts a month as ahead while its claims are still taken", () => {
    const noLawfulWay = [
      { from: civilMonth("2026-11"), facilities: 1, preventedBy: civilDate("2026-09-20") },
    ];
    const on = (day: string): string[] =>
      summaryText({ ...NOTHING, noLawfulWay }, civilDate(day), english).slice(1);
    expect(on("2026-11-10")).toEqual([
      "1 facility has no lawful way to claim from 2026-11 on (an application by 2026-09-20 would have prevented it)",
    ]);
    expect(on("2026-11-11")).toEqual([
      "1 facility had no lawful way to claim from a month now past on, 2026-11 (--json counts each month)",
    ]);
  });

  test("loses no facility, whatever the months", () => {
    const counted = linesOf(HISTORIC, english).map((line) => Number.parseInt(line, 10));
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(16);
  });
});

describe("the totals of a list, in words,", () => {
  const verdicts = (...counts: number[]): ListSummary["verdicts"]["paper"] =>
    Object.fromEntries(
      ["allowed", "conditional", "not-allowed", "undetermined", "unsettled"].map((verdict, place) => [
        verdict,
        counts[place] ?? 0,
      ]),
    ) as never;
  const WHOLE: ListSummary = {
    rows: 1_012,
    answered: 1_010,
    rejected: 2,
    leftAlone: 3,
    nothingStated: 1,
    verdicts: {
      paper: verdicts(10, 1_000),
      optical: verdicts(0, 0, 1_010),
      online: verdicts(9, 0, 0, 0, 1_001),
    },
    noLawfulWay: [],
    missing: [
      { fact: "method", settles: 12, wanted: 1_000 },
      { fact: "receiptComputer", settles: 3, wanted: 5 },
    ],
  };
  const told = (summary: Partial<ListSummary>, words = english): string[] =>
    summaryText({ ...WHOLE, ...summary }, civilDate("2026-11-28"), words);

  test("stand in columns, numbers below their names", () => {
    expect(told({})).toEqual([
      "1012 rows: 1010 answered, 2 rejected",
      "The column error says what is wrong.",
      "3 rows of totals and notes left as they are",
      "1 row states nothing that could decide: remove sums and notes from the list",
      "                allowed  conditional  not allowed  undetermined  unsettled",
      "  paper              10         1000            0             0          0",
      "  optical disk        0            0         1010             0          0",
      "  online              9            0            0             0       1001",
      "  Missing facts     Decides alone  Missing for",
      "  method                       12         1000",
      "  receipt_computer              3            5",
    ]);
  });
  test("do not mention what there is nothing of", () => {
    const none = { rejected: 0, leftAlone: 0, nothingStated: 0, missing: [] };
    expect(told(none).slice(1)).toEqual(told({}).slice(4, 8));
    expect(told({ ...none, answered: 0 })).toHaveLength(1);
  });
  test("name five missing facts, and count the others", () => {
    const missing = (facts: number): ListSummary["missing"] =>
      Array.from({ length: facts }, () => ({ fact: "method", settles: 1, wanted: 2 }));
    expect(told({ missing: missing(5) })).toHaveLength(14);
    expect(told({ missing: missing(7) })).toHaveLength(15);
    expect(told({ missing: missing(7) }).at(-1)).toMatch(/^ {2}.*\b2\b/);
  });
});
