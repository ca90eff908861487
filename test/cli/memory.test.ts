import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.js";
import { PROGRAM } from "./terminal.js";

const FACILITIES = 350;

/** A list of 95 MB: few rows are answered, and each lies in a block of its own, with what is not kept around it. */
function widelyScatteredList(): string {
  const path = join(temporaryFolder(), "list.csv");
  const file = openSync(path, "w");
  writeSync(file, "name,type,method,other\n");
  const filler = "x".repeat(30_000);
  for (let facility = 0; facility < FACILITIES; facility++) {
    writeSync(file, `a facility with the number ${facility},clinic,optical,\n`);
    for (let row = 0; row < 9; row++) {
      writeSync(
        file,
        `another facility ${facility} ${row},clinic,an unknown method ${facility} ${row},${filler}\n`,
      );
    }
  }
  closeSync(file);
  return path;
}

/** A list of 120 MB: the cells of a column that is known are long, and no two of them are alike. */
function listOfWideCells(): string {
  const path = join(temporaryFolder(), "wide.csv");
  const file = openSync(path, "w");
  writeSync(file, "name,type,method\n");
  const filler = "x".repeat(30_000);
  for (let row = 0; row < 4_000; row++) writeSync(file, `facility ${row},${filler}${row},optical\n`);
  closeSync(file);
  return path;
}

test("long cells are not remembered: a list with 120 MB of them is answered in a heap of 64", () => {
  const path = listOfWideCells();
  const forms = [
    ["batch", "csv"],
    ["batch", "ndjson"],
    ["report", "html"],
  ];
  for (const [command, form] of forms) {
    const words = [command!, path, "-o", `${path}.${form}`, "--as-of", "2026-04-01"];
    const { status } = spawnSync(process.execPath, ["--max-old-space-size=64", PROGRAM, ...words]);
    expect([command, form, status]).toEqual([command, form, 2]);
  }
});

test("a report tells the beginning of long names, groups and cells: one of 1,200 wide rows stays a page", () => {
  const path = join(temporaryFolder(), "names.csv");
  const wide = (row: number): string => `${row} ${"長".repeat(9_000)}`;
  const rows = Array.from(
    { length: 1_200 },
    (_, row) => `${wide(row)},clinic,optical,${wide(row % 47)},${wide(row)}`,
  );
  writeFileSync(path, `施設名,type,method,都道府県,備考\n${rows.join("\n")}\n`);
  const words = ["report", path, "-o", `${path}.html`, "--as-of", "2026-04-01"];
  const { status } = spawnSync(process.execPath, ["--max-old-space-size=96", PROGRAM, ...words]);
  expect([status, existsSync(`${path}.html`)]).toEqual([0, true]);
  const page = readFileSync(`${path}.html`, "utf8");
  expect(page.length).toBeLessThan(8_000_000);
  const told = [`1199 ${"長".repeat(115)}…`, "長".repeat(120)].map((text) => page.includes(text));
  expect(told).toEqual([true, false]);
});

test("what is kept of a list keeps none of the rest: a list of 95 MB is answered in a heap of 48", () => {
  const path = widelyScatteredList();
  const outcomes = [
    ["report", path, "-o", `${path}.html`],
    ["batch", path, "--format", "ndjson", "-o", `${path}.ndjson`],
    ["batch", path, "-o", `${path}.csv`],
    ["changes", path, "--since", "2026-03-01", "-o", `${path}.changes.csv`],
  ].map((words) => {
    const node = ["--max-old-space-size=48", PROGRAM, ...words, "--as-of", "2026-04-01"];
    const { status, stderr } = spawnSync(process.execPath, node, { env: { LANG: "C" }, encoding: "utf8" });
    return [status, stderr.split("\n")[0]];
  });
  const rows = FACILITIES * 10;
  expect(outcomes).toEqual([
    [2, `${FACILITIES} facilities answered; 3,150 rows not answered (the report says why)`],
    [2, `${rows} rows: ${FACILITIES} answered, 3150 rejected`],
    [2, `${rows} rows: ${FACILITIES} answered, 3150 rejected`],
    [2, "What changed: from 1 March 2026 to 1 April 2026"],
  ]);
});

test("as much as is said can be read from standard input: 150 MB of it", () => {
  const input = Buffer.alloc(150_000_000, "\n");
  input.write("type\nclinic\n");
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, "batch", "-", "--as-of", "2026-04-01"], {
    input,
    encoding: "utf8",
  });
  expect([status, stdout.split("\n").length]).toEqual([0, 3]);
});
