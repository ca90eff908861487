import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { csvOfRows, type Row } from "../../output/sql/generated-rows.js";
import { run, type Printed } from "../twin.js";

/** The questions that the columns of an answered list are named after. */
export const listedVerdicts = ["paper", "optical", "online"] as const;

/** Writes rows as a list and answers it by `batch`, from file to file. */
export async function answerByBatch(rows: Iterable<Row>, list: string, answered: string): Promise<Printed> {
  writeFileSync(list, [...csvOfRows(rows)].join(""));
  return run(["batch", list, "--lang", "en", "-o", answered]);
}

/**
 * The verdicts that `batch` writes behind rows, on paper, on disks and online: null each where it rejects the row, as a
 * database has it.
 */
export async function verdictsOfBatch(rows: readonly Row[]): Promise<(string | null)[][]> {
  const folder = mkdtempSync(join(tmpdir(), "claims-check-verdicts-"));
  try {
    const answered = join(folder, "answered.csv");
    await answerByBatch(rows, join(folder, "list.csv"), answered);
    const told: Record<string, string>[] = parse(readFileSync(answered), { columns: true });
    return told.map((row) => listedVerdicts.map((question) => row[question] || null));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
