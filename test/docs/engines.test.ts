import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { rulesSql } from "../../src/output/sql/statement.js";
import { run } from "../cli/twin.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { csvOfRows, generatedRows, ROW_NUMBER } from "../output/sql/generated-rows.js";
import { en } from "../output/rules/words.js";
import { pageText } from "./fences.js";

test("the recipe takes what is missing from batch for rows that are alike, and joins it back", async () => {
  const folder = temporaryFolder();
  const list = join(folder, "list.csv");
  const some = [...generatedRows(300)];
  // Each row twice: nothing but the key tells them apart.
  writeFileSync(list, [...csvOfRows([...some, ...some])].join("").replace(ROW_NUMBER, "id"));
  await run(["batch", list, "--lang", "en", "-o", join(folder, "whole.csv")]);

  const [first = "", second = ""] = Array.from(
    pageText("docs/engines.md").matchAll(/```sql\n([^]*?)```/g),
    ([, sql]) => sql!.replaceAll(/'(\w+\.csv)'/g, (_, name: string) => `'${join(folder, name)}'`),
  );
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const read = (name: string): string =>
    `read_csv('${join(folder, name)}', header = true, all_varchar = true)`;
  await connection.run(`CREATE TABLE facilities AS SELECT * FROM ${read("list.csv")}`);
  await connection.run(`CREATE TABLE verdicts AS ${rulesSql(en)}`);
  await connection.run(first);
  await run(["batch", join(folder, "undetermined.csv"), "--lang", "en", "-o", join(folder, "answered.csv")]);
  await connection.run(second);
  const counted = await connection.runAndReadAll(`
    SELECT count(*)::INTEGER,
      count(*) FILTER (missing.missing IS DISTINCT FROM whole.missing
        OR missing.next_deadline IS DISTINCT FROM whole.next_deadline)::INTEGER
    FROM missing JOIN ${read("whole.csv")} AS whole ON whole.id = missing.id`);
  const [[rows, wrong] = []] = counted.getRows();
  const asked = await connection.runAndReadAll(
    "SELECT count(*)::INTEGER FROM alike WHERE id = representative",
  );
  connection.closeSync();
  instance.closeSync();
  expect(wrong).toBe(0);
  expect(Number(rows)).toBeGreaterThan(100);
  expect(Number(asked.getRows()[0]![0])).toBeLessThanOrEqual(Number(rows) / 2);
});
