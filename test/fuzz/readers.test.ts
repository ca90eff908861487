import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCivilDate, isCivilMonth } from "../../src/calendar/civil-date.js";
import { readDate, readMonth } from "../../src/calendar/read-date.js";
import { factNames, type ColumnName } from "../../src/facility/facts.js";
import { readValue, readYesNo } from "../../src/facility/read.js";
import { readCsv, type CsvRecord } from "../../src/tables/reading/csv-reader.js";
import { csvLine } from "../../src/tables/writing/csv-writer.js";
import { isTableProblem } from "../../src/problems/list-problem.js";
import { detectTextForm, textChunks } from "../../src/io/text-encoding.js";
import { sourceOf } from "../io/memory-source.js";
import { hostileText, inPieces, runs } from "./texts.js";

const columns: readonly ColumnName[] = [...factNames, "asOf"];

describe("no text breaks a reader of values", () => {
  test.each(columns)("%s is read, and read again as the same, or refused with a reason", (name) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const reading = readValue(name, text);

        if (reading.ok) expect(readValue(name, String(reading.value))).toEqual(reading);
        else expect(reading.issue.code).not.toBe("");
      }),
      runs(400),
    );
  });

  test("yes or no is read as one of the two, or refused", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const reading = readYesNo(text);

        if (reading.ok) expect([true, false]).toContain(reading.value);
        else expect(["empty", "unknown-word"]).toContain(reading.issue.code);
      }),
      runs(2000),
    );
  });

  test("a day or a month that is accepted exists, and every reading that is offered is accepted", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [day, month] = [readDate(text), readMonth(text)];

        if (day.ok) expect(isCivilDate(day.value)).toBe(true);
        else if ("readings" in day.issue)
          for (const one of day.issue.readings) expect(readDate(one).ok).toBe(true);
        if (month.ok) expect(isCivilMonth(month.value)).toBe(true);
        else if ("readings" in month.issue)
          for (const one of month.issue.readings) expect(readMonth(one).ok).toBe(true);
      }),
      runs(5000),
    );
  });
});

/** The records of a list, or the problem for which it is refused. Any other failure is a fault of the program. */
function recordsOf(chunks: Iterable<string>): CsvRecord[] | string {
  try {
    return [...readCsv(chunks)];
  } catch (error) {
    if (!isTableProblem(error)) throw error;
    return error.issue.code;
  }
}

/** Text as lists hold it, with more quotes and line ends than usual. */
const listText = fc.oneof(
  hostileText,
  fc
    .array(
      fc.oneof(fc.constantFrom(",", '"', '""', "\r\n", "\n", "\r", "\t", "a", "病院", " "), hostileText),
      {
        maxLength: 30,
      },
    )
    .map((cells) => cells.join("")),
);

describe("no list breaks the reader of lists", () => {
  test("it comes to the same in whatever pieces it arrives", () => {
    fc.assert(
      fc.property(inPieces(listText), (chunks) => {
        expect(recordsOf(chunks)).toEqual(recordsOf([chunks.join("")]));
      }),
      runs(3000),
    );
  });

  test("what was written is read as it was, harmless cells as they were", () => {
    const cell = hostileText.filter((text) => text.length < 1000 && !/^[-+=@＝＠－＋\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const read = recordsOf([csvLine(cells)]);

        expect(Array.isArray(read) ? read.map(({ fields }) => fields) : read).toEqual([cells]);
      }),
      runs(2000),
    );
  });

  test("bytes of any kind are decoded and read, or refused with a reason", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      listText.map((text) => new TextEncoder().encode(text)),
      fc
        .tuple(
          fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]),
          fc.uint8Array({ maxLength: 200 }),
        )
        .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom("auto", "utf-8", "shift_jis"), (list, encoding) => {
        try {
          const source = sourceOf(list);
          const form = detectTextForm(source, encoding);
          const read = recordsOf(textChunks(source, form));
          if (!Array.isArray(read)) expect(read).not.toBe("");
          else for (const { line } of read) expect(line).toBeGreaterThan(0);
        } catch (error) {
          if (!isTableProblem(error)) throw error;
          expect(["nul-byte", "undecodable", "input-empty"]).toContain(error.issue.code);
        }
      }),
      runs(3000),
    );
  });
});
