import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { filingLines } from "../../../src/output/parts/filing-text.js";
import { recognitionOf } from "../../../src/output/parts/recognition.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import { ja } from "../plan/words.js";

const linesOf = (question: Question, facility: Facility, day: string): string[] => {
  const answer = eligibility(facility, civilDate(day));
  return filingLines(answer.answers[question], answer, ja);
};

const DEPENDS = "どの届出が必要かは、不足している情報によって決まります。";
const HARDSHIP: Facility = { type: "clinic", method: "online", hardship: "other" };
/** 附則第3条の5第2項; until 31 March 2024 旧第6条第3項. */
const YOUNGER: Facility = {
  type: "clinic",
  method: "paper",
  receiptComputer: true,
  paperGround: "elderly",
  youngestDob: civilDate("1980-01-01"),
  youngerHireOn: civilDate("2024-03-31"),
};

test("that it depends which form is needed is told where it does", () => {
  // Without a claim on disk by March 2024 there is only the hardship (Form 3), else the plan too (Form 1).
  const open: Facility = {
    type: "clinic",
    method: "optical",
    methodAtMarch2024: "unknown",
    methodAtSeptember2024: "optical",
    hardship: "other",
  };
  expect(linesOf("optical", open, "2025-06-01")[0]).toBe(DEPENDS);
  expect(linesOf("paper", { ...YOUNGER, refiled: true }, "2024-04-01")).not.toContain(DEPENDS);
  const one = linesOf("paper", { ...HARDSHIP, hardshipFiled: "unknown" }, "2025-06-01");
  expect(one).toHaveLength(1);
  expect(one[0]).toContain("この届出が必要な場合：");
});

test("a deadline has passed on the day after it", () => {
  // The application for a start in October 2024 is due by 20 August.
  const start = { type: "clinic", method: "optical", onlineStart: "2024-10" } as Facility;
  const [onTheDay] = linesOf("online", start, "2024-08-20");
  expect(onTheDay).toContain("令和6年8月20日（2024年）（火）");
  expect(onTheDay).not.toContain("（経過）");
  expect(linesOf("online", start, "2024-08-21")[0]).toContain("令和6年8月20日（2024年）（火）（経過）");
});

test("a younger full-timer was reported 速やかに to the last day of the former law, and 遅滞なく since", () => {
  expect(linesOf("paper", YOUNGER, "2024-03-31")[0]).toContain("、速やかに");
  expect(linesOf("paper", { ...YOUNGER, refiled: true }, "2024-04-01")[0]).toContain("、遅滞なく");
});

test("under the former law, claims on paper were notified before they began", () => {
  const disks: Facility = { type: "clinic", method: "optical", receiptComputer: false };
  expect(linesOf("paper", disks, "2023-06-01")[0]).toContain("、請求の前に（あらかじめ）");
});

test.each<[Facility, ReturnType<typeof recognitionOf>]>([
  [HARDSHIP, "to-file"],
  [{ ...HARDSHIP, hardshipFiled: true }, "filed"],
  [{ ...HARDSHIP, hardship: "line-failure" }, null],
  [{ ...HARDSHIP, hardship: "unknown" }, null],
  [{ ...HARDSHIP, methodAtMarch2024: "unknown", paperGround: "no-receipt-computer" }, null],
])("附則第4条第5項第5号 alone is recognised case by case: %j is %s", (facility, recognition) => {
  expect(recognitionOf(eligibility(facility, civilDate("2025-06-01")).answers.paper)).toBe(recognition);
});
