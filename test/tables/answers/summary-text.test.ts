import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { listCount, type NoLawfulWayInList } from "../../../src/tables/answers/list-summary.js";
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
