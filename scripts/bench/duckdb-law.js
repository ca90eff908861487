// node scripts/bench/duckdb-law.js IN OUT: the whole law in DuckDB with both cores, by the SQL that `rules export` gives out.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const [, , input, output] = process.argv;
const words = [
  "rules",
  "export",
  "--format",
  "sql",
  "--columns",
  input,
  "--key",
  "facility_id",
  "--lang",
  "en",
];
const law = execFileSync(process.execPath, [resolve("bin/claims-check.js"), ...words], {
  encoding: "utf8",
  maxBuffer: 2 ** 26,
}).replace(/;\s*$/, "");
const database = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await database.connect();
await connection.run(
  `CREATE VIEW facilities AS SELECT * FROM read_csv('${input}', header = true, all_varchar = true)`,
);
await connection.run(`COPY (${law}) TO '${output}' (HEADER true)`);
