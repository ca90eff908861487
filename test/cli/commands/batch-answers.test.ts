import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { columnOf, factNames, type Facility } from "../../../src/facility/facts.js";
import { readValue } from "../../../src/facility/read.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";

const root = resolve(import.meta.dirname, "../../..");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claims-check-batch-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

const run = (...argv: string[]) =>
  spawnSync(process.execPath, [join(root, "bin/claims-check.js"), ...argv], { encoding: "utf8" });

function answered(
  name: string,
  content: string | Buffer,
  ...options: string[]
): { status: number | null; rows: Row[]; stderr: string } {
  const [input, output] = [join(folder, name), join(folder, `${name}.out.csv`)];
  writeFileSync(input, content);
  const { status, stderr } = run(
    "batch",
    input,
    "-o",
    output,
    "--lang",
    "en",
    "--as-of",
    "2025-04-01",
    ...options,
  );
  return { status, rows: parse(readFileSync(output), { columns: true, bom: true }), stderr };
}

/** The facility of a row, read cell by cell as options are. */
function facilityOf(row: Row): Facility {
  const facility: Record<string, unknown> = {};
  for (const name of factNames) {
    const cell = row[columnOf(name)];
    if (cell === undefined || cell === "") continue;
    const reading = readValue(name, cell);
    if (!reading.ok) throw new Error(`not read: ${cell}`);
    facility[name] = reading.value;
  }
  return facility;
}

describe("a list is answered as its facilities are one by one", () => {
  // The same numbers on every run: a linear congruential generator.
  let state = 20260401;
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return items[Math.floor((state / 2147483648) * items.length)]!;
  };
  const columns: Readonly<Record<string, readonly string[]>> = {
    type: ["clinic", "歯科", "pharmacy", "病院", ""],
    receipt_computer: ["yes", "なし", ""],
    method: ["online", "光ディスク", "paper", "none", ""],
    method_at_march_2024: ["", "optical", "paper", "unknown"],
    method_at_september_2024: ["", "optical", "paper"],
    paper_ground: ["", "elderly", "no-receipt-computer", "hardship"],
    youngest_dob: ["", "1944-04-01", "昭19.4.2", "1945-07-01", "S20.7.2", "1946-04-01", "1946-04-02", "none"],
    refiled: ["", "yes", "no", "unknown"],
    younger_hire_reported_on: ["", "", "2025-02-14", "R7.4.1"],
    plan_from: ["2024-10-01", "", "2025-04-01"],
    plan_ends_on: ["2025-09-30", ""],
    first_online_claim_on: ["", "", "2024-12-08"],
    hardship: ["", "", "line-failure", "other"],
    hardship_filed: ["", "yes"],
    mixed_channels: ["", "", "yes"],
    succession: ["", "", "new-code"],
    as_of: ["", "2024-03-31", "2024-04-01", "2024-09-30", "R6.10.1", "2025-10-01", "2026-02-03"],
  };
  const names = Object.keys(columns);
  const rows = Array.from({ length: 3000 }, () => names.map((name) => pick(columns[name]!)));

  test("3,000 rows: verdicts, last days and missing facts", () => {
    const { status, rows: told } = answered(
      "random.csv",
      `${[names, ...rows].map((cells) => cells.join(",")).join("\n")}\n`,
    );
    expect(status).toBe(0);
    expect(told).toHaveLength(3000);
    for (const row of told) {
      const asOf = readValue("asOf", row["as_of"] || "2025-04-01");
      const { answers } = eligibility(facilityOf(row), civilDate(String(asOf.ok && asOf.value)));
      const { paper, optical, online } = answers;
      const { paper: p, paper_until: pu, optical: o, optical_until: ou, online: n } = row;
      expect({ row, told: [p, pu, o, ou, n] }).toEqual({
        row,
        told: [paper.verdict, paper.until ?? "", optical.verdict, optical.until ?? "", online.verdict],
      });
    }
  });
});

describe("a list in which rows are broken", () => {
  const good = "A,clinic,optical,,2025-04-01";
  const bad: readonly (readonly [string, string])[] = [
    ["B,clinc,paper,,2025-04-01", 'type "clinc"'],
    ["B,clinic,disc,,2025-04-01", 'method "disc"'],
    ["B,clinic,paper,1946-02-30,2025-04-01", 'youngest_dob "1946-02-30"'],
    ["B,clinic,paper,6.4.1,2025-04-01", 'youngest_dob "6.4.1"'],
    ["B,訪問看護,paper,,2025-04-01", "訪問看護療養費"],
    ["B,clinic,paper,,2023-03-31", "2023-04-01"],
    ["B,clinic,paper,2025-04-02,2025-04-01", "born after"],
  ];

  test("answers every good row, explains every bad one in its place, and ends with 2", () => {
    const lines = bad.flatMap(([line]) => [...Array.from({ length: 9 }, () => good), line]);
    const { status, rows, stderr } = answered(
      "broken.csv",
      `name,type,method,youngest_dob,as_of\n${lines.join("\n")}\n`,
    );
    expect(status).toBe(2);
    expect(rows).toHaveLength(lines.length);
    rows.forEach((row, index) => {
      if (index % 10 !== 9) expect(row).toMatchObject({ name: "A", optical: "conditional", error: "" });
      else {
        expect(row).toMatchObject({ name: "B", paper: "", optical: "", online: "", reasons: "" });
        expect(row["error"]).toContain(`line ${index + 2}`);
        expect(row["error"]).toContain(bad[(index - 9) / 10]![1]);
      }
    });
    expect(stderr).toContain("70 rows: 63 answered, 7 rejected");
  });
});

describe("a list that cannot be read as a whole", () => {
  test.each<[string, string | Buffer, RegExp, number]>([
    ["no known column", "a,b\n1,2\n", /column/, 2],
    ["a column twice", "type,種別\nclinic,clinic\n", /種別|twice|type/, 2],
    ["an unclosed quote", 'type,method\nclinic,"paper\n', /quote/, 2],
    ["a NUL byte", "type\ncli\0nic\n", /NUL/i, 2],
    ["an empty file", "", /empty/, 2],
  ])("%s is refused, and nothing is written", (_, content, sentence, expected) => {
    const [input, output] = [join(folder, "refused.csv"), join(folder, "refused.out.csv")];
    writeFileSync(input, content);
    const { status, stderr } = run("batch", input, "-o", output, "--lang", "en");
    expect(status).toBe(expected);
    expect(stderr).toMatch(sentence);
    expect(() => readFileSync(output)).toThrow("ENOENT");
  });
  test.each([
    ["a folder", "."],
    ["a file that is not there", "no-such.csv"],
  ])("%s is a failure to read: 1", (_, path) => {
    const { status, stderr } = run("batch", path, "--lang", "en");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
  test("a header alone is a list of none: 0", () => {
    expect(answered("header.csv", "type,method\n")).toMatchObject({ status: 0, rows: [] });
  });
});

describe("what goes in comes out", () => {
  test("Shift_JIS with its special characters comes out as UTF-8 with a byte order mark", () => {
    const names = Buffer.from([0x87, 0x40, 0xfb, 0xfc, 0xfa, 0xb1, 0x81, 0x60, 0x87, 0x8a]);
    const list = Buffer.concat([Buffer.from("name,type\r\n"), names, Buffer.from(",pharmacy\r\n")]);
    const { rows } = answered("cp932.csv", list);
    expect(rows[0]).toMatchObject({ name: "①髙﨑～㈱", type: "pharmacy" });
    expect(readFileSync(join(folder, "cp932.csv.out.csv")).subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    );
  });
  test("a cell that a spreadsheet would run is made harmless", () => {
    expect(answered("formula.csv", "name,type\n=1+1,pharmacy\n").rows[0]!["name"]).toBe("'=1+1");
  });
  test("the mapping names a column of another name", () => {
    const { rows } = answered("mapped.csv", "しゅるい\n薬局\n", "--map", "しゅるい=type");
    expect(rows[0]).toMatchObject({ しゅるい: "薬局", error: "" });
  });
  test("newline-delimited JSON has one facility a line", () => {
    const input = join(folder, "lines.csv");
    writeFileSync(input, "type,method\nclinic,optical\nzz,paper\n");
    const { stdout, status } = run("batch", input, "--format", "ndjson", "--as-of", "2025-04-01");
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ optical: "conditional" });
    expect(String(lines[1]!["error"])).not.toBe("");
  });
});
