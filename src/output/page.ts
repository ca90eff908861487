import { columnsOf, wrap } from "./width.js";

/** Where a text answer is set: its width, and how emphasis looks there (plain text where there is no colour). */
export interface Page {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Colour of a verdict or a warning; the words always say the same as the colour. */
  readonly good: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly bad: (text: string) => string;
}

const same = (text: string): string => text;

/** A page without any emphasis. */
export const plainPage = (columns: number): Page => ({
  columns,
  strong: same,
  faint: same,
  good: same,
  caution: same,
  bad: same,
});

/** A paragraph whose first line begins with a mark (`- `, `1. `) and whose other lines are indented below its text. */
export function paragraph(page: Page, text: string, mark = "", indent = 0): string {
  const margin = " ".repeat(indent);
  const hanging = " ".repeat(columnsOf(mark));
  return wrap(text, Math.max(10, page.columns - indent - hanging.length))
    .map((line, index) => `${margin}${index === 0 ? mark : hanging}${line}`.trimEnd())
    .join("\n");
}
