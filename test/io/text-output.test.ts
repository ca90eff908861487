import { expect, test } from "vitest";
import { textOutput } from "../../src/io/text-output.js";
import { memorySink } from "./memory-sink.js";

const KIB = 1024;

test("text is passed on as soon as more than 128 Ki characters have come, and the rest when it is asked for", () => {
  const { sink, pieces } = memorySink();
  const output = textOutput(sink, "utf-8");
  output.write("a".repeat(128 * KIB));
  expect(pieces).toEqual([]);
  output.write("b");
  expect(pieces.map(({ length }) => length)).toEqual([128 * KIB + 1]);
  output.write("c");
  output.write("d");
  expect(pieces).toHaveLength(1);
  output.flush();
  expect(pieces.map(String).slice(1)).toEqual(["cd"]);
});

test("where nothing has come nothing is passed on", () => {
  const { sink, pieces } = memorySink();
  const output = textOutput(sink, "utf-8");
  output.flush();
  output.write("a");
  output.flush();
  output.flush();
  expect(pieces.map(String)).toEqual(["a"]);
});

test.each([
  ["utf-8", "e9ab99f0a0aeb7"],
  ["shift_jis", "fbfc81ac"],
] as const)("in %s, what has no place in it as 〓", (encoding, bytes) => {
  const { sink, pieces } = memorySink();
  const output = textOutput(sink, encoding);
  output.write("髙𠮷");
  output.flush();
  expect(Buffer.concat(pieces).toString("hex")).toBe(bytes);
});
