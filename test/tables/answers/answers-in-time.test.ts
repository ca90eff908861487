import { describe, expect, test } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../../src/calendar/civil-date.js";
import { answersInTime } from "../../../src/tables/answers/answers-in-time.js";

const day = civilDate;

describe("an answer is remembered", () => {
  test("for all days up to the next on which the law or a record of the facility turns", () => {
    const answers = answersInTime<string>({
      type: "clinic",
      method: "optical",
      planFrom: day("2025-10-01"),
      planEndsOn: day("2026-09-30"),
    });
    answers.keep(day("2026-04-01"), "running");
    answers.keep(day("2026-10-01"), "over");
    const known = [
      "2025-09-30",
      "2025-10-01",
      "2026-09-10",
      "2026-09-11",
      "2026-09-30",
      "2026-10-01",
      "2030-01-01",
    ];
    expect(known.map((on) => [on, answers.on(day(on))])).toEqual([
      ["2025-09-30", undefined],
      ["2025-10-01", "running"],
      ["2026-09-10", "running"],
      // From here on the next claims are those of October, when the plan is over.
      ["2026-09-11", undefined],
      ["2026-09-30", undefined],
      ["2026-10-01", "over"],
      ["2030-01-01", "over"],
    ]);
  });

  test("for its day alone where the day of a record is unknown, and for two thousand days at most", () => {
    const answers = answersInTime<string>({ type: "clinic", method: "optical", planEndsOn: "unknown" });
    const days = Array.from({ length: 2_001 }, (_, place): CivilDate => addDays(day("2024-04-01"), place));
    for (const on of days.slice(0, 2_000)) answers.keep(on, `on ${on}`);
    expect([days[0]!, days[1_999]!, days[2_000]!].map(answers.on)).toEqual([
      "on 2024-04-01",
      `on ${days[1_999]}`,
      undefined,
    ]);
    answers.keep(days[2_000]!, "later");
    expect([days[0]!, days[1_999]!, days[2_000]!].map(answers.on)).toEqual([undefined, undefined, "later"]);
  });
});
