import { answerColumns, type AnswerColumn } from "../../questions/list/answer-columns.js";
import { columnLetters, numberCell, serialOf, textCell } from "./sheet-xml.js";

/** How the cells of an answer are shown in a sheet. */
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

/** Room for it, in characters of the width of a digit. */
export const answerWidths: readonly number[] = answerColumns.map((column) =>
  column === "missing" ? 30 : LONG.includes(column) ? 60 : 14,
);

/** How a sheet shows answers. */
export interface AnswerStyles {
  /** The attribute of a cell that names its style; empty in a workbook that has none, where days stay text. */
  readonly styles: Readonly<Record<AnswerLook, string>>;
  /** A calendar that begins in 1904 counts fewer days. */
  readonly daysLess: number;
}

/**
 * The cells of an answer beside a row of a sheet: days as days.
 * @param first the column of the first of them
 * @param tag what cells are called in this sheet: `c`, behind a prefix where it has one
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

/** What of a sheet stays in sight. */
export interface Frozen {
  readonly columns: number;
  readonly rows: number;
  /** The first column that is shown beside the frozen ones. */
  readonly firstShown: number;
}

/** The XML that keeps the names of rows and columns in sight, with the answers beside them. */
export function paneXml({ columns, rows, firstShown }: Frozen, prefix = ""): string {
  if (columns === 0 && rows === 0) return "";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = `${columnLetters(columns > 0 ? Math.max(firstShown, columns) : 0)}${rows + 1}`;
  const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return `<${prefix}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
}

/** Room for a name in characters of the width of a digit, of which a Japanese one takes two. */
export const widthOfName = (name: string): number => (/^[\x20-\x7e]*$/.test(name) ? 1 : 2) * name.length + 3;

/** The XML that gives columns their width. */
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
