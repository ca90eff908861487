import { columnsOf, wrap } from "../../output/layout/width.js";
import type { TextOut } from "./io.js";
import { columnsFor } from "./style.js";

/**
 * Writes lines beside the results: on a terminal those that are too long are broken as texts are, and go on indented;
 * elsewhere each stays whole.
 */
export function tell(out: TextOut, lines: readonly string[]): void {
  const shown = out.isTerminal ? lines.map((line) => broken(line, columnsFor(out))) : lines;
  out.write(shown.map((line) => `${line}\n`).join(""));
}

function broken(line: string, columns: number): string {
  if (columnsOf(line) <= columns) return line;
  const margin = /^ */.exec(line)![0];
  return margin + wrap(line, columns - margin.length - 2).join(`\n${margin}  `);
}
