// node scripts/bench/duckdb-law.js IN OUT LAW: the whole law in DuckDB with both cores, by the statement in the file LAW.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [, , input, output, law] = process.argv;
const statement = readFileSync(law, "utf8").replace(/;\s*$/, "");
const database = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await database.connect();
await connection.run(
  `CREATE VIEW facilities AS SELECT * FROM read_csv('${input}', header = true, all_varchar = true)`,
);
await connection.run(`COPY (${statement}) TO '${output}' (HEADER true)`);
