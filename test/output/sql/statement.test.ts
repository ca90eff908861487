import { beforeAll, describe, expect, test } from "vitest";
import { questionSqlWithComments, rulesSql } from "../../../src/output/sql/statement.js";
import {
  leavesOf,
  requireAnswerable,
  verdictOf,
  type Verdict,
} from "../../../src/questions/decide/decision.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import { FacilityProblem } from "../../../src/problems/facility-problem.js";
import { questions } from "../../../src/regulation/measures/rules.js";
import { verdictsOfBatch } from "../../cli/commands/batch-verdicts.js";
import { generatedRows, readRow, rowColumns, type Row } from "./generated-rows.js";
import { en, ja } from "../rules/words.js";
import { duckdb, sqlite, type Engine } from "./engines.js";

// Hardly two of these rows are alike. CLAIMS_CHECK_SQL_ROWS=240000 compares as many as there are facilities.
const COUNT = Number(process.env["CLAIMS_CHECK_SQL_ROWS"] ?? "3000");

/** The verdict on the one question that lists are not answered; null where the program refuses to answer. */
function onResubmission(row: Row): Verdict | null {
  const { facility, asOf } = readRow(row);
  try {
    requireAnswerable(facility, asOf);
  } catch (error) {
    if (!(error instanceof FacilityProblem)) throw error;
    return null;
  }
  return verdictOf(leavesOf("paper-resubmission", facility, asOf));
}

const statement = rulesSql(en);

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
const REFUSED: readonly (readonly [string, Row])[] = [
  ["no day asked about", { ...someFacility, as_of: null }],
  ["an empty day asked about", { ...someFacility, as_of: "" }],
  ["a day before the law that is encoded", { ...someFacility, as_of: "2023-03-31" }],
  ["a day in another form", { ...someFacility, as_of: "2024/10/01" }],
  ["a type in another language", { ...someFacility, type: "診療所" }],
  ["a yes in another form", { ...someFacility, refiled: "true" }],
  ["a date in another form", { ...someFacility, plan_from: "R6.10.1" }],
  [
    "a plan that ends before it begins",
    { ...someFacility, plan_from: "2025-01-01", plan_ends_on: "2024-12-31" },
  ],
  ["a plan of a year and a day", { ...someFacility, plan_from: "2024-10-01", plan_ends_on: "2025-10-01" }],
  ["the end of a hardship that is not there", { ...someFacility, hardship_ends_on: "2025-01-01" }],
  ["a birth after the day asked about", { ...someFacility, youngest_dob: "2024-10-02" }],
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
const expected = generated.map((row, index) => [...(listed[index] ?? []), onResubmission(row)]);
const rows = [...generated, ...REFUSED.map(([, row]) => row), ...CLINICS.map(([, row]) => row)];

describe.each<[string, Engine]>([
  ["DuckDB", duckdb],
  ["SQLite", sqlite],
])("the exported statement in %s", (_, engine) => {
  let answers: unknown[][];
  beforeAll(async () => {
    answers = (await engine(rows, statement)).map((answer) => answer.slice(-questions.length));
  }, 600_000);

  test(`gives the verdicts of batch and of the program on each of ${COUNT} rows`, () => {
    expect(answers).toHaveLength(rows.length);
    expect(listed).toHaveLength(COUNT);
    const wrong = generated.flatMap((row, index) => {
      const [told, found] = [expected[index]!, answers[index]!];
      const same =
        told.length === questions.length && told.every((verdict, place) => verdict === found[place]);
      return same ? [] : [{ row, told, found }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test.each(REFUSED)("gives no verdict for %s", (__, row) => {
    expect(answers[rows.indexOf(row)]).toEqual(questions.map(() => null));
  });

  test.each(CLINICS)("decides about paper in a medical clinic %s", (__, row, verdict) => {
    expect(answers[rows.indexOf(row)]![0]).toBe(verdict);
  });
});

test("those are the verdicts of eligibility", () => {
  const some = generated.slice(0, 300).map((row, index) => ({ ...readRow(row), told: expected[index]! }));
  const answered = some.filter(({ told }) => told[0] !== null);
  expect(answered.length).toBeGreaterThan(150);
  for (const { facility, asOf, told } of answered) {
    expect(Object.values(eligibility(facility, asOf).answers).map(({ verdict }) => verdict)).toEqual(told);
  }
});

test("the rows show every verdict of every question", () => {
  const seen = new Set(
    expected.flatMap((row) => row.map((verdict, index) => `${questions[index]} ${verdict}`)),
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
  test("stays below 150 kB for all questions together", () => {
    expect(statement.length).toBeLessThan(150_000);
  });

  test("of one question is an expression that the statement holds too", () => {
    const [, expression = ""] = /\n(CASE[^]*END)\n$/.exec(questionSqlWithComments("online", en)) ?? [];
    expect(statement.replace(/\s+/g, " ")).toContain(`${expression.replace(/\s+/g, " ")} AS online,`);
  });

  test("uses nothing but what the four engines share", () => {
    const words = statement
      .replace(/--.*$/gm, "")
      .replace(/'[^']*'/g, "")
      .match(/[A-Za-z_][A-Za-z_0-9]*/g)!;
    const shared =
      "AND AS BETWEEN CASE COALESCE ELSE END FALSE FROM IN IS LIKE NOT NULL OR SELECT substr THEN TRUE WHEN";
    const named = ["facilities", ...rowColumns, ...questions.map((question) => question.replace("-", "_"))];
    const known = new Set([...shared.split(" "), ...named]);
    expect([...new Set(words)].filter((word) => !known.has(word))).toEqual([]);
  });

  test("begins with what the columns and results mean, in either language", () => {
    expect(questionSqlWithComments("online", ja)).toMatch(/^-- 請求方法の判定.*\n(-- .+\n)+CASE WHEN\n/);
    expect(statement).toMatch(/^-- Verdicts .*\n(-- .+\n)+SELECT\n/);
  });
});
