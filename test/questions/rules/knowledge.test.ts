import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { assumptionText } from "../../../src/output/parts/assumption-text.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import { knowledge } from "../../../src/questions/rules/knowledge.js";
import { eligibility as words } from "../../../src/wording/ja/eligibility.js";
import { factWords } from "../../../src/wording/ja/facts.js";

describe("two dates", () => {
  test("the text was read on the one, and up to the other no amendment was seen", () => {
    const answer = knowledge();
    expect([answer.verifiedThrough, answer.noAmendmentSeenThrough]).toEqual(["2026-02-02", "2026-08-22"]);
    expect(answer.seen.map(({ id, grade, conclusion }) => [id, grade, conclusion])).toEqual([
      ["notification-2026-70", "A", "C"],
      ["medical-care-rules-amended", "A", undefined],
      ["list-of-updated-laws", "A-", undefined],
      ["published-study", "B", undefined],
    ]);
    expect(answer.notSeen).toEqual([
      { from: "2026-02-03", to: "2026-07-12" },
      { from: "2026-08-23", to: null },
    ]);
  });

  test.each([
    ["2026-02-02", null],
    ["2026-02-03", "令和8年8月22日（2026年）までの改正は見当たりませんが、全てを確認したものではありません"],
    ["2026-08-22", "令和8年8月22日（2026年）までの改正は見当たりませんが、全てを確認したものではありません"],
    ["2026-08-23", "令和8年8月22日（2026年）より後は何も確認できていないため"],
  ])("on %s it is assumed: %s", (day, said) => {
    const answer = eligibility({ method: "online" }, civilDate(day));
    const assumed = answer.answers.online.assumptions.find(({ id }) => id === "law-unchanged-since");
    const text =
      assumed === undefined ? null : assumptionText(assumed, answer, { eligibility: words, factWords });
    if (said === null) expect(text).toBeNull();
    else expect(text).toContain(said);
  });
});
