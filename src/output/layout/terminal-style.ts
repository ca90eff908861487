import { columnsOf, wrap } from "./width.js";

/** The terminal that an answer is formatted for: its width, and its emphasis (plain text without colour). */
export interface TerminalStyle {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Colour of a verdict or a warning; never the only carrier of information. */
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

/** The formatting of a paragraph. */
export interface ParagraphStyle {
  /** Begins the first line (`- `, `1. `); the other lines are indented to match. */
  readonly mark?: string;
  readonly indent?: number;
  /** Applied to each line after wrapping, so that it never counts towards the width. */
  readonly emphasis?: (line: string) => string;
}

/** A paragraph wrapped to the width of the page. */
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
