import type { ByteSink } from "../../io/byte-sink.js";
import { encodeShiftJis } from "../../io/shift-jis.js";
import type { OutputEncoding } from "../../io/text-output.js";
import { visible } from "../../wording/shown.js";
import type { Io } from "./io.js";
import { UsageProblem } from "../../problems/usage-problem.js";

/**
 * Standard output for a list. On a terminal, control characters in cells are made visible, since the terminal would
 * obey them; files and pipes get the bytes unchanged.
 */
export function listOutput({ stdout, output }: Io, encoding: OutputEncoding): ByteSink {
  const sink = output();
  if (!stdout.isTerminal) return sink;
  const decoder = new TextDecoder(encoding);
  return {
    ...sink,
    write: (bytes) => {
      const text = visibleLines(decoder.decode(bytes, { stream: true }));
      sink.write(encoding === "utf-8" ? Buffer.from(text) : encodeShiftJis(text).bytes);
    },
  };
}

/**
 * Nobody reads a spreadsheet or a page on a terminal.
 * @throws UsageProblem if it would go there
 */
export function requireNoTerminal({ stdout }: Io): void {
  if (stdout.isTerminal) throw new UsageProblem({ code: "missing-option", option: "--output" });
}

const visibleLines = (text: string): string => text.replace(/[^\n\t]+/g, visible);
