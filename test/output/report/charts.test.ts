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
    const svg = chart(
      { ...deadline("2026-11-01", 900, "form-3"), wayOut: true },
      deadline("2026-11-01", 1, "online-start-application"),
    );
    expect(textsIn(svg, "medium")).toEqual([
      "空白の月の対処：様式第3号（個別の猶予）の届出",
      "オンライン請求利用申請",
    ]);
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
  test("calls only paper closed once the younger full-timer is reported, and only where it must be reported", () => {
    const hired: Facility = {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      refiled: true,
      youngerHireOn: civilDate("2026-11-01"),
    };
    const lines = (more: Facility): string[] =>
      Array.from(chart({ ...hired, ...more }).matchAll(/<li>([^<]*)<\/li>/g), ([, line]) => line!);
    expect(lines({})[2]).toBe(
      "オンライン：間に合わない（令和8年11月（2026年）から令和9年1月（2027年）まで）、申請すれば可（令和9年2月（2027年）から10月まで）",
    );
    expect(lines({ hardship: "line-failure", hardshipFiled: true })[0]).toMatch(
      /^書面：可（令和8年11月（2026年）から令和9年10月（2027年）まで）$/,
    );
  });
  test("names the months whose claims are over, not those whose last day is today, and those that are uncertain", () => {
    const about = (day: string, facility: Facility): string[] =>
      Array.from(
        monthsChart(plan(facility, civilDate(day)), ja).text.matchAll(/<li>([^<]*)<\/li>/g),
        ([, line]) => line!,
      ).slice(3);
    expect(about("2026-12-10", { type: "clinic", method: "optical" })).toEqual([]);
    expect(about("2026-12-11", { type: "clinic", method: "optical" })).toEqual([
      "請求の期間が終わった月：令和8年12月（2026年）",
    ]);
    expect(about("2026-11-28", { type: "clinic" })).toEqual([
      "請求の期間が終わった月：令和8年11月（2026年）",
      "請求できる方法があるかどうか定まらない月：令和8年11月（2026年）、12月、令和9年1月（2027年）",
    ]);
  });
  test("says in its label what the list below it says", () => {
    const svg = chart({ type: "clinic", method: "optical" });
    const [label] = attributesIn(svg, "svg", "aria-label");
    const lines = [...svg.matchAll(/<li>([^<]*)<\/li>/g)].map(([, line]) => line!);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(label).toContain(line);
  });
});

/** The attributes of each element of a kind, and the text in it. */
const drawn = (svg: string, element: string, ...names: string[]): string[] =>
  Array.from(svg.matchAll(new RegExp(`<${element} ([^>]*?)/?>([^<]*)`, "g")), ([, all, text]) =>
    [...names.map((name) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(all!)?.[1]), text].join(" ").trim(),
  );

describe("where things stand in the chart of the months", () => {
  const asOf = civilDate("2026-11-28");
  const chart = (facility: Facility, range?: Parameters<typeof plan>[2]): string =>
    monthsChart(plan(facility, asOf, range), ja).text;
  const planned: Facility = {
    type: "clinic",
    method: "optical",
    planFrom: civilDate("2026-01-01"),
    planEndsOn: civilDate("2026-12-31"),
  };
  const shut: Facility = {
    type: "clinic",
    method: "paper",
    paperGround: "no-receipt-computer",
    receiptComputer: true,
  };

  // Labels are 92 wide and each month 44: November is at 92, December at 136, January at 180.
  test("the bars of each medium lie over their months, with the sign and the word where there is room", () => {
    const svg = chart(planned);
    expect(drawn(svg, "rect", "class", "x", "y", "width", "height")).toEqual([
      "past 92 30 44 94",
      "bar not-allowed 93 38 526 22",
      "bar allowed 93 68 86 22",
      "bar conditional 181 68 438 22",
      "bar not-allowed 93 98 130 22",
      "bar conditional 225 98 394 22",
    ]);
    expect(drawn(svg, "text", "class", "x", "y")).toEqual([
      "year 96 11 2026年",
      "year 184 11 2027年",
      "number 110.5 117.5 154.5 161.5 202 246 290 334 378 422 466 510 554 594.5 601.5 26 111212345678910",
      "in-bar 114 142 済",
      "medium 0 53 書面",
      "in-bar 356 53 × 不可",
      "medium 0 83 光ディスク等",
      "in-bar 136 83 ○ 可",
      "in-bar 400 83 △ 要届出",
      "medium 0 113 オンライン",
      "in-bar 158 113 × 間に合わない",
      "in-bar 422 113 △ 申請すれば可",
      "in-bar 179 142 12/31",
    ]);
    expect(svg).toMatch(
      /^<svg class="months" viewBox="0 0 620 158" role="img" aria-label="請求月ごとの見通しの図。書面：/,
    );
    expect(svg).toContain('<path d="M92 30V124M136 30V124M180 30V124');
    expect(svg).toContain('M576 30V124M620 30V124" class="grid"/>');
    expect(svg).toContain('<path d="M179 122l-5 8h10z" class="flag"/>');
  });
  test("a frame lies around the months without a lawful way, and the days to act by below its name", () => {
    const svg = chart(shut);
    expect(drawn(svg, "rect", "class", "x", "y", "width", "height").at(-1)).toBe("gap 93 31 130 93");
    expect(drawn(svg, "text", "class", "x", "y").slice(-2)).toEqual([
      "in-bar 158 136 空白",
      "in-bar 164 160 12/20",
    ]);
    expect(drawn(svg, "text", "class", "x", "y")[3]).toBe("in-bar 114 160 済");
    expect(svg).toContain('viewBox="0 0 620 176"');
    expect(svg).toContain('<path d="M164 140l-5 8h10z" class="flag"/>');
  });
  test("a frame reaches to the end of a range in which nothing opens", () => {
    const svg = chart(shut, { from: civilMonth("2026-12"), to: civilMonth("2027-01") });
    expect(drawn(svg, "rect", "class", "x", "width").at(-1)).toBe("gap 93 86");
  });
  test("a frame begins where the gap does", () => {
    const closing: Facility = {
      type: "clinic",
      method: "optical",
      methodAtMarch2024: "paper",
      paperGround: "hardship",
      hardship: "closing",
      hardshipFiled: true,
      hardshipEndsOn: civilDate("2026-12-31"),
    };
    expect(drawn(chart(closing), "rect", "class", "x", "width").at(-1)).toBe("gap 181 42");
  });
  test("a day to act by outside of the range has no flag", () => {
    const closing: Facility = {
      type: "clinic",
      method: "optical",
      methodAtMarch2024: "paper",
      paperGround: "hardship",
      hardship: "closing",
      hardshipFiled: true,
      hardshipEndsOn: civilDate("2027-01-31"),
    };
    const range = { from: civilMonth("2027-01"), to: civilMonth("2027-03") };
    const { months } = plan(closing, asOf, range);
    expect(months.flatMap(({ actions }) => actions.map(({ by, role }) => `${role} ${by}`))).toContain(
      "needed 2026-12-20",
    );
    expect(chart(closing, range)).not.toContain('class="flag"');
  });
  test("a bar too short for its word has its sign alone", () => {
    const ahead = { ...planned, planFrom: civilDate("2026-12-01"), planEndsOn: civilDate("2027-11-30") };
    expect(drawn(chart(ahead), "text", "class", "x").slice(6, 9)).toEqual([
      "medium 0 光ディスク等",
      "in-bar 114 △",
      "in-bar 378 ○ 可",
    ]);
  });
  test("flags of neighbouring days stand on two lines in turn", () => {
    const closing: Facility = {
      type: "clinic",
      method: "optical",
      methodAtMarch2024: "paper",
      paperGround: "hardship",
      hardship: "closing",
      hardshipEndsOn: civilDate("2027-01-31"),
    };
    expect(drawn(chart(closing), "text", "class", "x", "y").slice(-2)).toEqual([
      "in-bar 149 142 12/10",
      "in-bar 164 154 12/20",
    ]);
  });
  test("no month is grey before the first of the range has passed, nor any frame there without a gap", () => {
    const svg = chart(planned, { from: civilMonth("2026-12") });
    expect(drawn(svg, "rect", "class").filter((kind) => !kind.startsWith("bar"))).toEqual([]);
    expect(svg).not.toContain("済");
  });
});

describe("where things stand in the chart of deadlines", () => {
  const months = Array.from({ length: 12 }, (_, index) => monthsAfter(civilMonth("2026-11"), index));
  const deadline = (by: string, facilities: number, more: Partial<ReportDeadline> = {}): ReportDeadline => ({
    by: civilDate(by),
    safeBy: civilDate(by),
    basis: "last-claim-day",
    action: "form-1",
    wayOut: false,
    facilities,
    named: [],
    ...more,
  });
  // Labels are 258 wide at least, each month 56, each line 38.
  test("each line has its dots over its days, the area of a dot by the number of facilities", () => {
    const svg = deadlineChart(
      [
        deadline("2026-12-10", 100),
        deadline("2027-02-10", 25),
        deadline("2026-12-20", 1, { action: "online-start-application" }),
      ],
      months,
      civilDate("2026-11-28"),
      ja,
    ).text;
    expect(drawn(svg, "circle", "cx", "cy", "r", "class")).toEqual([
      "331.2 59 17 dot",
      "445 59 13.5 dot",
      "349.2 97 10.7 dot",
    ]);
    expect(drawn(svg, "text", "class", "x", "y")).toEqual([
      "year 262 13 2026年",
      "number 286 29 11月",
      "number 342 29 12月",
      "year 374 13 2027年",
      "number 398 29 1月",
      "number 454 29 2月",
      "number 510 29 3月",
      "number 566 29 4月",
      "number 622 29 5月",
      "number 678 29 6月",
      "number 734 29 7月",
      "number 790 29 8月",
      "number 846 29 9月",
      "number 902 29 10月",
      "in-bar 309.3 133 基準日",
      "medium 0 63 様式第1号（移行計画）の届出",
      "in-dot 331.2 63 100",
      "in-dot 445 63 25",
      "medium 0 101 オンライン請求利用申請",
      "in-dot 349.2 101 1",
    ]);
    expect(drawn(svg, "path", "d", "class").slice(1)).toEqual([
      "M309.3 40V120 today",
      "M258 59H930 line",
      "M258 97H930 line",
    ]);
    expect(svg).toContain('<path d="M258 34V116M314 34V116M370 34V116');
    expect(svg).toMatch(
      /^<svg class="deadlines" viewBox="0 0 930 136" role="img" aria-label="期限の図。様式第1号/,
    );
  });
  test("days are drawn as one up to the width of a dot", () => {
    const dots = (...days: string[]): string[] =>
      drawn(
        deadlineChart(
          days.map((day) => deadline(day, 1)),
          months,
          civilDate("2026-11-28"),
          ja,
        ).text,
        "text",
        "class",
      ).filter((text) => text.startsWith("in-dot"));
    // Twenty of the fifty-six for a month of thirty-one days are eleven days.
    expect(dots("2026-12-10", "2026-12-21")).toEqual(["in-dot 2"]);
    expect(dots("2026-12-10", "2026-12-22")).toEqual(["in-dot 1", "in-dot 1"]);
  });
  test("a day outside of its months is not marked", () => {
    const later = deadlineChart(
      [deadline("2026-12-10", 1)],
      months.slice(1),
      civilDate("2026-11-28"),
      ja,
    ).text;
    expect(later).not.toContain("today");
    expect(later).not.toContain("基準日");
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
