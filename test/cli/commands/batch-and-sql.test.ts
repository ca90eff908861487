import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { rulesSql } from "../../../src/output/sql/statement.js";
import { resemblingRows, ROW_NUMBER } from "../../output/sql/generated-rows.js";
import { en } from "../../output/rules/words.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { answerByBatch, listedVerdicts } from "./batch-verdicts.js";

const COUNT = 240_000;

test(`batch and the exported statement in DuckDB give each of ${COUNT} rows the same verdicts`, async () => {
  const folder = temporaryFolder();
  const [list, answered] = [join(folder, "list.csv"), join(folder, "answered.csv")];
  await answerByBatch(resemblingRows(COUNT), list, answered);

  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const ask = async (statement: string): Promise<Record<string, unknown>[]> =>
    (await connection.runAndReadAll(statement)).getRowObjectsJson();
  try {
    const table = (name: string, file: string): string =>
      `CREATE TABLE ${name} AS SELECT * FROM read_csv('${file}', header = true, all_varchar = true,
        nullstr = '', allow_quoted_nulls = false, quote = '"')`;
    await connection.run(table("facilities", list));
    await connection.run(table("answers", answered));
    await connection.run(`CREATE TABLE verdicts AS ${rulesSql(en, { key: ROW_NUMBER })}`);

    const pairs = `FROM verdicts JOIN answers USING (${ROW_NUMBER})`;
    const differ = listedVerdicts.map((name) => `verdicts.${name} IS DISTINCT FROM answers.${name}`);
    expect(await ask(`SELECT * ${pairs} WHERE ${differ.join(" OR ")} LIMIT 3`)).toEqual([]);
    expect(await ask(`SELECT count(*)::INTEGER AS rows ${pairs}`)).toEqual([{ rows: COUNT }]);
    // NULL where a row contradicts itself: the one refuses to answer, the other rejects the row.
    const seen = listedVerdicts.map(
      (name) => `SELECT DISTINCT '${name}' AS question, answers.${name} AS verdict ${pairs}`,
    );
    const found = await ask(`SELECT * FROM (${seen.join(" UNION ALL ")}) ORDER BY ALL NULLS LAST`);
    const verdicts = ["allowed", "conditional", "not-allowed", "undetermined", "unsettled", null];
    expect(found).toEqual([
      ...["allowed", "conditional", null].map((verdict) => ({ question: "online", verdict })),
      ...["optical", "paper"].flatMap((question) => verdicts.map((verdict) => ({ question, verdict }))),
    ]);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
});
