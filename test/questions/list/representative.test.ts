import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { overview } from "../../../src/questions/list/overview.js";
import {
  representativeOf,
  representativePlan,
  representativeValue,
} from "../../../src/questions/list/representative.js";

const day = civilDate;

test.each<[string, Facility, Facility]>([
  [
    "the last birth before the next cut-off",
    { youngestDob: day("1931-05-06") },
    { youngestDob: day("1944-04-01") },
  ],
  ["a birth on a cut-off, itself", { youngestDob: day("1944-04-01") }, { youngestDob: day("1944-04-01") }],
  ["a designation of long ago", { designatedOn: day("1988-04-01") }, { designatedOn: day("2023-03-31") }],
  [
    "one under the law that is encoded, itself",
    { designatedOn: day("2024-05-01") },
    { designatedOn: day("2024-05-01") },
  ],
  ["every day of a record, itself", { planFrom: day("2020-01-01") }, { planFrom: day("2020-01-01") }],
  [
    "what is unknown, or none",
    { youngestDob: "none", designatedOn: "unknown" },
    { youngestDob: "none", designatedOn: "unknown" },
  ],
  ["nothing of preparations", { terminals: 2, sharedLine: true }, {}],
])("what stands for all that lead to the same: %s", (_, facility, representative) => {
  expect(representativeOf(facility)).toStrictEqual(representative);
});

describe("the more is known, the more births are alike", () => {
  test.each<[string, Facility | undefined, string]>([
    ["of any facility", undefined, "1944-04-01"],
    ["without a receipt computer", { receiptComputer: false }, "1946-04-01"],
    ["with one in a clinic", { type: "clinic", receiptComputer: true }, "1945-07-01"],
    ["of a pharmacy", { type: "pharmacy" }, "1944-04-01"],
    [
      "of a dental clinic, whatever it has",
      { type: "dental-clinic", receiptComputer: "unknown" },
      "1946-04-01",
    ],
    ["with or without one, where nobody knows", { type: "clinic", receiptComputer: "unknown" }, "1945-07-01"],
    ["of a type that nobody knows", { type: "unknown", receiptComputer: true }, "1944-04-01"],
    ["of a hospital, which has no cut-off", { type: "hospital" }, "2023-03-31"],
  ])("%s", (_, facility, stands) => {
    expect(representativeValue("youngestDob", "1940-02-01", facility)).toBe(stands);
  });
});

test.each(["1931-05-06", "1944-04-01", "1944-04-02", "1945-07-01", "1945-07-02", "1946-04-01", "1946-04-02"])(
  "a facility is answered as the one that stands for it: born %s",
  (born) => {
    const facility: Facility = {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      youngestDob: day(born),
    };
    for (const on of ["2024-03-31", "2024-04-01", "2026-11-22"].map(day)) {
      const { answers } = overview(facility, on);
      expect(overview(representativeOf(facility), on).answers).toEqual(answers);
    }
  },
);

// Asked about in April 2026, whose claims are judged by its days from the 1st to the 10th.
test.each([
  ["begun in the month: both days count", "2026-04-01", "2026-12-31", "2026-04-01", "2026-12-31"],
  ["begun later", "2026-05-01", "2027-04-30", "2026-05-01", "2027-04-30"],
  [
    "begun before the month: only its last day counts",
    "2026-03-31",
    "2026-09-30",
    "2025-10-01",
    "2026-09-30",
  ],
  ["ended on the first day of the month", "2025-11-04", "2026-04-01", "2025-04-02", "2026-04-01"],
  ["ended before the month: only that it did", "2025-04-01", "2026-03-31", "2022-04-01", "2023-03-31"],
])("what stands for a plan %s", (_, from, endsOn, first, last) => {
  expect(representativePlan(day(from), day(endsOn), civilMonth("2026-04"))).toEqual([first, last]);
});

test.each([true, "clinic", "unknown", 3])("what is no day stands for itself: %s", (value) => {
  expect(representativeValue("receiptComputer", value)).toBe(value);
});
