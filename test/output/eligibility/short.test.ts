import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { eligibilityWords } from "../../../src/cli/words.js";
import type { Facility } from "../../../src/facility/facts.js";
import { shortAnswer, type ShortAnswer } from "../../../src/output/eligibility/short.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";

const answered = async (facility: Facility, language: "ja" | "en"): Promise<ShortAnswer> =>
  shortAnswer(eligibility(facility, civilDate("2026-11-28")), await eligibilityWords(language));
const rowOf = ({ rows }: ShortAnswer, kind: string): string | undefined =>
  rows.find((row) => row.kind === kind)?.text;

test.each([
  ["ja", "書面又は光ディスク等で請求する場合は、"],
  ["en", "To claim on paper or disk: "],
] as const)(
  "who claims online files for a hardship to claim otherwise, not to go on (%s)",
  async (language, said) => {
    const answer = await answered({ type: "clinic", method: "online", hardship: "line-failure" }, language);
    expect(answer.verdict).toBe("allowed");
    expect(rowOf(answer, "todo")?.startsWith(said)).toBe(true);
  },
);

test("where nothing is known, no medium is left out", async () => {
  const answer = await answered({}, "ja");
  expect(rowOf(answer, "others")).toBe(
    "？ 書面（紙レセプト）：情報不足 ／ ？ 光ディスク等：情報不足 ／ △ オンライン：申請すれば可 ／ ？ 返戻の紙再請求：情報不足",
  );
});
