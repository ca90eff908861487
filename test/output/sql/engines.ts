import { PGlite } from "@electric-sql/pglite";
import { DuckDBInstance } from "@duckdb/node-api";
import initSqlJs from "sql.js";
import { ROW_NUMBER, rowColumns, type Row } from "./generated-rows.js";

/** What a database answers to one statement over a table `facilities` with these rows: row by row, value by value. */
export type Engine = (rows: readonly Row[], statement: string) => Promise<unknown[][]>;

const COLUMNS = [ROW_NUMBER, ...rowColumns];

/** DuckDB. */
export const duckdb: Engine = async (rows, statement) => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE facilities (${COLUMNS.map((name) => `${name} VARCHAR`).join(", ")})`);
  const appender = await connection.createAppender("facilities");
  for (const [index, row] of rows.entries()) {
    appender.appendVarchar(String(index));
    for (const name of rowColumns) {
      const value = row[name] ?? null;
      if (value === null) appender.appendNull();
      else appender.appendVarchar(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  const result = await connection.runAndReadAll(statement);
  connection.closeSync();
  instance.closeSync();
  return inOrder(result.getRows());
};

/** SQLite. */
export const sqlite: Engine = async (rows, statement) => {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`CREATE TABLE facilities (${COLUMNS.map((name) => `${name} TEXT`).join(", ")})`);
  const insert = database.prepare(`INSERT INTO facilities VALUES (${COLUMNS.map(() => "?").join(", ")})`);
  database.run("BEGIN");
  for (const [index, row] of rows.entries()) {
    insert.run([String(index), ...rowColumns.map((name) => row[name] ?? null)]);
  }
  database.run("COMMIT");
  const [result] = database.exec(statement);
  database.close();
  return inOrder(result?.values ?? []);
};

/** PostgreSQL, as WebAssembly. */
export const pglite: Engine = async (rows, statement) => {
  const database = await PGlite.create();
  await database.exec(`CREATE TABLE facilities (${COLUMNS.map((name) => `${name} TEXT`).join(", ")})`);
  const texts = rows.map((row, index) => [String(index), ...rowColumns.map((name) => row[name] ?? null)]);
  await database.query(
    `INSERT INTO facilities SELECT ${COLUMNS.map((_, place) => `x->>${place}`).join(", ")} FROM json_array_elements($1::json) AS t(x)`,
    [texts],
  );
  const result = await database.query<unknown[]>(statement, [], { rowMode: "array" });
  await database.close();
  return inOrder(result.rows);
};

const inOrder = (rows: unknown[][]): unknown[][] =>
  rows.toSorted((one, other) => Number(one[0]) - Number(other[0]));
