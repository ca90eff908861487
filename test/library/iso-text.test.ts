import { describe, expect, test } from "vitest";
import {
  addOn,
  civilDate,
  civilMonth,
  deadline,
  earliestStartMonth,
  eligibility,
  lastApplicationDate,
  onlineStartSteps,
  plan,
  prepare,
  roadmap,
  safeApplicationDate,
  submissionWindow,
  submissionWindows,
} from "../../src/index.js";
import { eligibilityWords, planWords } from "../../src/cli/words.js";
import { eligibilityShortText } from "../../src/output/eligibility/short.js";
import { plainPage } from "../../src/output/layout/terminal-style.js";
import { planShortText } from "../../src/output/plan/short.js";

const day = civilDate("2024-08-21");
const month = civilMonth("2024-10");
const visit = { visit: "first", myNumberCard: false } as const;

describe("ISO text is answered as the day or month that it is", () => {
  test.each<[string, () => unknown, () => unknown]>([
    [
      "eligibility",
      () => eligibility({ type: "clinic", youngestDob: "1946-04-01" }, "2024-08-21"),
      () => eligibility({ type: "clinic", youngestDob: civilDate("1946-04-01") }, day),
    ],
    [
      "plan",
      () => plan({ planFrom: "2024-10-01" }, "2024-08-21", { from: "2024-10", to: "2024-12" }),
      () => plan({ planFrom: civilDate("2024-10-01") }, day, { from: month, to: civilMonth("2024-12") }),
    ],
    [
      "prepare",
      () => prepare({ onlineStart: "2024-10" }, "2024-08-21"),
      () => prepare({ onlineStart: month }, day),
    ],
    ["deadline", () => deadline({ startMonth: "2024-10" }), () => deadline({ startMonth: month })],
    ["deadline", () => deadline({ appliedOn: "2024-08-21" }), () => deadline({ appliedOn: day })],
    [
      "submissionWindow",
      () => submissionWindow({ claimMonth: "2024-10" }),
      () => submissionWindow({ claimMonth: month }),
    ],
    ["submissionWindows", () => submissionWindows("2024-10"), () => submissionWindows(month)],
    ["addOn", () => addOn({ month: "2024-10", ...visit }), () => addOn({ month, ...visit })],
    ["roadmap", () => roadmap("2024-08-21"), () => roadmap(day)],
    ["onlineStartSteps", () => onlineStartSteps("2024-10"), () => onlineStartSteps(month)],
    ["earliestStartMonth", () => earliestStartMonth("2024-08-21"), () => earliestStartMonth(day)],
    ["lastApplicationDate", () => lastApplicationDate("2024-10"), () => lastApplicationDate(month)],
    ["safeApplicationDate", () => safeApplicationDate("2024-10"), () => safeApplicationDate(month)],
  ])("%s", (_, text, typed) => {
    expect(text()).toEqual(typed());
  });
});

test("a fact that is undefined is not shown in an answer", () => {
  const facts = { type: "pharmacy", method: undefined } as const;
  expect(Object.keys(eligibility(facts, "2024-10-01").facility)).toEqual(["type"]);
  expect(Object.keys(plan(facts, "2024-10-01").facility)).toEqual(["type"]);
});

test("facts are looked at once on the way of a question, to its text", async () => {
  const words = { ...(await eligibilityWords("en")), ...(await planWords("en")) };
  let looked = 0;
  class Facts {
    readonly type = "clinic";
    readonly method = "paper";
    /** A fact that no rule asks for, and that is not shown: whoever reads it looks the facts through. */
    get sharedLine(): undefined {
      looked += 1;
      return undefined;
    }
  }
  eligibilityShortText(eligibility(new Facts(), day), words, plainPage(80));
  expect(looked).toBe(1);
  planShortText(plan(new Facts(), day), words, plainPage(80));
  expect(looked).toBe(2);
});
