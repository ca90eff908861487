import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOf, definitionOf, factNames, type ColumnName } from "../../src/facility/facts.js";
import { acceptedWords } from "../../src/facility/read.js";
import { csvLine } from "../../src/tables/writing/csv-writer.js";
import { run } from "../cli/twin.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { hostileText, PATIENCE, runs } from "./texts.js";

/** Has a list answered that lies in a file of that folder. */
async function answerTo(given: string | Uint8Array, folder: string) {
  const path = join(folder, "list.csv");
  writeFileSync(path, given);
  return await run(["batch", path, "--format", "ndjson", "--lang", "en", "--as-of", "2025-06-10"]);
}

const columns: readonly ColumnName[] = [...factNames, "asOf"];
const days = ["2024-03-31", "2024-04-01", "2024-10-01", "R6.4.1", "昭21.4.1", "2025-06-10", "unknown", ""];
/** A list with a NUL in it is no text, and refused whole. */
const aCell = hostileText.filter((text) => text.length < 200 && !text.includes("\0"));
const cellOf = (name: ColumnName): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...acceptedWords(name), ...days) },
    { weight: 1, arbitrary: aCell },
  );

/** A list with some of the known columns, under either name, in any order, and rows of any length. */
const list = fc
  .uniqueArray(fc.constantFrom(...columns), { minLength: 1, maxLength: 8 })
  .chain((names) =>
    fc.tuple(
      fc.tuple(...names.map((name) => fc.constantFrom(columnOf(name), definitionOf(name).heading))),
      fc.array(fc.tuple(...names.map(cellOf)), { minLength: 1, maxLength: 12 }),
      fc.array(aCell, { maxLength: 3 }),
    ),
  )
  .map(([header, rows, tail]) => {
    // A tail makes some row longer than the header.
    const records: readonly (readonly string[])[] = rows.map((row, index) =>
      index === 0 ? [...row, ...tail] : row,
    );
    return {
      text: [header, ...records].map((cells) => csvLine(cells)).join(""),
      // A row of empty cells is a blank line, and passed over.
      rows: records.filter((cells) => cells.some((cell) => cell !== "")).length,
    };
  });

describe("no list breaks the program", { timeout: PATIENCE }, () => {
  test("of known columns: every row is answered or rejected, and counted", async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(list, async ({ text, rows }) => {
        const { status, output, stderr } = await answerTo(text, folder);
        const answers = output
          .toString("utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as { error?: unknown });

        expect(stderr).not.toMatch(/\n {4}at /);
        expect(answers).toHaveLength(rows);
        expect(status).toBe(answers.some(({ error }) => error !== undefined && error !== null) ? 2 : 0);
      }),
      runs(300),
    );
  });

  test("of bytes of any kind: it is answered, or refused with a reason before anything is written", async () => {
    const folder = temporaryFolder();
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      hostileText.map((text) => new TextEncoder().encode(`type,method\n${text}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const { status, output, stderr } = await answerTo(given, folder);

        expect([0, 2]).toContain(status);
        expect(stderr).not.toMatch(/\n {4}at /);
        // Whoever asks for JSON is refused in JSON.
        if (status === 2 && output.length === 0)
          expect(JSON.parse(stderr)).toMatchObject({
            error: { code: expect.any(String), message: expect.stringMatching(/./) },
          });
      }),
      runs(400),
    );
  });
});
