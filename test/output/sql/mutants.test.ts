import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { addDays, civilDate } from "../../../src/calendar/civil-date.js";
import { selfTestSql } from "../../../src/output/sql/self-test.js";
import { en } from "../rules/words.js";

const selfTest = selfTestSql(en);

/** The statement with one flag turned round: a step of the same name, behind the first, gives its opposite. */
function* withFlagTurned(): Generator<readonly [string, string]> {
  for (const [, step = "", body = ""] of selfTest.matchAll(
    /^(dates|facts|rules\w*|joined\w*) AS \(SELECT \w+\.\*,.*\n([^]*?)\n {2}FROM/gm,
  )) {
    for (const [, flag = ""] of body.matchAll(/ AS (\w+)/g)) {
      if (/^refused$|_(?:rule|until|month|or_as_of)$/.test(flag)) continue;
      const turned = `${step} AS (SELECT * REPLACE (NOT ${flag} AS ${flag}) FROM ${step}_)`;
      const [before = "", after = ""] = selfTest.split(`\n${step} AS (`);
      const end = after.indexOf("),\n", after.indexOf("\n  FROM ")) + 1;
      yield [
        `${step}.${flag}`,
        `${before}\n${step}_ AS (${after.slice(0, end)},\n${turned}${after.slice(end)}`,
      ];
    }
  }
}

/** The statement with one day of the law moved by a day. */
function* withDayMoved(): Generator<readonly [string, string]> {
  const start = selfTest.indexOf("\ngiven AS (");
  for (const { 1: day = "", index } of selfTest.slice(start).matchAll(/'(\d{4}-\d\d-\d\d)'/g)) {
    for (const by of [-1, 1]) {
      const moved = addDays(civilDate(day), by);
      const at = start + index;
      yield [
        `${day} to ${moved}`,
        `${selfTest.slice(0, at)}'${moved}'${selfTest.slice(at + day.length + 2)}`,
      ];
    }
  }
}

test(
  "the self-test notices nearly every flag turned round and every day moved",
  { timeout: 900_000 },
  async () => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const isNoticed = async (statement: string): Promise<boolean> =>
      (await connection.runAndReadAll(statement)).getRows().length > 0;
    expect(await isNoticed(selfTest)).toBe(false);
    const mutants = [...withFlagTurned(), ...withDayMoved()];
    expect(mutants.length).toBeGreaterThan(150);
    const unnoticed: string[] = [];
    for (const [name, statement] of mutants) if (!(await isNoticed(statement))) unnoticed.push(name);
    connection.closeSync();
    instance.closeSync();
    // A few cannot be: what they change makes no difference to any verdict.
    expect(unnoticed.length, unnoticed.join("; ")).toBeLessThanOrEqual(0.05 * mutants.length);
  },
);
