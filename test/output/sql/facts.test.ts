import { beforeAll, describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { overlap, type Value } from "../../../src/engine/value.js";
import { possibilitiesOf } from "../../../src/facility/asked-facts.js";
import { contradictionsIn } from "../../../src/facility/contradictions.js";
import { everyState } from "../../../src/facility/every-state.js";
import { mayBe, sqlFacts, type AllowedValues } from "../../../src/output/sql/facts.js";
import { factSteps } from "../../../src/output/sql/given.js";
import { stepLines } from "../../../src/output/sql/statement.js";
import { columnsIn, inline } from "../../../src/output/sql/text.js";
import { en } from "../rules/words.js";
import { generatedRows, readRow, ROW_NUMBER, type Row } from "./generated-rows.js";
import { sqlite } from "./engines.js";

const rows = [...generatedRows(1500)].filter((row) => {
  const { facility, asOf } = readRow(row);
  return contradictionsIn(facility, asOf).length === 0;
});
const cases = rows.map((row) => {
  const { facility, asOf } = readRow(row);
  return possibilitiesOf(facility, asOf);
});

/** Whether each row may be in a state of a group in which the facts are among these values: as TypeScript has it. */
const possible = (group: number, values: AllowedValues): number[] =>
  cases.map((space) =>
    Number(
      space[group]!.some(({ seen }) =>
        Object.entries(values).every(([fact, some]) => some.some((value) => overlap(value, seen[fact]!))),
      ),
    ),
  );

/** The same as the database has it, for several conditions at once. */
async function inSql(conditions: readonly AllowedValues[], some: readonly Row[]): Promise<number[][]> {
  const told = conditions.map(mayBe);
  const options = { key: ROW_NUMBER, dialect: "sqlite" } as const;
  const columns = told.map((one, index) => `CASE WHEN ${inline(one)} THEN 1 ELSE 0 END AS may_be_${index}`);
  const steps = stepLines(factSteps(told, en, options), options).join("\n");
  const answers = await sqlite(some, `WITH ${steps} SELECT row_key, ${columns.join(", ")} FROM facts`);
  return conditions.map((_, index) => answers.map((answer) => Number(answer[index + 1])));
}

const subsetsOf = (values: readonly Value[], sizes: readonly number[]): Value[][] =>
  Array.from({ length: 2 ** values.length - 1 }, (_, bits) =>
    values.filter((__, place) => ((bits + 1) & (1 << place)) !== 0),
  ).filter(({ length }) => sizes.includes(length));

/** The values that a fact of a group can take in any state. */
const valuesOf = (group: number, fact: string): Value[] => [
  ...new Set(everyState()[group]!.map(({ seen }) => seen[fact]!)),
];

const RELATED = sqlFacts.flatMap((facts, group) =>
  facts.length > 1 ? [[facts.join(", "), facts, group] as const] : [],
);
const WORDS = sqlFacts.flatMap(([fact = "", ...more], group) =>
  more.length === 0 && fact !== "asOf" && fact !== "youngestDob" ? [{ fact, group }] : [],
);

describe("a row may be in a state in SQL exactly where the program takes it to be possible", () => {
  test("the rows are enough to tell", () => {
    expect(rows.length).toBeGreaterThan(500);
  });

  test.each(RELATED)("of %s", { timeout: 120_000 }, async (_, facts, group) => {
    // One value, two, or all of each fact, in every combination.
    const choices = facts.map((fact) => {
      const values = valuesOf(group, fact);
      return subsetsOf(values, [1, 2, values.length]).map((some) => ({ fact, some }));
    });
    const conditions = choices.reduce<AllowedValues[]>(
      (accumulated, own) =>
        accumulated.flatMap((values) => own.map(({ fact, some }) => ({ ...values, [fact]: some }))),
      [{}],
    );
    const wrong: unknown[] = [];
    for (let from = 0; from < conditions.length; from += 200) {
      const some = conditions.slice(from, from + 200);
      const found = await inSql(some, rows);
      for (const [index, values] of some.entries()) {
        const expected = possible(group, values);
        const row = expected.findIndex((one, place) => one !== found[index]![place]);
        if (row !== -1) wrong.push({ values, row: rows[row], expected: expected[row] });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test.each(WORDS)("of $fact", async ({ fact, group }) => {
    const conditions = subsetsOf(valuesOf(group, fact), [1, 2, 3, 4, 5, 6]).map((some) => ({ [fact]: some }));
    const found = await inSql(conditions, rows);
    expect(found).toEqual(conditions.map((values) => possible(group, values)));
  });

  test.each<[string, AllowedValues]>([
    ["the day asked about, up to a day", { asOf: [{ from: null, to: civilDate("2024-03-31") }] }],
    [
      "the day asked about, in two runs",
      {
        asOf: [
          { from: null, to: civilDate("2024-03-31") },
          { from: civilDate("2024-10-01"), to: null },
        ],
      },
    ],
    ["the birth, up to a cut-off", { youngestDob: [{ from: null, to: civilDate("1945-07-01") }] }],
    ["the birth, after a cut-off", { youngestDob: [{ from: civilDate("1946-04-02"), to: null }] }],
    [
      "the birth, between cut-offs",
      { youngestDob: [{ from: civilDate("1944-04-02"), to: civilDate("1945-07-01") }] },
    ],
    ["nobody's birth", { youngestDob: ["none"] }],
    [
      "nobody's birth or one after a cut-off",
      { youngestDob: ["none", { from: civilDate("1944-04-02"), to: null }] },
    ],
  ])("of %s", async (_, values) => {
    const group = sqlFacts.findIndex((facts) => Object.keys(values).some((fact) => facts.includes(fact)));
    expect(await inSql([values], rows)).toEqual([possible(group, values)]);
  });
});

describe("the groups in SQL", () => {
  test("are those of the space, in their order", () => {
    const facts = everyState().map(([first]) => Object.keys(first!.seen).toSorted());
    expect(sqlFacts.map((names) => names.toSorted())).toEqual(facts);
  });

  test.each<[string, AllowedValues, string]>([
    ["what it is", { type: ["hospital"] }, "c_type IN ('hospital', '')"],
    [
      "what it is not, where that is shorter",
      { type: ["clinic", "dental-clinic", "pharmacy"] },
      "c_type <> 'hospital'",
    ],
    ["a record", { refiled: [true] }, "c_refiled IN ('yes', 'unknown')"],
  ])("tell of a fact %s", (_, values, sql) => {
    expect(columnsIn([mayBe(values)]).map((flag) => inline(flag.sql))).toEqual([sql]);
  });

  test("are told one by one", () => {
    expect(() => mayBe({ type: ["hospital"], method: ["paper"] })).toThrow("type, method");
  });
});

describe("every state", () => {
  let states: ReturnType<typeof everyState>;
  beforeAll(() => {
    states = everyState();
  });

  test("holds each state in which some row may be", () => {
    const missing = cases.flatMap((space, row) =>
      space.flatMap((own, group) =>
        own
          .filter(
            ({ seen }) =>
              !states[group]!.some((state) =>
                Object.entries(seen).every(([fact, value]) => overlap(value, state.seen[fact]!)),
              ),
          )
          .map(({ seen }) => ({ row: rows[row], seen })),
      ),
    );
    expect(missing.slice(0, 3)).toEqual([]);
  });

  test.each([
    ["youngerHire", 9],
    ["transitionPlan", 11],
    ["hardship", 6],
    // Either succession, and any two methods: an assumed one may stand beside one that would contradict it.
    ["methodAtMarch2024", 32],
    ["asOf", 1],
  ])("has of %s %d ways", (fact, count) => {
    expect(states.find(([first]) => fact in first!.seen)).toHaveLength(count);
  });

  test("has no online claim during a plan that does not run, and no report without a hire", () => {
    const seen = states.flat().map((state) => state.seen);
    expect(
      seen.filter((one) => one["onlineClaim"] === "during-running-plan").map((one) => one["transitionPlan"]),
    ).toEqual(["running"]);
    expect(
      seen.filter((one) => one["youngerHire"] === "none").map((one) => one["youngerHireReport"]),
    ).toEqual(["none"]);
  });
});
