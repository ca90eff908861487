import { TableProblem } from "../../problems/list-problem.js";
import type { FacilityKey } from "./key-columns.js";

/** More lines than this are counted, not listed. */
const LINES_NAMED = 10;

/** Collects the keys of a list, and what is wrong with them. */
export class ListKeys {
  private readonly path: string;
  private readonly heading: string;
  private readonly emptyLines: number[] = [];
  private readonly twice = new Map<string, { readonly written: string; readonly lines: number[] }>();

  /** @param heading the key columns */
  constructor(path: string, heading: string) {
    this.path = path;
    this.heading = heading;
  }

  /** Records a row without a key. */
  addEmpty(line: number): void {
    this.emptyLines.push(line);
  }

  /** Records a row with the key of another. */
  addTwice({ key, written }: FacilityKey, firstLine: number, line: number): void {
    const found = this.twice.get(key);
    if (found === undefined) this.twice.set(key, { written, lines: [firstLine, line] });
    else found.lines.push(line);
  }

  /**
   * To be called when all rows are read.
   * @throws TableProblem `key-empty`, `key-twice`
   */
  requireSound(): void {
    const { path, heading: column } = this;
    const [line] = this.emptyLines;
    if (line !== undefined)
      throw new TableProblem({ code: "key-empty", path, column, line, ...named(this.emptyLines) });
    for (const { written: key, lines } of this.twice.values()) {
      throw new TableProblem({
        code: "key-twice",
        path,
        column,
        line: lines[0]!,
        key,
        lines: named(lines).lines,
        others: this.twice.size - 1,
      });
    }
  }
}

const named = (lines: readonly number[]): { lines: readonly number[]; others: number } => ({
  lines: lines.slice(0, LINES_NAMED),
  others: Math.max(0, lines.length - LINES_NAMED),
});
