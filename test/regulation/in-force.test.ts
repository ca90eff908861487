import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { stateOfLawOn } from "../../src/regulation/measures/periods.js";
import { inForceOn } from "../../src/regulation/sources/in-force.js";
import {
  cite,
  formerOrdinance,
  notice,
  ordinance,
  type Citation,
} from "../../src/regulation/sources/sources.js";

describe("a law of three states", () => {
  // A made-up third state: an ordinance of 2027-01-01 takes the place of the present paragraph.
  const first = formerOrdinance("第5条第1項");
  const second: Citation = { ...ordinance("附則第3条の4第1項"), until: civilDate("2026-12-31") };
  const third: Citation = {
    source: "ordinance",
    provision: "附則第3条の6第1項",
    from: civilDate("2027-01-01"),
  };
  const always = notice("別添2 p.1");
  const cited = (day: string): string[] =>
    inForceOn(civilDate(day), [first, second, third, always]).map(({ provision }) => provision);

  test.each([
    ["2023-04-01", ["第5条第1項", "別添2 p.1"]],
    ["2024-03-31", ["第5条第1項", "別添2 p.1"]],
    ["2024-04-01", ["附則第3条の4第1項", "別添2 p.1"]],
    ["2026-12-31", ["附則第3条の4第1項", "別添2 p.1"]],
    ["2027-01-01", ["附則第3条の6第1項", "別添2 p.1"]],
  ])("on %s cites its own state, and nothing of another", (day, provisions) => {
    expect(cited(day)).toEqual(provisions);
  });
});

test("a citation carries from when until when it is in force", () => {
  expect(ordinance("附則第3条の2第1項")).toMatchObject({ from: "2024-04-01" });
  expect(ordinance("附則第3条の2第1項")).not.toHaveProperty("until");
  expect(formerOrdinance("第6条第1項")).toMatchObject({ until: "2024-03-31" });
  expect(cite("federation-hyogo", "様式第3号")).toMatchObject({ from: "2024-04-01" });
  expect(ordinance("第2条第1項")).toEqual({ source: "ordinance", provision: "第2条第1項" });
});

test.each([
  ["2023-04-01", "2023-04-01"],
  ["2024-03-31", "2023-04-01"],
  ["2024-04-01", "2024-04-01"],
  ["2024-09-30", "2024-04-01"],
  ["2024-10-01", "2024-10-01"],
])("%s lies in the state of the law since %s", (day, since) => {
  expect(stateOfLawOn(civilDate(day))).toBe(since);
});
