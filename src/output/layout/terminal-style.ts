import { columnsOf, wrap } from "./width.js";

/** Where a text answer is set: its width, and how emphasis looks there (plain text where there is no colour). */
export interface TerminalStyle {
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
export const plainPage = (columns: number): TerminalStyle => ({
  columns,
  strong: same,
  faint: same,
  good: same,
  caution: same,
  bad: same,
});

/** How a paragraph looks beside its text. */
export interface ParagraphStyle {
  /** Begins the first line (`- `, `1. `); the other lines are indented below the text. */
  readonly mark?: string;
  readonly indent?: number;
  /** Put on each line after it is broken, so that it never counts for the width. */
  readonly emphasis?: (line: string) => string;
}

/** A paragraph broken into lines as wide as the page. */
export function styledParagraph(page: TerminalStyle, text: string, style: ParagraphStyle): string {
  const { mark = "", indent = 0, emphasis = same } = style;
  const margin = " ".repeat(indent);
  const hanging = " ".repeat(columnsOf(mark));
  return wrap(text, Math.max(10, page.columns - indent - hanging.length))
    .map((line, index) =>
      line === "" && index > 0 ? "" : `${margin}${index === 0 ? mark : hanging}${emphasis(line)}`.trimEnd(),
    )
    .join("\n");
}

/** A paragraph without emphasis. */
export const paragraph = (page: TerminalStyle, text: string, mark = "", indent = 0): string =>
  styledParagraph(page, text, { mark, indent });
