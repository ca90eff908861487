import { describe, expect, test } from "vitest";
import { civilDate, civilMonth, monthsAfter } from "../../../src/calendar/civil-date.js";
import { reportWords } from "../../../src/cli/words.js";
import type { Facility } from "../../../src/facility/facts.js";
import { placeOnMonths } from "../../../src/output/parts/month-axis.js";
import { deadlineChart } from "../../../src/output/report/deadline-chart.js";
import { monthsChart } from "../../../src/output/report/months.js";
import { shareBar } from "../../../src/output/report/summary.js";
import { plan } from "../../../src/questions/plan/plan.js";
import type { ReportDeadline } from "../../../src/questions/list/report.js";

const ja = await reportWords("ja");
const en = await reportWords("en");

const attributesIn = (svg: string, element: string, name: string): string[] =>
  [...svg.matchAll(new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`, "g"))].map(([, value]) => value!);
const textsIn = (svg: string, kind: string): string[] =>
  [...svg.matchAll(new RegExp(`<text [^>]*class="${kind}">([^<]*)`, "g"))].map(([, text]) => text!);

describe("a day on a row of months", () => {
  const months = [civilMonth("2024-02"), civilMonth("2024-03")];
  test.each([
    ["2024-02-01", 0.5 / 29],
    ["2024-02-29", 28.5 / 29],
    ["2024-03-01", 1 + 0.5 / 31],
    ["2024-03-16", 1.5],
  ])("lies at the middle of its part: %s", (day, place) => {
    expect(placeOnMonths(civilDate(day), months)).toBeCloseTo(place, 10);
  });
  test.each(["2024-01-31", "2024-04-01"])("has no place outside of them: %s", (day) => {
    expect(placeOnMonths(civilDate(day), months)).toBeUndefined();
  });
});

describe("the chart of deadlines", () => {
  const months = Array.from({ length: 12 }, (_, index) => monthsAfter(civilMonth("2026-11"), index));
  const deadline = (by: string, facilities: number, action: ReportDeadline["action"] = "form-1") => ({
    by: civilDate(by),
    safeBy: civilDate(by),
    basis: "last-claim-day" as const,
    action,
    wayOut: false,
    facilities,
    named: [],
  });
  const chart = (...all: ReportDeadline[]): string =>
    deadlineChart(all, months, civilDate("2026-11-22"), ja).text;

  test("has a line for each kind of action and a dot with its number for each day", () => {
    const svg = chart(
      deadline("2026-12-10", 7),
      deadline("2026-12-20", 1, "online-start-application"),
      deadline("2027-03-31", 2),
    );
    expect(textsIn(svg, "medium")).toEqual(["様式第1号（移行計画）の届出", "オンライン請求利用申請"]);
    expect(textsIn(svg, "in-dot")).toEqual(["7", "2", "1"]);
    const radii = attributesIn(svg, "circle", "r").map(Number);
    expect(radii[0]).toBeGreaterThan(radii[1]!);
    expect(radii[1]).toBeGreaterThan(radii[2]!);
  });
  test("draws days as one that would cover one another, and says them all in words", () => {
    const svg = chart(deadline("2026-12-10", 7), deadline("2026-12-11", 2), deadline("2027-05-10", 1));
    expect(textsIn(svg, "in-dot")).toEqual(["9", "1"]);
    expect(svg).toContain(
      "様式第1号（移行計画）の届出：令和8年12月10日（2026年） 7施設、令和8年12月11日（2026年） 2施設、令和9年5月10日（2027年） 1施設",
    );
  });
  test("leaves its labels whole, the longest beside a large dot on the first of its days too", () => {
    const svg = chart({ ...deadline("2026-11-01", 900, "form-3"), wayOut: true });
    expect(textsIn(svg, "medium")).toEqual(["空白の月の対処：様式第3号（個別の猶予）の届出"]);
    const edge = Number(attributesIn(svg, "circle", "cx")[0]) - Number(attributesIn(svg, "circle", "r")[0]);
    // Twenty-three and a half characters of twelve units each.
    expect(edge).toBeGreaterThan(282);
  });
  test("leaves days outside of its months to the table", () => {
    expect(textsIn(chart(deadline("2027-12-10", 7), deadline("2027-01-10", 3)), "in-dot")).toEqual(["3"]);
  });
});

describe("the chart of the months of a facility", () => {
  const asOf = civilDate("2026-11-22");
  const chart = (facility: Facility, words = ja): string => monthsChart(plan(facility, asOf), words).text;
  const barsIn = (svg: string): string[] =>
    attributesIn(svg, "rect", "class").filter((kind) => kind.startsWith("bar"));

  test("has one bar for the months in which a verdict holds", () => {
    const svg = chart({
      type: "clinic",
      method: "optical",
      planFrom: civilDate("2026-04-01"),
      planEndsOn: civilDate("2027-03-31"),
    });
    expect(barsIn(svg)).toEqual([
      "bar not-allowed",
      "bar allowed",
      "bar conditional",
      "bar not-allowed",
      "bar conditional",
    ]);
    expect(svg).toContain(
      "<li>光ディスク等：可（令和8年11月（2026年）から令和9年3月（2027年）まで）、要届出（令和9年4月（2027年）から10月まで）</li>",
    );
    expect(textsIn(svg, "number")).toEqual(["111212345678910"]);
  });
  test("gives each digit of the months a place of its own", () => {
    const svg = chart({ method: "online" });
    const [places] = attributesIn(svg, "text", "x").filter((x) => x.includes(" "));
    const [digits] = textsIn(svg, "number");
    expect(places!.split(" ")).toHaveLength(digits!.length);
    expect(places!.split(" ").map(Number)).toEqual(
      places!
        .split(" ")
        .map(Number)
        .toSorted((one, other) => one - other),
    );
  });
  test("says of online claims that an application comes too late, never that the law bars them", () => {
    const disks: Facility = { type: "clinic", method: "optical" };
    expect(chart(disks)).toContain(
      "<li>オンライン：間に合わない（令和8年11月（2026年）から令和9年1月（2027年）まで）、申請すれば可（令和9年2月（2027年）から10月まで）</li>",
    );
    expect(textsIn(chart(disks), "in-bar")).toContain("× 間に合わない");
    expect(chart(disks, en)).toContain("<li>Online: too late (November 2026 to January 2027); ");
  });
  test("never says that facts are missing about online claims", () => {
    const svg = chart({ type: "dental-clinic" });
    expect(svg).toContain("<li>書面：情報不足（令和8年11月（2026年）から令和9年10月（2027年）まで）</li>");
    expect(svg).toMatch(
      /<li>オンライン：間に合わない（令和8年11月（2026年）から令和9年1月（2027年）まで）、申請すれば可/,
    );
  });
  test("frames months without a lawful way as one, and names them in words", () => {
    const svg = chart(
      { type: "clinic", method: "paper", paperGround: "no-receipt-computer", receiptComputer: true },
      en,
    );
    expect(svg.split('class="gap"')).toHaveLength(2);
    expect(svg).toContain("(gaps): November 2026, December 2026, January 2027");
    expect(textsIn(svg, "in-bar")).toContain("gap");
  });
  test("shows that paper closes once a younger full-timer is reported", () => {
    const svg = chart({
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      refiled: true,
      youngerHireOn: civilDate("2026-11-01"),
    });
    expect(svg).toContain(
      "<li>書面：要届出（令和8年11月（2026年）から12月まで）、届出後は不可（令和9年1月（2027年）から",
    );
  });
  test("says in its label what the list below it says", () => {
    const svg = chart({ type: "clinic", method: "optical" });
    const [label] = attributesIn(svg, "svg", "aria-label");
    const lines = [...svg.matchAll(/<li>([^<]*)<\/li>/g)].map(([, line]) => line!);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(label).toContain(line);
  });
});

test("the bar of shares fills its whole width, part by part", () => {
  const svg = shareBar(
    { "not-allowed": 1, conditional: 2, undetermined: 0, unsettled: 0, allowed: 1 },
    en,
  ).text;
  expect(attributesIn(svg, "rect", "x")).toEqual(["0%", "25%", "75%"]);
  expect(attributesIn(svg, "rect", "width")).toEqual(["25%", "50%", "25%"]);
  expect(svg).toContain('aria-label="must move: 1, must file: 2, may go on: 1"');
});
