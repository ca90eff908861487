import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { foresee } from "../../../src/questions/plan/schedule.js";
import type { Facts } from "../../cases/case.js";

/** A clinic on paper as elderly that filed Form 2 and took on a younger full-timer on 20 June 2025. */
const hired: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  paperGround: "elderly",
  refiled: true,
  youngestDob: "1990-05-03",
  youngerHireOn: "2025-06-20",
};

// 附則第3条の5第3項: paper is open in the month of the report and the next.
test.each<[why: string, Facts, asOf: string, foreseen: object]>([
  [
    "reported today, it closes August, for which it is too late to apply",
    hired,
    "2025-06-25",
    { reportOn: "2025-06-25", paperClosedFrom: "2025-08", unfilled: ["2025-08"] },
  ],
  [
    "reported on the first day of work, on which an application still opens August",
    hired,
    "2025-06-20",
    { reportOn: "2025-06-20", paperClosedFrom: "2025-08", unfilled: [] },
  ],
  [
    "reported in December, it closes February of the next year",
    hired,
    "2025-12-21",
    { reportOn: "2025-12-21", paperClosedFrom: "2026-02", unfilled: ["2026-02"] },
  ],
  [
    "before the first day of work, it cannot be reported yet",
    { ...hired, youngerHireOn: "2025-07-01" },
    "2025-06-25",
    { reportOn: "2025-07-01", paperClosedFrom: "2025-09", unfilled: [] },
  ],
  [
    "Form 2 may still be filed before the first day of work, and the report is due then",
    { ...hired, refiled: false },
    "2025-06-10",
    { reportOn: "2025-06-20", paperClosedFrom: "2025-08", unfilled: [] },
  ],
  [
    "online claims planned for August fill it",
    { ...hired, onlineStart: "2025-08" },
    "2025-06-25",
    { reportOn: "2025-06-25", paperClosedFrom: "2025-08", unfilled: [] },
  ],
  [
    "the law is silent about those who pass again after the two months: not open",
    { ...hired, youngestDob: "1940-05-03" },
    "2025-06-25",
    { reportOn: "2025-06-25", paperClosedFrom: "2025-08", unfilled: ["2025-08"] },
  ],
])("the report of a younger full-timer: %s", (_, facts, asOf, foreseen) => {
  expect(foresee(facts as Facility, civilDate(asOf))).toEqual(foreseen);
});

test.each<[why: string, Facts]>([
  ["nobody was taken on", { ...hired, youngerHireOn: undefined }],
  ["nobody knows when", { ...hired, youngerHireOn: "unknown" }],
  ["it was reported", { ...hired, youngerHireReportedOn: "2025-06-22" }],
  ["it may have been reported", { ...hired, youngerHireReportedOn: "unknown" }],
  ["Form 2 was not filed before the hire: paper is closed since", { ...hired, refiled: false }],
  ["paper does not stand on the age of the doctors", { ...hired, paperGround: "no-receipt-computer" }],
  ["a hardship opens paper", { ...hired, hardship: "line-failure", hardshipFiled: true }],
  ["it is a hospital", { ...hired, type: "hospital" }],
])("no report closes anything where %s", (_, facts) => {
  expect(foresee(facts as Facility, civilDate("2025-06-25"))).toBeNull();
});
