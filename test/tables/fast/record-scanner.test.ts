import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { BLOCK_SIZE } from "../../../src/io/byte-source.js";
import { readCsv, type CsvFormat, type CsvRecord } from "../../../src/tables/reading/csv-reader.js";
import { ordinaryRecord, scanRecords, writtenCell } from "../../../src/tables/fast/record-scanner.js";
import { detectTextForm, utf8Reader, type ByteReader } from "../../../src/io/text-encoding.js";
import { sourceOf } from "../../io/memory-source.js";
import { problemOf } from "../problem.js";

/** Gives the bytes of a text, a few at a time: as many as the sizes say, in turn. */
function readerOf(text: string, sizes: readonly number[] = []): ByteReader {
  const bytes = Buffer.from(text);
  let at = 0;
  let turn = 0;
  return (into) => {
    const size = sizes.length === 0 ? into.length : sizes[turn++ % sizes.length]!;
    const part = bytes.subarray(at, at + Math.min(size, into.length));
    into.set(part);
    at += part.length;
    return part.length;
  };
}

/** The records of a text as the scanner sees them: by itself where it can, by the ordinary reader where it says so. */
function* scanned(reader: ByteReader, format?: CsvFormat): Generator<CsvRecord> {
  for (const record of scanRecords(reader, format)) {
    const { line, cells, quoted, odd } = record;
    if (odd || quoted) yield ordinaryRecord(record, format);
    else
      yield { line, fields: Array.from({ length: cells }, (_, index) => writtenCell(record, index)), quoted };
  }
}

function outcomeOf(records: Iterable<CsvRecord>): unknown[] {
  const outcome: unknown[] = [];
  const problem = problemOf(() => {
    for (const record of records) outcome.push(record);
  });
  return problem === undefined ? outcome : [...outcome, problem];
}

describe("a record is described by its bytes", () => {
  test("where it lies, without its line break", () => {
    const found = Array.from(
      scanRecords(readerOf("a,bc\r\n\n,d")),
      ({ start, end, bytes, line, ...record }) => ({
        line,
        written: new TextDecoder().decode(bytes.subarray(start, end)),
        ends: Array.from(record.cellEnds.subarray(0, record.cells), (cellEnd) => cellEnd - start),
      }),
    );
    expect(found).toEqual([
      { line: 1, written: "a,bc", ends: [1, 4] },
      { line: 3, written: ",d", ends: [0, 2] },
    ]);
  });

  test.each([
    ["a,b", false, false],
    ['a,"b"', true, false],
    ['a"b', false, false],
    ['"a"b', true, true],
    ["x".repeat(32_767), false, false],
    ["x".repeat(32_768), false, true],
    [",".repeat(16_383), false, false],
    [",".repeat(16_384), false, true],
  ])("%.12s: quoted %s, odd %s", (text, quoted, odd) => {
    const [found] = Array.from(scanRecords(readerOf(text)), (record) => [record.quoted, record.odd]);
    expect(found).toEqual([quoted, odd]);
  });
});

describe("a list is read in blocks", () => {
  test("which begin small and double, into one buffer", () => {
    const sizes: number[] = [];
    const read = readerOf("a,b\n".repeat(300_000));
    const watched: ByteReader = (into) => {
      sizes.push(into.length);
      return read(into);
    };
    const buffers = new Set(Array.from(scanRecords(watched), ({ bytes }) => bytes.length));
    expect([...buffers]).toEqual([2 * BLOCK_SIZE]);
    expect(sizes.slice(0, 8)).toEqual([4096, 8192, 16_384, 32_768, 65_536, 131_072, 262_144, 262_144]);
  });

  test("of which one record may take several", () => {
    const text = `${"x".repeat(32_000)},`.repeat(20);
    const found = Array.from(scanRecords(readerOf(`${text}\n${text}\n`)), (record) => [
      record.cells,
      record.end - record.start,
      writtenCell(record, 19).length,
    ]);
    expect(found).toEqual([
      [21, 640_020, 32_000],
      [21, 640_020, 32_000],
    ]);
  });
});

describe("a record that has no end is refused", () => {
  test("where the text ends in a quote", () => {
    expect(problemOf(() => [...scanRecords(readerOf('a\n\nb,"c\nd\n'))])).toEqual({
      code: "quote-unclosed",
      line: 3,
      column: 2,
    });
  });

  test("but not one that is as long as it may be, of characters of three bytes", () => {
    const text = "あ".repeat(100_000);
    const first = readerOf(text);
    const last = readerOf("\n");
    const found = Array.from(
      scanRecords((into) => first(into) || last(into), {
        limits: { record: text.length, cell: text.length },
      }),
      ({ start, end }) => end - start,
    );
    expect(found).toEqual([3 * text.length]);
  });

  test.each([
    ['a\n"', "x", { code: "cell-too-long", line: 2, column: 1, limit: 32_767, quoted: true }],
    ["a\n", "あ", { code: "cell-too-long", line: 2, column: 1, limit: 32_767, quoted: false }],
    ["a\n", `${"あ".repeat(999)},`, { code: "record-too-long", line: 2, limit: 100_000 }],
    ["a\n", "あ,", { code: "too-many-columns", line: 2, limit: 16_384 }],
  ])("before it fills the memory: %j and then %.8j without end", (start, unit, problem) => {
    let asked = 0;
    const endless: ByteReader = (into) => {
      asked += 1;
      if (asked > 20) throw new Error("it is read on and on");
      if (asked > 1)
        return Buffer.from(into.buffer, into.byteOffset, into.length).write(
          unit.repeat(BLOCK_SIZE / unit.length),
        );
      into.set(Buffer.from(start));
      return start.length;
    };
    const format = { limits: { record: 100_000 } };
    expect(problemOf(() => [...scanRecords(endless, format)])).toEqual(problem);
  });
});

// The bytes on both sides of a comma and of the last one of ASCII among them.
const garbage = fc.string({
  unit: fc.constantFrom("a", "あ", '"', '"', ",", "\t", "\n", "\r", "\r\n", "\0", "+", "-", "\x7f", "\x80"),
  maxLength: 20,
});
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

describe("the scanner sees what the ordinary reader reads", () => {
  test.each(["," as const, "\t" as const])(
    "in any text, however it is cut, with %j between cells",
    (delimiter) => {
      fc.assert(
        fc.property(garbage, sizes, (text, pieces) => {
          expect(outcomeOf(scanned(readerOf(text, pieces), { delimiter }))).toEqual(
            outcomeOf(readCsv([text], { delimiter })),
          );
        }),
        { numRuns: 1500 },
      );
    },
  );

  test("in any text, with limits", () => {
    const limits = { cell: 3, record: 9, columns: 3 };
    fc.assert(
      fc.property(garbage, (text) => {
        const ordinary = outcomeOf(readCsv([text], { limits }));
        const odd = outcomeOf(scanned(readerOf(text), { limits }));
        expect(odd).toEqual(ordinary);
      }),
      { numRuns: 1000 },
    );
  });

  test("in a list of many blocks, with cells of every kind", () => {
    const row = 'id,"医療法人社団青葉会, 北クリニック",,"a\r\nb ""c""",髙橋\r\n';
    const text = row.repeat(Math.ceil((3 * BLOCK_SIZE) / Buffer.byteLength(row)));
    let records = 0;
    const found = new Set(
      Array.from(scanRecords(readerOf(text)), (record) => {
        const { line, cells, quoted, odd } = record;
        const written = Array.from({ length: cells }, (_, index) => writtenCell(record, index));
        return JSON.stringify([line - 2 * records++, quoted, odd, ...written]);
      }),
    );
    const expected = ["id", '"医療法人社団青葉会, 北クリニック"', "", '"a\r\nb ""c"""', "髙橋"];
    expect([...found]).toEqual([JSON.stringify([1, true, false, ...expected])]);
    expect(records).toBe(text.length / row.length);
  });

  test("in Shift_JIS, by way of UTF-8", () => {
    const text = 'コード,名称\n001,ソ能表\n002,"①,髙"\n';
    const source = sourceOf(iconv.encode(text, "cp932"));
    const reader = utf8Reader(source, detectTextForm(source));
    expect([...scanned(reader)]).toEqual([...readCsv([text])]);
  });
});
