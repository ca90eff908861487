import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { civilDate, type CivilDate } from "../../../src/calendar/civil-date.js";
import { isOpenDay } from "../../../src/calendar/open-days.js";
import type { Facility } from "../../../src/facility/facts.js";
import { run } from "../../cli/twin.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { calendarFile } from "../../../src/output/ics/calendar-file.js";
import { planCalendar } from "../../../src/output/plan/calendar.js";
import { plan } from "../../../src/questions/plan/plan.js";
import { ja } from "../plan/words.js";
import { eventsIn, type ReadEvent } from "./read-calendar.js";

/** A calendar into which files are imported: what bears the name of an event that is there takes its place. */
function imported(...files: readonly (readonly ReadEvent[])[]): ReadEvent[] {
  return [...new Map(files.flat().map((event) => [event.uid, event])).values()];
}

/** Events that say the same on the same day. */
const twice = (events: readonly ReadEvent[]): string[] => {
  const told = events.map(({ date, summary }) => `${date} ${summary}`);
  return told.filter((one, place) => told.indexOf(one) !== place);
};

const HEADER = "医療機関コード,名称,種別,請求方法,レセコン,移行計画開始日,移行計画終了日,書面請求の理由\n";
const row = (code: number, name: string, rest: string): string => `011000${code},${name},${rest}\n`;

const clients = (names: readonly string[]): string =>
  names
    .map((name, place) =>
      place % 3 === 0
        ? row(place, name, "診療所,光ディスク等,あり,2026-04-01,2027-03-31,")
        : place % 3 === 1
          ? row(place, name, "薬局,光ディスク等,あり,,,")
          : row(place, name, "歯科診療所,紙,あり,,,レセコン未使用"),
    )
    .join("");

async function calendarOf(file: string, csv: string, asOf: string): Promise<ReadEvent[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, file), csv);
  const calendar = join(folder, "deadlines.ics");
  const words = ["report", join(folder, file), "-o", join(folder, "x.html"), "--ics", calendar];
  const { stderr } = await run([...words, "--as-of", asOf, "--lang", "ja"]);
  expect(stderr).toContain("施設を判定しました");
  return eventsIn(readFileSync(calendar, "utf8"));
}

describe("the calendars of a list in two months, imported one after the other", () => {
  const names = ["甲医院", "乙薬局", "丙歯科", "丁医院", "戊薬局", "己歯科", "庚医院"];

  test("hold no event twice, though the file has another name, another order, and a facility more", async () => {
    const november = await calendarOf("顧問先_2026-11.csv", HEADER + clients(names), "2026-11-22");
    const later = clients([...names, "辛薬局"])
      .trimEnd()
      .split("\n")
      .toReversed()
      .join("\n");
    const december = await calendarOf("顧問先_2026-12.csv", `${HEADER}${later}\n`, "2026-12-01");
    const all = imported(november, december);
    expect(twice(all)).toEqual([]);
    // Of each facility the deeds and the days: nothing new but what the new facility brings.
    expect(all.length - november.length).toBe(1);
    expect(all.filter(({ summary }) => summary.includes("辛薬局"))).toHaveLength(1);
  });
  test("hold no event twice where a facility has done its part: the others keep their events", async () => {
    const november = await calendarOf("11.csv", HEADER + clients(names), "2026-11-22");
    const done = clients(names).replace("甲医院,診療所,光ディスク等", "甲医院,診療所,オンライン");
    const december = await calendarOf("12.csv", HEADER + done, "2026-11-23");
    expect(december.map(({ uid }) => uid)).toEqual(
      november.filter(({ summary }) => !summary.includes("甲医院")).map(({ uid }) => uid),
    );
  });
  test("stand on open days but for the claims themselves, name the facility, and have the way out of a gap", async () => {
    const events = await calendarOf("11.csv", HEADER + clients(names), "2026-11-22");
    for (const { date, summary } of events) {
      expect(names.filter((name) => summary.includes(name))).toHaveLength(1);
      expect(isOpenDay(civilDate(date)) || date.endsWith("-10")).toBe(true);
    }
    expect(
      events.filter(({ summary }) => summary.startsWith("空白の月の対処：様式第3号")).map(({ date }) => date),
    ).toEqual(["2026-12-10", "2026-12-10"]);
  });
  test("hold no event twice where facilities are many", async () => {
    const many = Array.from({ length: 130 }, (_, place) => `第${place}医院`);
    const list = (some: readonly string[]): string =>
      HEADER + some.map((name, place) => `${1000 + place},${name},薬局,光ディスク等,あり,,,\n`).join("");
    const november = await calendarOf("11.csv", list(many), "2026-11-22");
    const december = await calendarOf("12.csv", list(many.slice(0, 120)), "2026-11-25");
    expect(november).toHaveLength(1);
    expect(imported(november, december)).toMatchObject([
      { date: "2026-12-10", summary: "様式第1号（移行計画）の届出の期限（120施設）" },
    ]);
  });
});

test("the plans of a facility in two months, imported one after the other, hold no event twice", () => {
  const facilities: Facility[] = [
    { method: "optical" },
    { method: "optical", planFrom: civilDate("2026-01-01"), planEndsOn: civilDate("2026-12-31") },
    { type: "hospital", method: "none" },
    { type: "clinic", method: "paper", paperGround: "no-receipt-computer", receiptComputer: true },
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      refiled: true,
      youngestDob: civilDate("1990-05-03"),
      youngerHireReportedOn: civilDate("2026-11-05"),
    },
  ];
  const days: [CivilDate, CivilDate][] = [
    [civilDate("2026-11-01"), civilDate("2026-12-01")],
    [civilDate("2026-11-15"), civilDate("2026-12-15")],
    [civilDate("2026-11-21"), civilDate("2026-12-21")],
  ];
  const eventsOn = (facility: Facility, asOf: CivilDate): ReadEvent[] =>
    eventsIn(calendarFile(planCalendar(plan(facility, asOf), ja), new Date(`${asOf}T00:00:00Z`)));
  for (const facility of facilities)
    for (const [before, after] of days)
      expect(twice(imported(eventsOn(facility, before), eventsOn(facility, after)))).toEqual([]);
});
