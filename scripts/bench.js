// npm run bench [-- ROWS ROUNDS [free]]: whole processes, in turn, so that a machine that slows down slows all of them.
// Medians and ratios count; a single time says little. With `free` the facilities have little in common.
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";

const rows = Number(process.argv[2] ?? 240_000);
const rounds = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(join(tmpdir(), "claims-check-bench-"));
const [input, output, law] = ["in.csv", "out.csv", "law.sql"].map((name) => join(folder, name));
const script = (name) => resolve("scripts/bench", name);
// On Node 20 this variable alone makes every start three times as slow.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

spawnSync(process.execPath, [script("generate.js"), String(rows), process.argv[4] ?? ""], {
  stdio: ["ignore", openSync(input, "w"), "inherit"],
});
const program = resolve("bin/claims-check.js");
// A statement is exported once, whatever it is run on.
const exporting = [
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
spawnSync(process.execPath, [program, ...exporting], { stdio: ["ignore", openSync(law, "w"), "inherit"] });
const runs = {
  "claims-check batch": [program, "batch", input, "-o", output],
  "DuckDB, the whole law": [script("duckdb-law.js"), input, output, law],
  "DuckDB, reduced": [script("duckdb.js"), input, output],
  "csv-parse and plain ifs": [script("csv-parse.js"), input, output],
  "copying the file": [script("copy.js"), input, output],
  "claims-check eligibility": [program, "eligibility", "--type", "clinic", "--youngest-dob", "1946-01-01"],
  "node -e 0": ["-e", "0"],
};
const seconds = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, argv] of Object.entries(runs)) {
    const began = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, argv, { stdio: "ignore", env });
    // 2 says that some rows were refused: drawn freely, some facts contradict one another.
    if (status !== 0 && status !== 2) throw new Error(`${name} ended with ${status}`);
    if (round > 0) seconds[name].push(Number(process.hrtime.bigint() - began) / 1e9);
  }
}
const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
const ratio = (one, other) =>
  median(seconds[one].map((value, round) => value / seconds[other][round])).toFixed(2);

console.log(
  `${rows} facilities, ${(statSync(input).size / 1e6).toFixed(1)} MB, ${rounds} rounds after a first one, ${cpus().length} cores, Node ${process.version}`,
);
for (const [name, list] of Object.entries(seconds)) {
  console.log(
    `${name.padEnd(26)} ${median(list).toFixed(3)} s (${Math.min(...list).toFixed(3)} to ${Math.max(...list).toFixed(3)})`,
  );
}
console.log(
  `batch to DuckDB on the whole law ${ratio("claims-check batch", "DuckDB, the whole law")}, to DuckDB reduced ${ratio("claims-check batch", "DuckDB, reduced")}, DuckDB on the whole law to reduced ${ratio("DuckDB, the whole law", "DuckDB, reduced")}, batch to copying ${ratio("claims-check batch", "copying the file")}, one question to an empty start ${ratio("claims-check eligibility", "node -e 0")}`,
);
rmSync(folder, { recursive: true });
