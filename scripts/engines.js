// npm run engines -- NAME…: the self-test of the exported SQL in other databases, each started for itself in a folder of
// its own and reached on this machine alone. What is not installed is skipped by name, and never counts as passed.
// CLAIMS_CHECK_PYTHON names the Python that has chdb and pyspark, CLAIMS_CHECK_ZETASQL the folder where
// `npm install @fivetrandevelopers/zetasql` was run.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import initSqlJs from "sql.js";

const program = fileURLToPath(new URL("../bin/claims-check.js", import.meta.url));
const python = process.env["CLAIMS_CHECK_PYTHON"] ?? "python3";

const selfTest = (dialect) =>
  execFileSync(
    process.execPath,
    [program, "rules", "export", "--format", "sql", "--self-test", "--dialect", dialect],
    {
      encoding: "utf8",
    },
  );

/** The engine is not there. */
class NotInstalled extends Error {}

const rowsIn = (text) => text.split("\n").filter((line) => line !== "").length;

/** A program of the system, in the usual places. */
function found(name, folders = []) {
  const path = [...folders, ...(process.env["PATH"] ?? "").split(":"), "/usr/sbin"].map((folder) =>
    join(folder, name),
  );
  const file = path.find((one) => existsSync(one));
  if (file === undefined) throw new NotInstalled(`${name} is not installed`);
  return file;
}

function inPython(module, code, sql) {
  if (spawnSync(python, ["-c", `import ${module}`]).status !== 0)
    throw new NotInstalled(`${python} has no ${module}`);
  const [version = "", rows = ""] = execFileSync(python, ["-c", code], {
    input: sql.trimEnd().replace(/;$/, ""),
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  })
    .trim()
    .split("\n")
    .slice(-2);
  return { version, rows: Number(rows) };
}

/** ZetaSQL, which BigQuery is built on, as the server of an npm package. */
async function inZetaSql(sql) {
  const folder = process.env["CLAIMS_CHECK_ZETASQL"];
  if (folder === undefined) throw new NotInstalled("CLAIMS_CHECK_ZETASQL names no folder that has it");
  const inFolder = createRequire(join(folder, "package.json"));
  const root = dirname(inFolder.resolve("@fivetrandevelopers/zetasql/package.json"));
  const [grpc, loader] = ["@grpc/grpc-js", "@grpc/proto-loader"].map((name) => inFolder(name));
  const { zetasql } = grpc.loadPackageDefinition(
    loader.loadSync("local_service.proto", { oneofs: true, includeDirs: [join(root, "lib/zetasql/protos")] }),
  );
  const address = ["127.0.0.1", "50917"];
  const server = spawn(join(root, "lib/zetasql/remote_server.so"), address, { stdio: "ignore" });
  try {
    const service = new zetasql.local_service.ZetaSqlLocalService(
      address.join(":"),
      grpc.credentials.createInsecure(),
    );
    await promisify(service.waitForReady.bind(service))(Date.now() + 60_000);
    const call = (name, request) => promisify(service[name].bind(service))(request);
    const languageOptions = await call("GetLanguageOptions", { maximumFeatures: true });
    const { content } = await call("EvaluateQuery", {
      sql: sql.trimEnd().replace(/;$/, ""),
      options: { languageOptions },
      simpleCatalog: { name: "claims", builtinFunctionOptions: { languageOptions } },
    });
    const { version } = inFolder("@fivetrandevelopers/zetasql/package.json");
    return { version: `of package ${version}`, rows: content?.tableData?.row?.length ?? 0 };
  } finally {
    server.kill();
  }
}

/** Each engine: its dialect, and what it makes of the self-test. */
const engines = {
  duckdb: [
    "standard",
    async (sql) => {
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const [[version]] = (await connection.runAndReadAll("SELECT version()")).getRows();
      return { version, rows: (await connection.runAndReadAll(sql)).getRows().length };
    },
  ],
  sqlite: [
    "sqlite",
    async (sql) => {
      const { Database } = await initSqlJs();
      const database = new Database();
      const [
        {
          values: [[version]],
        },
      ] = database.exec("SELECT sqlite_version()");
      return { version, rows: database.exec(sql)[0]?.values.length ?? 0 };
    },
  ],
  pglite: [
    "postgresql",
    async (sql) => {
      const database = await PGlite.create();
      const {
        rows: [{ server_version: version }],
      } = await database.query("SHOW server_version");
      return { version, rows: (await database.query(sql)).rows.length };
    },
  ],
  postgresql: [
    "postgresql",
    (sql, folder) => {
      const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
      const bin = versions.map((version) => `/usr/lib/postgresql/${version}/bin`);
      // The server refuses to run as root.
      const own = process.getuid?.() === 0 ? ["setpriv", "--reuid=nobody", "--clear-groups", "--"] : [];
      if (own.length > 0) execFileSync("chown", ["nobody", folder]);
      const data = join(folder, "data");
      const as = (file, ...rest) => {
        const [command, ...before] = [...own, found(file, bin)];
        return execFileSync(command, [...before, ...rest], {
          input: sql,
          encoding: "utf8",
          stdio: ["pipe", "pipe", "ignore"],
        });
      };
      as("initdb", "-D", data, "-U", "owner", "-A", "trust", "--locale=C", "-E", "UTF8");
      as(
        "pg_ctl",
        "-D",
        data,
        "-o",
        `-c listen_addresses='' -k ${folder}`,
        "-l",
        join(folder, "log"),
        "-w",
        "start",
      );
      try {
        const psql = (...rest) =>
          as("psql", "-h", folder, "-U", "owner", "-d", "postgres", "-At", "-v", "ON_ERROR_STOP=1", ...rest);
        return { version: psql("-c", "SHOW server_version").trim(), rows: rowsIn(psql("-f", "-")) };
      } finally {
        as("pg_ctl", "-D", data, "-w", "stop");
      }
    },
  ],
  mariadb: [
    "mysql",
    async (sql, folder) => {
      const socket = join(folder, "socket");
      const [server, client] = [found("mariadbd"), found("mariadb")];
      const options = ["--no-defaults", "--skip-grant-tables", "--skip-networking", `--socket=${socket}`];
      const running = spawn(
        server,
        [...options, `--datadir=${folder}`, `--user=${process.env["USER"] ?? "root"}`],
        { stdio: "ignore" },
      );
      try {
        const ask = (input, ...rest) =>
          execFileSync(client, ["--no-defaults", `--socket=${socket}`, "-N", ...rest], {
            input,
            encoding: "utf8",
          });
        for (let waited = 0; !existsSync(socket) && waited < 60; waited += 1)
          await new Promise((go) => setTimeout(go, 500));
        const version = ask("SELECT version(); CREATE DATABASE claims").trim();
        return { version, rows: rowsIn(ask(sql, "claims")) };
      } finally {
        const gone = new Promise((go) => running.once("exit", go));
        running.kill();
        await gone;
      }
    },
  ],
  clickhouse: [
    "standard",
    (sql) =>
      inPython(
        "chdb",
        `
import sys, chdb
rows = str(chdb.query(sys.stdin.read(), "TSV"))
print(str(chdb.query("SELECT version()", "TSV")).strip())
print(rows.count("\\n"))
`,
        sql,
      ),
  ],
  zetasql: ["standard", inZetaSql],
  spark: [
    "standard",
    (sql) =>
      inPython(
        "pyspark",
        `
import sys
from pyspark.sql import SparkSession
own = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
builder = SparkSession.builder.master("local-cluster[2,1,1024]")
for name, value in own.items(): builder = builder.config(name, value)
spark = builder.getOrCreate()
rows = spark.sql(sys.stdin.read()).count()
print(spark.version)
print(rows)
`,
        sql,
      ),
  ],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in engines));
if (unknown.length > 0) {
  process.stderr.write(
    `there is no engine ${unknown.join(", ")}; there are ${Object.keys(engines).join(", ")}\n`,
  );
  process.exit(2);
}
let failed = false;
for (const name of asked.length > 0 ? asked : Object.keys(engines)) {
  const [dialect, run] = engines[name];
  const folder = mkdtempSync(join(tmpdir(), `claims-check-${name}-`));
  const sql = selfTest(dialect);
  const started = performance.now();
  try {
    const { version, rows } = await run(sql, folder);
    failed ||= rows !== 0;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${name} ${version}: ${rows === 0 ? "agrees" : `${rows} rows differ`}, ${seconds} s\n`,
    );
  } catch (error) {
    if (!(error instanceof NotInstalled)) failed = true;
    process.stdout.write(
      `${name}: ${error instanceof NotInstalled ? "skipped" : "failed"}, ${String(error.message).split("\n")[0]}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;
