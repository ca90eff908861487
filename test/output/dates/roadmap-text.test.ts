import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { roadmapJson } from "../../../src/output/dates/roadmap-json.js";
import { roadmapText } from "../../../src/output/dates/roadmap-text.js";
import { columnsOf } from "../../../src/output/layout/width.js";
import { roadmap } from "../../../src/questions/dates/roadmap.js";
import { colouredPage, withLooks } from "../looks.js";
import * as en from "../words-en.js";
import * as ja from "../words-ja.js";

const linesOf = (day: string, words: typeof ja, columns: number) =>
  roadmapText(roadmap(civilDate(day)), words, plainPage(columns)).split("\n");
const lineOf = (day: string, label: string) => linesOf(day, en, 80).find((line) => line.startsWith(label));

// The label takes 23 columns; a month takes one, January 2023 the first: 2024-04 stands in column 23 + 15.
const at = (month: number) => 23 + month;

describe("the chart", () => {
  test("a period begins and ends in its months", () => {
    const line = lineOf("2023-01-01", "Grace period") ?? "";
    expect([line.indexOf("["), line.indexOf("]")]).toEqual([at(15), at(20)]);
    expect(line.slice(at(15), at(20) + 1)).toBe("[====]");
  });
  test("what has no end runs to the edge", () => {
    const line = lineOf("2023-01-01", "One-year renewal") ?? "";
    expect([line.indexOf("["), line.indexOf(">"), line.length]).toEqual([at(21), at(53), at(53) + 1]);
  });
  test("a single day is a point, an aim a wave", () => {
    expect(lineOf("2023-01-01", "Paper returns end")?.indexOf("o", 23)).toBe(at(20));
    expect(lineOf("2023-01-01", "End of the card")).toContain("[~]");
  });
  test("the day asked about is marked through the lines and named below them", () => {
    expect(lineOf("2024-05-01", "Grace period")?.[at(16)]).toBe("|");
    expect(lineOf("2024-05-01", "Order amended")?.[at(16)]).toBe("|");
    const below = linesOf("2024-05-01", en, 80).find((line) => line.trim().startsWith("^"));
    expect(below?.indexOf("^ as of 1 May 2024")).toBe(at(16));
  });
  test("a day near the end is named before its mark", () => {
    const below = linesOf("2027-03-20", en, 80).find((line) => line.endsWith("20 March 2027 ^"));
    expect(below?.indexOf("^")).toBe(at(50));
  });
  test("today lies on the chart", () => {
    const below = linesOf("2026-11-28", en, 80).find((line) => line.endsWith("28 November 2026 ^"));
    expect(below?.indexOf("^")).toBe(at(46));
  });
  test("on a page of 140 columns a month takes two, the second for its second half", () => {
    const line = linesOf("2023-01-01", en, 140).find((one) => one.startsWith("Grace period")) ?? "";
    expect([line.indexOf("["), line.indexOf("]")]).toEqual([23 + 2 * 15, 23 + 2 * 20 + 1]);
  });
  test.each([
    ["2027-07-01", "as of 1 July 2027 >>"],
    ["2022-12-31", "<< as of 31 December 2022"],
  ])("%s lies beyond the chart", (day, text) => {
    expect(linesOf(day, en, 80).map((line) => line.trim())).toContain(text);
  });
  test("the lines of both languages stand below the months", () => {
    for (const words of [ja, en]) {
      const [head] = linesOf("2023-01-01", words, 80).filter(
        (line) => line.includes("2023") && line.includes("2025") && !line.includes("-"),
      );
      const edge = columnsOf(head?.slice(0, head.indexOf("2023")) ?? "");
      const renewal =
        linesOf("2023-01-01", words, 80).find((line) => line.endsWith(`[${"=".repeat(31)}>`)) ?? "";
      expect(columnsOf(renewal.slice(0, renewal.indexOf("["))) - edge).toBe(21);
    }
  });
  test("a page too narrow for it has the milestones alone", () => {
    const text = linesOf("2024-05-01", ja, 40).join("\n");
    expect(text).not.toContain("[==");
    expect(text).toContain("令和6年10月1日（2024年）");
  });
});

describe("the text", () => {
  test.each([
    ["Japanese", ja, "2024-05-01"],
    ["Japanese", ja, "2026-11-22"],
    ["English", en, "2024-05-01"],
    ["English", en, "2026-11-22"],
  ])("in %s never overruns 80 columns", (_, words, day) => {
    expect(linesOf(day, words, 80).filter((line) => columnsOf(line) > 80)).toEqual([]);
  });
  test("names the facilities on each path, with a bar as long as their share", () => {
    const text = linesOf("2024-05-01", en, 80);
    expect(text).toContain(`Online                        153,845  69.6%  ${"#".repeat(21)}`);
    expect(text).toContain(`Optical disk                   59,588  26.9%  ${"#".repeat(8)}`);
    expect(text).toContain("Paper, no receipt computer      5,624   2.5%  #");
    expect(text).toContain("Paper, elderly practitioners    2,101   0.9%  #");
    expect(text).toContain("Total                         221,158");
  });
  test("says which milestone is next, or that all have begun", () => {
    expect(linesOf("2024-09-15", en, 80)).toContain("Next milestone: Paper returns end (30 September 2024)");
    expect(linesOf("2026-10-05", en, 80)).toContain("Every milestone of the roadmap has begun.");
  });
});

test("as JSON every milestone and path has its words", () => {
  const json = JSON.parse(JSON.stringify(roadmapJson(roadmap(civilDate("2024-05-01")), ja))) as {
    asOf: string;
    milestones: { id: string; title: string; state: string }[];
    paths: { id: string; title: string; facilities: number }[];
  };
  expect(json.asOf).toBe("2024-05-01");
  expect(json.milestones.find(({ id }) => id === "one-year-renewal")).toMatchObject({
    title: "1年単位の届出",
    from: "2024-10-01",
    to: null,
    state: "ahead",
  });
  expect(json.paths[1]).toMatchObject({ id: "optical", title: "光ディスク等", facilities: 59_588 });
});

test("the days of a milestone never break, in a column of their own", () => {
  const lines = linesOf("2026-11-28", ja, 80);
  expect(lines).toContain("令和5年4月1日（2023年）から    済み    医療情報・システム基盤整備体制充実加算の");
  expect(lines.filter((line) => /^(?:ら|で|から|まで)  /.test(line))).toEqual([]);
});

const shown = (day: string, columns: number): string[] =>
  withLooks(roadmapText(roadmap(day), en, colouredPage(columns))).split("\n");

test("a wide chart has two columns for each month, the second for what falls behind its fifteenth", () => {
  expect(`\n${shown("2026-08-10", 131).slice(2, 23).join("\n")}\n`).toBe(`
                       2023                    2024                    2025                    2026                    2027
                       1     4     7     10    1     4     7     10    1     4     7     10    1     4     7     10    1     4
<faint>Roadmap approved            o                                                                                |</>
<good>Verification duty            [===============================================================================|====================></>
<faint>Add-on special measure       [================]                                                              |</>
<faint>Order amended                               o                                                                |</>
<faint>Refiling for paper                          [=====]                                                          |</>
<good>Closed to new entrants                               [=======================================================|====================></>
<faint>Grace period for disks                               [==========]                                            |</>
<good>Add-ons ask online                                       [===================================================|====================></>
<faint>End of the card (aim)                                          [~~~~]                                        |</>
<faint>Paper returns end                                               o                                            |</>
<faint>All to be online (aim)                                          o                                            |</>
<good>One-year renewal                                                 [===========================================|====================></>
<good>Card no longer issued                                                [=======================================|====================></>
<faint>First plans end                                                                         o                    |</>
<good>Add-ons reshaped                                                                                         [===|====================></>
Second plans end                                                                                             |  o
Payer renamed                                                                                                |   [================>
Online system moved                                                                                          |   [==========]
<strong>                                                                                                             ^ as of 10 August 2026</>
`);
  const markOf = (day: string) =>
    shown(day, 131)
      .find((line) => line.includes("^"))!
      .replace("<strong>", "")
      .indexOf("^");
  expect([markOf("2024-05-15"), markOf("2024-05-16")]).toEqual([23 + 32, 23 + 33]);
});

test.each([
  ["2023-01-01", 23, "^ as of 1 January 2023"],
  ["2022-05-01", 23, "<< as of 1 May 2022"],
  ["2027-12-01", 77 - "as of 1 December 2027 >>".length, "as of 1 December 2027 >>"],
])("%s is told at column %i below the chart: %s", (day, column, text) => {
  expect(shown(day, 80)).toContain(`<strong>${" ".repeat(column)}${text}</>`);
});

test("a page too narrow for the chart goes on with what comes next", () => {
  expect(shown("2026-04-01", 60).slice(0, 4)).toEqual([
    "<strong>Roadmap to bring online claims (オンライン請求) close to 100</>",
    "<strong>per cent</>",
    "",
    "Next milestone: Add-ons reshaped (from 1 June 2026)",
  ]);
});

test("the bars of the ways of claiming take what room there is, if there is enough", () => {
  const barsOn = (columns: number) =>
    shown("2026-04-01", columns)
      .filter((line) => line.endsWith("%") || line.endsWith("#"))
      .map((line) => line.slice(line.indexOf("%") + 1));
  expect(barsOn(60)).toEqual(["  ##########", "  ####", "  #", "  #"]);
  expect(barsOn(56)).toEqual(["  #######", "  ###", "  #", "  #"]);
  expect(barsOn(55)).toEqual(["", "", "", ""]);
});
