import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { answerFoot } from "../../../src/output/parts/answer-frame.js";
import { assumptionText } from "../../../src/output/parts/assumption-text.js";
import { citationsBySource } from "../../../src/output/parts/citations-by-source.js";
import { eligibility, type EligibilityAnswer } from "../../../src/questions/eligibility/eligibility.js";
import { colouredPage, withLooks } from "../looks.js";
import { en } from "../plan/words.js";

const at = (asOf: string, facility = {}) => ({
  facility,
  asOf: civilDate(asOf),
  verifiedThrough: civilDate("2026-02-02"),
});

test.each<[EligibilityAnswer["assumptions"][number], ReturnType<typeof at>, string]>([
  [
    { id: "same-as-method", facts: ["methodAtMarch2024"] },
    at("2026-04-01", { method: "optical" }),
    "Taken to equal the medium of the latest claim (optical disk): medium of the latest claim by March 2024",
  ],
  [
    { id: "law-unchanged-since", facts: [] },
    at("2026-08-22"),
    "The law is unchanged since 2 February 2026 (no amendment was seen up to 22 August 2026, though not all was looked at)",
  ],
  [
    { id: "law-unchanged-since", facts: [] },
    at("2026-08-23"),
    "The law is unchanged since 2 February 2026 (of the time after 22 August 2026 nothing was seen: check before acting on it)",
  ],
])("%j is told", (assumption, asked, text) => {
  expect(assumptionText(assumption, asked, en)).toBe(text);
});

test("an answer ends with what is taken for granted, and how the law was read", () => {
  const answer = eligibility({ type: "clinic", method: "online" }, civilDate("2026-01-05"));
  const lines = answerFoot([{ id: "clinic-is-medical", facts: ["type"] }], answer, en, colouredPage(1000));
  const text = withLooks(lines.join("\n"));
  expect(text.startsWith("<strong>Taken for granted</>\n  - A clinic is taken to be a medical clinic")).toBe(
    true,
  );
  expect(text).toContain(
    "\n\n<faint>Each reason ends with the place where its rule is explained; claims-check rules show RULE explains it too.</>\n<faint>",
  );
  expect(withLooks(answerFoot([], answer, en, colouredPage(1000))[0]!)).toBe("<strong>Not covered</>");
});

test("pages of the annexes are cited by their number, articles as they decide, and each once", () => {
  const cited = (...provisions: string[]): string[] =>
    citationsBySource(
      provisions.map((provision) => ({ id: "notice-2023-11", provision })),
      (id, some) => `${id}: ${some.join(", ")}`,
    );
  expect(cited("別添2 p.1", "別添1 p.14", "別添1 p.8", "別添1 p.14")).toEqual([
    "notice-2023-11: 別添1 p.8, 別添1 p.14, 別添2 p.1",
  ]);
  expect(cited("第3条", "第1条", "別添1 p.8 注")).toEqual(["notice-2023-11: 第3条, 第1条, 別添1 p.8 注"]);
  expect(cited("別添2 p.1", "別添1 p.8", "第3条")).toEqual(["notice-2023-11: 別添2 p.1, 別添1 p.8, 第3条"]);
  expect(cited("別添1 p.8", "前別添1 p.2")).toEqual(["notice-2023-11: 別添1 p.8, 前別添1 p.2"]);
  expect(cited("別添2 p.8", "別添1 p.2 注")).toEqual(["notice-2023-11: 別添2 p.8, 別添1 p.2 注"]);
});
