import { answerColumns, type AnswerColumn } from "../../questions/list/answer-columns.js";
import { columnLetters, numberCell, serialOf, textCell } from "./sheet-xml.js";

/** How the cells of an answer are displayed in a sheet. */
export type AnswerLook = "date" | "long" | "short";

const DATES: readonly AnswerColumn[] = [
  "paper_until",
  "optical_until",
  "next_deadline",
  "next_deadline_open_day",
];
const LONG: readonly AnswerColumn[] = ["missing", "reasons", "error"];

/** By the place of the answer column. */
export const answerLooks: readonly AnswerLook[] = answerColumns.map((column) =>
  DATES.includes(column) ? "date" : LONG.includes(column) ? "long" : "short",
);

/** The width, in characters of the width of a digit. */
export const answerWidths: readonly number[] = answerColumns.map((column) =>
  column === "missing" ? 30 : LONG.includes(column) ? 60 : 14,
);

/** How a sheet displays answers. */
export interface AnswerStyles {
  /** The style attribute of a cell; empty in a workbook without styles, where days stay text. */
  readonly styles: Readonly<Record<AnswerLook, string>>;
  /** The offset of calendars that begin in 1904. */
  readonly daysLess: number;
}

/**
 * The answer cells of a row of a sheet, with days as days.
 * @param first the column of the first of them
 * @param tag the tag name of cells in this sheet: `c`, with a prefix if it has one
 */
export function answerCellsXml(
  answers: readonly string[],
  row: number,
  first: number,
  { styles, daysLess }: AnswerStyles,
  tag = "c",
): string {
  return answers
    .map((text, place) => {
      const name = `${columnLetters(first + place)}${row}`;
      const style = styles[answerLooks[place]!];
      const day = answerLooks[place] === "date" && style !== "" ? serialOf(text) : undefined;
      if (day !== undefined) return numberCell(name, style, day - daysLess, tag);
      return text === "" ? `<${tag} r="${name}"${style}/>` : textCell(name, style, text, tag);
    })
    .join("");
}

/** The frozen part of a sheet. */
export interface Frozen {
  readonly columns: number;
  readonly rows: number;
  /** The first column displayed next to the frozen ones. */
  readonly firstShown: number;
}

/** The XML that freezes the names of rows and columns, with the answers next to them. */
export function paneXml({ columns, rows, firstShown }: Frozen, prefix = ""): string {
  if (columns === 0 && rows === 0) return "";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = `${columnLetters(columns > 0 ? Math.max(firstShown, columns) : 0)}${rows + 1}`;
  const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return `<${prefix}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
}

/** The width of a name in characters of the width of a digit; a Japanese character takes two. */
export const widthOfName = (name: string): number => (/^[\x20-\x7e]*$/.test(name) ? 1 : 2) * name.length + 3;

/** The XML that sets the width of columns. */
export const widthsXml = (
  widths: readonly number[],
  first: number,
  style: (place: number) => string,
  prefix = "",
): string =>
  widths
    .map((width, place) => {
      const column = first + place + 1;
      return `<${prefix}col min="${column}" max="${column}" width="${width}"${style(place)} customWidth="1"/>`;
    })
    .join("");
