import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { eligibilityWords } from "../../../src/cli/words.js";
import type { Facility } from "../../../src/facility/facts.js";
import { shortAnswer, type ShortAnswer } from "../../../src/output/eligibility/short.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";

const answered = async (
  facility: Facility,
  language: "ja" | "en",
  asOf = "2026-11-28",
): Promise<ShortAnswer> =>
  shortAnswer(eligibility(facility, civilDate(asOf)), await eligibilityWords(language));
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

test("who has no claim yet, and whose application must have been made by now, has nothing left to do", async () => {
  const answer = await answered({ type: "clinic", method: "none", onlineStart: civilMonth("2026-12") }, "en");
  expect(answer.headline).toBe("Online claims can be started once applied for (as of 28 November 2026)");
  expect(rowOf(answer, "todo")).toBe("Nothing with a deadline is left to file or to apply for");
  expect(rowOf(answer, "move")).toBeUndefined();
});

describe("what the answers to the medium in use would lead to", () => {
  const outcomesOf = ({ rows }: ShortAnswer): string[] =>
    rows.flatMap(({ kind, text }) => (kind === "outcomes" ? [text] : []));

  test("leaves open what another fact decides whatever the medium is", async () => {
    const facility: Facility = { type: "clinic", methodAtMarch2024: "online", paperGround: "hardship" };
    expect(outcomesOf(await answered(facility, "en", "2024-02-10"))).toEqual([
      "medium of the latest claim: paper → allowed or not allowed",
      "medium of the latest claim: online, optical disk or never claimed → file first or not allowed",
    ]);
  });

  test("is that of September 2024 where the law asks for that alone", async () => {
    const facility: Facility = {
      type: "clinic",
      methodAtMarch2024: "optical",
      firstOnlineClaimOn: civilDate("2026-03-08"),
      planFrom: civilDate("2026-03-01"),
      planEndsOn: civilDate("2027-02-28"),
    };
    expect(outcomesOf(await answered(facility, "en", "2026-04-01"))).toEqual([
      "medium of the latest claim: optical disk → ask the payers",
      "medium of the latest claim: online or paper → not allowed",
    ]);
  });

  test("stays on a full screen the longer, the earlier it is told", async () => {
    const { rows } = await answered({ type: "clinic", methodAtMarch2024: "optical" }, "en", "2026-04-01");
    const [first, second] = rows.filter(({ kind }) => kind === "outcomes");
    expect(first!.weight).toBeGreaterThan(second!.weight!);
  });
});

test.each<[facility: Facility, asOf: string, ja: string, en: string]>([
  [
    {},
    "2024-09-30",
    "返戻レセプトを紙で再請求するには、届出が必要です",
    "To hand in returned claims again on paper you must file first",
  ],
  [
    {},
    "2024-10-01",
    "返戻レセプトは紙では再請求できません",
    "Returned claims may not be handed in again on paper",
  ],
  [
    { returnedOnPaperOnly: true },
    "2024-10-01",
    "返戻レセプトを紙で再請求できるかどうかは、法令に定めがなく、確認が必要です",
    "Whether returned claims may be handed in again on paper the law does not say: ask the payers",
  ],
])(
  "of who claims online, with %j on %s, it is told whether returned claims go back on paper",
  async (facts, asOf, ja, en) => {
    const answer = eligibility({ type: "clinic", method: "online", ...facts }, civilDate(asOf));
    for (const [language, said] of [
      ["ja", ja],
      ["en", en],
    ] as const) {
      const { headline } = shortAnswer(answer, await eligibilityWords(language), "paper-resubmission");
      expect(headline.startsWith(said)).toBe(true);
    }
  },
);
