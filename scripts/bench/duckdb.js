// node scripts/bench/duckdb.js IN OUT: what people would write in DuckDB: cut-offs and plans only, nothing checked, no reasons.
import { DuckDBInstance } from "@duckdb/node-api";

const [, , input, output] = process.argv;
const database = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await database.connect();
await connection.run(`
COPY (
  WITH facilities AS (SELECT *, CASE WHEN receipt_computer = 'no' THEN '1946-04-01' WHEN type = 'pharmacy' THEN '1944-04-01'
      WHEN type = 'clinic' THEN '1945-07-01' ELSE '1946-04-01' END AS cutoff
    FROM read_csv('${input}', header = true, all_varchar = true))
  SELECT facility_id,
    CASE WHEN method <> 'paper' THEN 'no' WHEN paper_ground IS NULL THEN 'unknown'
      WHEN paper_ground = 'no-receipt-computer' THEN CASE receipt_computer WHEN 'no' THEN 'yes' WHEN 'yes' THEN 'no' ELSE 'unknown' END
      WHEN type = 'hospital' THEN 'no' WHEN youngest_dob <= cutoff THEN 'yes' ELSE 'no' END AS paper,
    CASE WHEN method <> 'optical' THEN 'no' WHEN as_of <= '2024-09-30' THEN 'yes'
      WHEN plan_from <= as_of AND as_of <= plan_ends_on THEN 'yes' ELSE 'plan' END AS optical
  FROM facilities
) TO '${output}' (HEADER true)`);
