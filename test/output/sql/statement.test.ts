import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/output/sql/dialects.js";
import { selfTestSql } from "../../../src/output/sql/self-test.js";
import { rulesSql } from "../../../src/output/sql/statement.js";
import type { Verdict } from "../../../src/questions/decide/decision.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import { questions } from "../../../src/regulation/measures/rules.js";
import { verdictsOfBatch } from "../../cli/commands/batch-verdicts.js";
import { faultyRows, generatedRows, readRow, ROW_NUMBER, rowColumns, type Row } from "./generated-rows.js";
import { en, ja } from "../rules/words.js";
import { duckdb, pglite, sqlite, type Engine } from "./engines.js";
import { GRIDS, rowsOfGrid } from "./grids.js";
import { toldIn, toldOf, untilIn, verdictsIn } from "./told.js";

// Hardly two of these rows are alike. CLAIMS_CHECK_SQL_ROWS=240000 compares as many as there are facilities.
const COUNT = Number(process.env["CLAIMS_CHECK_SQL_ROWS"] ?? "3000");

const statement = rulesSql(en, { key: ROW_NUMBER });

const empty: Row = Object.fromEntries(rowColumns.map((name) => [name, null]));
const someFacility: Row = { ...empty, as_of: "2024-10-01" };
const clinicOnPaper: Row = {
  ...empty,
  as_of: "2026-01-31",
  type: "clinic",
  receipt_computer: "yes",
  method: "paper",
  paper_ground: "elderly",
  refiled: "yes",
};

/** Rows that get no verdict on any question. */
const REFUSED: readonly (readonly [string, Row, string])[] = [
  ["no day asked about", { ...someFacility, as_of: null }, "no-as-of"],
  ["an empty day asked about", { ...someFacility, as_of: "" }, "no-as-of"],
  ["a day in another form", { ...someFacility, as_of: "2024/10/01" }, "no-as-of"],
  [
    "a day before the law that is encoded",
    { ...someFacility, as_of: "2023-03-31" },
    "before-first-encoded-day",
  ],
  ["a type in another language", { ...someFacility, type: "診療所" }, "bad-value type"],
  ["a yes in another form", { ...someFacility, refiled: "true" }, "bad-value refiled"],
  ["a date in another form", { ...someFacility, plan_from: "R6.10.1" }, "bad-value plan_from"],
  [
    "a plan that ends before it begins",
    { ...someFacility, plan_from: "2025-01-01", plan_ends_on: "2024-12-31" },
    "plan-ends-before-it-starts",
  ],
  [
    "a plan of a year and a day",
    { ...someFacility, plan_from: "2024-10-01", plan_ends_on: "2025-10-01" },
    "plan-longer-than-a-year",
  ],
  [
    "the end of a hardship that is not there",
    { ...someFacility, hardship_ends_on: "2025-01-01" },
    "hardship-end-without-hardship",
  ],
  ["a birth after the day asked about", { ...someFacility, youngest_dob: "2024-10-02" }, "born-after-as-of"],
];

/** A medical clinic that claims on paper on the ground of elderly doctors, and the verdict on paper. */
const CLINICS: readonly (readonly [string, Row, Verdict])[] = [
  ["born on the cut-off", { ...clinicOnPaper, youngest_dob: "1945-07-01" }, "allowed"],
  ["born the day after", { ...clinicOnPaper, youngest_dob: "1945-07-02" }, "not-allowed"],
  ["of unknown birth", clinicOnPaper, "undetermined"],
  ["without full-timers", { ...clinicOnPaper, youngest_dob: "none" }, "unsettled"],
  [
    "born on the cut-off, Form 2 not recorded",
    { ...clinicOnPaper, youngest_dob: "1945-07-01", refiled: "" },
    "conditional",
  ],
  ["in the month after the report", { ...clinicOnPaper, younger_hire_reported_on: "2025-12-25" }, "allowed"],
  [
    "after that month",
    { ...clinicOnPaper, younger_hire_reported_on: "2025-11-30", youngest_dob: "1990-01-01" },
    "not-allowed",
  ],
];

const generated = [...generatedRows(COUNT)];
const listed = await verdictsOfBatch(generated);
const expected = generated.map(toldOf);
const rows = [...generated, ...REFUSED.map(([, row]) => row), ...CLINICS.map(([, row]) => row)];

const ENGINES: readonly (readonly [string, Dialect, Engine])[] = [
  ["DuckDB", "standard", duckdb],
  ["SQLite", "sqlite", sqlite],
  ["PostgreSQL", "postgresql", pglite],
];

/** What an engine tells otherwise than the program. */
async function differing(some: readonly Row[], dialect: Dialect, engine: Engine): Promise<unknown[]> {
  const options = { key: ROW_NUMBER, dialect, strictDates: true };
  const answers = await engine(some, rulesSql(en, options));
  expect(answers).toHaveLength(some.length);
  return some.flatMap((row, index) => {
    const [told, found] = [toldOf(row), toldIn(answers[index]!)];
    return isDeepStrictEqual(told, found) ? [] : [{ row, told, found }];
  });
}

describe.each(ENGINES)("the exported statement in %s", (_, dialect, engine) => {
  let answers: unknown[][];
  beforeAll(async () => {
    answers = await engine(rows, rulesSql(en, { key: ROW_NUMBER, dialect }));
  }, 600_000);

  test.each(Object.entries(GRIDS))(
    "agrees with the program on the grid of %s",
    { timeout: 600_000 },
    async (__, grid) => {
      expect((await differing(rowsOfGrid(grid, COUNT / 6), dialect, engine)).slice(0, 3)).toEqual([]);
    },
  );

  test(
    "agrees with the program on rows with faults, days that do not exist among them",
    { timeout: 600_000 },
    async () => {
      expect((await differing([...faultyRows(COUNT / 2)], dialect, engine)).slice(0, 3)).toEqual([]);
    },
  );

  test("returns no row of the self-test", async () => {
    expect(await engine([], selfTestSql(en, { dialect }))).toEqual([]);
    expect(await engine([], selfTestSql(en, { dialect, strictDates: true }))).toEqual([]);
  });

  test(`gives the verdicts, grounds and rules of the program on each of ${COUNT} rows`, () => {
    expect(answers).toHaveLength(rows.length);
    const wrong = generated.flatMap((row, index) => {
      const [told, found] = [expected[index]!, toldIn(answers[index]!)];
      return isDeepStrictEqual(told, found) ? [] : [{ row, told, found }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test("gives the verdicts of batch", () => {
    expect(listed).toHaveLength(COUNT);
    const found = answers.slice(0, COUNT).map((answer) => verdictsIn(answer).slice(0, 3));
    expect(found.filter((verdicts, index) => !isDeepStrictEqual(verdicts, listed[index]))).toEqual([]);
  });

  test("says why a row gets no verdict, and of no other", () => {
    const wrong = expected.filter(
      ([paper], index) => (paper!.verdict === null) !== (answers[index]!.at(-1) !== null),
    );
    expect(wrong).toEqual([]);
  });

  test("names the last day of a ground as the program does, or none", () => {
    const known = generated.slice(0, 600).flatMap((row, index) => {
      const days = untilIn(answers[index]!);
      if (days.every((day) => day === null)) return [];
      const { facility, asOf } = readRow(row);
      const told = Object.values(eligibility(facility, asOf).answers).map(({ until }) => until);
      return days.flatMap((day, place) => (day === null ? [] : [{ row, day, told: told[place] }]));
    });
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter(({ day, told }) => day !== told)).toEqual([]);
  });

  test.each(REFUSED)("gives no verdict for %s", (__, row, reason) => {
    const answer = answers[rows.indexOf(row)]!;
    expect(answer.slice(1, -1).every((value) => value === null)).toBe(true);
    expect(answer.at(-1)).toMatch(reason);
  });

  test.each(CLINICS)("decides about paper in a medical clinic %s", (__, row, verdict) => {
    expect(verdictsIn(answers[rows.indexOf(row)]!)[0]).toBe(verdict);
  });
});

test("the rows show every verdict of every question", () => {
  const seen = new Set(
    expected.flatMap((row) => row.map(({ verdict }, index) => `${questions[index]} ${verdict}`)),
  );
  const five = ["allowed", "conditional", "not-allowed", "undetermined", "unsettled", null];
  const wanted = questions.flatMap((question) =>
    (question === "online" ? ["allowed", "conditional", null] : five).map(
      (verdict) => `${question} ${verdict}`,
    ),
  );
  expect([...seen].toSorted()).toEqual(wanted.toSorted());
});

describe("the SQL", () => {
  const withoutTexts = statement.replace(/--.*$/gm, "").replace(/'[^']*'/g, "");

  test("is no longer than a person can read", () => {
    for (const words of [en, ja])
      expect(rulesSql(words).trimEnd().split("\n").length).toBeLessThanOrEqual(400);
  });

  test("uses nothing but what the engines share", () => {
    const words = withoutTexts.match(/[A-Za-z_][A-Za-z_0-9]*/g)!;
    const shared =
      "AND AS BETWEEN CASE COALESCE ELSE END FROM IN IS LIKE NOT NULL NULLIF OR SELECT substr THEN WHEN WITH";
    const made = Array.from(
      withoutTexts.matchAll(/ AS (\w+)|^(\w+) AS/gm),
      ([, column, step]) => column ?? step!,
    );
    const known = new Set([...shared.split(" "), "facilities", ROW_NUMBER, ...rowColumns, ...made]);
    expect([...new Set(words)].filter((word) => !known.has(word))).toEqual([]);
  });

  test("makes each column once, and calls none by the name of one that the same step reads", () => {
    const steps = withoutTexts.split(/^\w+ AS \(|^SELECT/m).slice(1);
    expect(steps.length).toBeGreaterThan(8);
    const columns = steps.slice(0, -1).flatMap((step) => step.match(/(?<= AS )\w+/g) ?? []);
    expect(new Set(columns).size).toBe(columns.length);
    for (const step of steps) {
      const made = Array.from(step.matchAll(/ AS (\w+)/g), ([, name]) => name!);
      const read = new Set(step.replace(/ AS \w+/g, "").match(/\w+/g));
      expect(made.filter((name) => read.has(name))).toEqual([]);
    }
  });

  test("of one question answers that question alone, with no step that it does not need", () => {
    const one = rulesSql(en, { questions: ["online"] });
    expect(one).toContain(" AS online,");
    expect(one).not.toMatch(/elderly_\w+ AS|rules_1/);
    expect(one.length).toBeLessThan(statement.length / 2);
  });

  test("begins with what the columns and results mean, in either language", () => {
    expect(rulesSql(ja)).toMatch(/^-- 請求方法の判定.*\n(-- .+\n)+WITH\n/);
    expect(statement).toMatch(/^-- Verdicts .*\n(-- .+\n)+WITH\n/);
  });
});
