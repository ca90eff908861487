import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../../src/calendar/civil-date.js";
import { CUTOFFS } from "../../../src/regulation/measures/cutoffs.js";
import { FIRST_ENCODED_DAY, LAW_CHANGE_DAYS } from "../../../src/regulation/measures/periods.js";
import { generatedRows, rowColumns } from "../../output/sql/generated-rows.js";
import { japanese } from "../answers/list-words-both.js";
import { answered, cellsOf } from "../reading/memory-list.js";
import { answeredAtOnce, answeredOneByOne, csvOf } from "./one-by-one.js";

describe("a list comes to the same as its rows one by one", () => {
  test("for facilities of every kind, contradictory and unknown ones among them", async () => {
    const rows = Array.from(generatedRows(500), (row) => rowColumns.map((name) => row[name] ?? ""));
    const starts = ["", "2026-06", "unknown", "2024-10", "2026-12"];
    const csv = csvOf(
      ["name", ...rowColumns, "online_start"],
      rows.map((row, index) => [`施設${index}`, ...row, starts[index % starts.length]!]),
    );
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });

  test("in Japanese words", async () => {
    const rows = Array.from(generatedRows(60), (row) => rowColumns.map((name) => row[name] ?? ""));
    const csv = csvOf(rowColumns, rows);
    expect(await answeredAtOnce(csv, japanese)).toEqual(answeredOneByOne(csv, japanese));
  });

  test("on the days before, on and after every cut-off", async () => {
    const around = (day: string): string[] => [-1, 0, 1].map((days) => addDays(civilDate(day), days));
    const births = ["", "none", ...Object.values(CUTOFFS).flatMap(around), ...around(FIRST_ENCODED_DAY)];
    const days = [FIRST_ENCODED_DAY, ...LAW_CHANGE_DAYS].flatMap(around);
    const rows = days.flatMap((asOf) =>
      births.flatMap((birth) =>
        ["clinic", "dental-clinic", "pharmacy", ""].flatMap((type) =>
          ["yes", "no", ""].map((computer) => [type, computer, "paper", "elderly", birth, "yes", asOf]),
        ),
      ),
    );
    const header = ["type", "receipt_computer", "method", "paper_ground", "youngest_dob", "refiled", "as_of"];
    const csv = csvOf(header, rows);
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });

  test("on the days before, on and after a plan and every last day for a filing", async () => {
    const around = (day: string): string[] => [-1, 0, 1].map((days) => addDays(civilDate(day), days));
    const days = ["2024-08-31", "2024-10-01", "2025-09-30", "2026-08-20", "2026-04-10", "2026-04-20"];
    const plans = [
      ["", ""],
      ["2024-10-01", "2025-09-30"],
      ["2025-10-01", "2026-04-20"],
      ["unknown", "2026-04-20"],
    ];
    const rows = days
      .flatMap(around)
      .flatMap((asOf) =>
        plans.flatMap((plan) =>
          ["optical", "paper", "online", ""].flatMap((method) =>
            ["", "2026-10", "2026-06", "2024-11"].map((start) => [method, ...plan, start, asOf]),
          ),
        ),
      );
    const csv = csvOf(["method", "plan_from", "plan_ends_on", "online_start", "as_of"], rows);
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });

  test("where a birth contradicts the day asked about, though nobody looks at births", async () => {
    const rows = ["1960-05-05", "2023-04-01", "2023-04-02", "2025-01-01", "2025-01-02", "2025-01-01"].flatMap(
      (birth) => ["2023-04-01", "2025-01-01", "2026-04-01"].map((asOf) => ["clinic", "online", birth, asOf]),
    );
    const csv = csvOf(["type", "method", "youngest_dob", "as_of"], rows);
    const found = await answeredAtOnce(csv);
    expect(found).toEqual(answeredOneByOne(csv));
    expect(found.filter((cells) => cells.at(-1)!.includes("born after the date asked about"))).toHaveLength(
      5,
    );
  });

  test("on a hundred days, where nobody knows when a plan ended or a hire was reported", async () => {
    const days = Array.from({ length: 100 }, (_, index) => addDays(civilDate("2024-09-25"), index));
    const rows = days.flatMap((asOf) => [
      ["optical", "", "", "", "2024-10-01", "unknown", asOf],
      ["optical", "", "", "", "unknown", "2025-06-30", asOf],
      ["paper", "elderly", "2024-11-05", "unknown", "", "", asOf],
    ]);
    const header = ["method", "paper_ground", "younger_hire_on", "younger_hire_reported_on", "plan_from"];
    const csv = csvOf([...header, "plan_ends_on", "as_of"], rows);
    expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
  });

  test("in any order of the columns, with others between them", async () => {
    const rows = Array.from(generatedRows(20));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...rowColumns], { minLength: 1 }),
        fc.array(fc.nat({ max: 25 }), { maxLength: 4 }),
        async (columns, places) => {
          const header: string[] = [...columns];
          places.forEach((place, index) => header.splice(place % (header.length + 1), 0, `other ${index}`));
          const cells = rows.map((row) =>
            header.map((name) => (name.startsWith("other") ? "値" : (row[name] ?? ""))),
          );
          const csv = csvOf(header, cells);
          expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
        },
      ),
      { numRuns: 15 },
    );
  });
});

test("a long list in many blocks has as many rows as before, in their order", async () => {
  const row = (index: number): string[] => [`施設${index}`, index % 3 === 0 ? "clinic" : "pharmacy", "paper"];
  const csv = csvOf(
    ["name", "type", "method"],
    Array.from({ length: 30_000 }, (_, index) => row(index)),
  );
  const { text, summary } = await answered(csv);
  const names = cellsOf(text).map(([name]) => name);
  expect(names).toEqual(["name", ...Array.from({ length: 30_000 }, (_, index) => `施設${index}`)]);
  expect(summary).toMatchObject({ rows: 30_000, answered: 30_000, rejected: 0 });
});
