import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteOutput } from "../../src/io/byte-output.js";
import { BLOCK_SIZE } from "../../src/io/byte-source.js";
import { viewOf } from "../../src/io/bytes.js";
import { memorySink } from "./memory-sink.js";

const SOURCE = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

test("what is copied comes out as it lay, wherever it began and however long it was", () => {
  const part = fc.tuple(fc.nat(256), fc.nat(256)).map((ends) => ends.toSorted((one, other) => one - other));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const { sink, pieces } = memorySink();
      const output = new ByteOutput(sink);
      for (const [start, end] of parts) output.copy(viewOf(SOURCE), start!, end!);
      output.flush();
      expect(Buffer.concat(pieces)).toEqual(
        Buffer.concat(parts.map(([start, end]) => SOURCE.subarray(start, end))),
      );
    }),
  );
});

test("copies, bytes and texts come out in their order, also what is longer than a block", () => {
  const { sink, pieces } = memorySink();
  const output = new ByteOutput(sink);
  const long = Buffer.alloc(2 * BLOCK_SIZE + 3, "ab");
  output.text("院");
  output.copy(viewOf(long), 1, long.length);
  output.copyAll(Buffer.from("x"));
  output.copyAll(long);
  output.copy(viewOf(SOURCE), 0x30, 0x3a);
  output.flush();
  output.flush();
  expect(pieces.map(({ length }) => length)).toEqual([3, long.length - 1, 1, long.length, 10]);
  const all = [Buffer.from("院"), long.subarray(1), Buffer.from("x"), long, Buffer.from("0123456789")];
  expect(Buffer.concat(pieces).equals(Buffer.concat(all))).toBe(true);
});

test.each<[string, (output: ByteOutput, row: Uint8Array) => void]>([
  ["copies", (output, row) => output.copy(viewOf(row), 0, row.length)],
  ["bytes", (output, row) => output.copyAll(row)],
])("%s are passed on in blocks that double from 4 KiB to 512 KiB, each full to the last byte", (_, write) => {
  const { sink, pieces } = memorySink();
  const output = new ByteOutput(sink);
  for (let row = 0; row < 16_384; row++) write(output, SOURCE.subarray(0, 128));
  output.flush();
  const KIB = 1024;
  expect(pieces.map(({ length }) => length / KIB)).toEqual([4, 8, 16, 32, 64, 128, 256, 512, 512, 512, 4]);
});
