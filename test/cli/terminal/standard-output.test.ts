import { describe, expect, test } from "vitest";
import { listOutput, requireNoTerminal } from "../../../src/cli/terminal/standard-output.js";
import type { Io } from "../../../src/cli/terminal/io.js";
import { memorySink } from "../../io/memory-sink.js";

/** Standard output, and what comes out of it. */
function standardOutput(isTerminal: boolean) {
  const { sink, pieces } = memorySink();
  const io = { stdout: { isTerminal }, output: () => sink } as unknown as Io;
  return { io, sink, out: () => Buffer.concat(pieces) };
}

describe("a list on a terminal", () => {
  const WRITTEN = "名称😀\t種別\n\u001b]0;t\u0007施設\u202E\t病院\r\n";
  const SEEN = "名称😀\t種別\n<U+001B>]0;t<U+0007>施設<U+202E>\t病院<U+000D>\n";

  test("shows what a terminal would obey, and keeps lines and tabs", () => {
    const { io, out } = standardOutput(true);
    listOutput(io, "utf-8").write(Buffer.from(WRITTEN));
    expect(out().toString()).toBe(SEEN);
  });

  test("is whole wherever its bytes are parted", () => {
    const { io, out } = standardOutput(true);
    const list = listOutput(io, "utf-8");
    for (const byte of Buffer.from(WRITTEN)) list.write(Uint8Array.of(byte));
    expect(out().toString()).toBe(SEEN);
  });

  test("stays in Shift_JIS where that was asked for", () => {
    const { io, out } = standardOutput(true);
    listOutput(io, "shift_jis").write(Buffer.from("8140fbfc1b0a", "hex"));
    expect(out().toString("hex")).toBe(`8140fbfc${Buffer.from("<U+001B>\n").toString("hex")}`);
  });
});

test("a list in a file or a pipe is left as it is", () => {
  const { io, sink } = standardOutput(false);
  expect(listOutput(io, "utf-8")).toBe(sink);
});

test("what nobody can read on a terminal needs a file there, and none in a pipe", () => {
  expect(() => requireNoTerminal(standardOutput(true).io)).toThrow(
    expect.objectContaining({ issues: [{ code: "missing-option", option: "--output" }] }),
  );
  expect(() => requireNoTerminal(standardOutput(false).io)).not.toThrow();
});
