import type { ListInWorkbook } from "../reading/open-list.js";
import { CELL_NAME, columnIn } from "../reading/sheet-marks.js";
import { xmlAttributes, xmlTags } from "../reading/xml-tags.js";
import {
  answerCellsXml,
  answerWidths,
  paneXml,
  widthOfName,
  widthsXml,
  type AnswerStyles,
} from "./answer-cells.js";
import { columnLetters, textCell } from "./sheet-xml.js";
import { zipOf, type ZipFile } from "./zip.js";

/** What is added to the sheet of a list. */
export interface AnswersBeside {
  /** The column of the first answer, from 0: after the list, or at the answers of an earlier run. */
  readonly first: number;
  readonly headerLine: number;
  /** The names of the answers. */
  readonly names: readonly string[];
  /** New names for columns of the list, by index. */
  readonly renamed: ReadonlyMap<number, string>;
  /** The number of frozen columns. */
  readonly frozenColumns: number;
  /** The answers of rows by line, in the order of the sheet. */
  readonly rows: Iterable<{ readonly line: number; readonly answers: readonly string[] }>;
}

/** More frozen rows above the list than this would fill the screen. */
const MOST_FROZEN_ROWS = 8;
/** The offset in days of calendars that begin in 1904. */
const DAYS_LESS_SINCE_1904 = 1462;

/** What may come between the rows of a sheet and its filter. */
const BEFORE_FILTER = ["sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios"];

/**
 * Writes the workbook of a list with the answers added, in pieces. Everything else is unchanged: formats, widths,
 * dates, formulas, the other sheets.
 */
export function answeredWorkbook(
  list: ListInWorkbook,
  answers: AnswersBeside,
): AsyncGenerator<Uint8Array, void, undefined> {
  return zipOf(filesOf(list, answers));
}

async function* filesOf(
  { archive, facts, sheet }: ListInWorkbook,
  answers: AnswersBeside,
): AsyncGenerator<ZipFile, void, undefined> {
  const styles = facts.stylesPart === undefined ? undefined : await archive.textOf(facts.stylesPart);
  const places = styles === undefined ? undefined : placeOfFormats(styles);
  const first = facts.formats.length;
  const look = (place: number): string => (places === undefined ? "" : ` s="${first + place}"`);
  const looks: AnswerStyles = {
    styles: { short: look(0), date: look(1), long: look(2) },
    daysLess: facts.since1904 ? DAYS_LESS_SINCE_1904 : 0,
  };
  const rewriter = new SheetRewriter(answers, looks);
  for (const part of archive.parts) {
    if (part.name === sheet.part) {
      yield { name: part.name, content: rewriter.rewrite(archive.piecesOf(part.name)) };
    } else if (MACRO_LISTS.test(part.name)) {
      yield { name: part.name, content: [withoutMacros((await archive.textOf(part.name))!)] };
    } else if (!part.name.includes(MACRO) && (part.name !== facts.stylesPart || places === undefined)) {
      yield part;
    }
  }
  if (styles !== undefined && places !== undefined) {
    yield { name: facts.stylesPart!, content: [withFormats(styles, places, rewriter.baseStyle ?? 0)] };
  }
}

/** The name of macros in a workbook, and the parts that refer to them. */
const MACRO = "vbaProject";
const MACRO_LISTS = /^(?:\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
const WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const WITHOUT_MACROS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** An .xlsx file with macros does not open. */
const withoutMacros = (xml: string): string =>
  xml
    .split("<")
    .filter((piece) => !piece.includes(MACRO))
    .join("<")
    .replace(WITH_MACROS, WITHOUT_MACROS);

/** The location of the cell formats in the styles of a workbook. */
interface FormatPlaces {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

function placeOfFormats(styles: string): FormatPlaces | undefined {
  const closing = /<\/([^\s<>/:]{1,99}:)?cellXfs>/.exec(styles);
  if (closing === null) return undefined;
  return { start: styles.indexOf("cellXfs"), end: closing.index, prefix: closing[1] ?? "" };
}

/** Adds formats for short text, days and long text, based on a format used in a row of the list. */
function withFormats(styles: string, { start, end, prefix }: FormatPlaces, base: number): string {
  const existing = Array.from(xmlTags(styles.slice(start, end), new Set(["xf"])), ({ attributes }) =>
    xmlAttributes(attributes),
  );
  const { fontId = 0, fillId = 0, borderId = 0, xfId = 0 } = existing[base] ?? {};
  const common = `fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="${xfId}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  const format = (numFmtId: number, wrap: string): string =>
    `<${prefix}xf numFmtId="${numFmtId}" ${common}><${prefix}alignment vertical="top"${wrap}/></${prefix}xf>`;
  const added = format(49, "") + format(14, "") + format(49, ' wrapText="1"');
  const opened = styles.indexOf(">", start);
  const tag = styles.slice(start, opened).replace(/\bcount="\d{1,9}"/, "");
  return styles.slice(0, start) + tag + styles.slice(opened, end) + added + styles.slice(end);
}

/** Rewrites the XML of a sheet, row by row. */
class SheetRewriter {
  /** The format of the first cell of the first answered row. */
  baseStyle: number | undefined;
  private readonly answers: AnswersBeside;
  private readonly looks: AnswerStyles;
  private readonly rows: Iterator<{ readonly line: number; readonly answers: readonly string[] }>;
  private next: IteratorResult<{ readonly line: number; readonly answers: readonly string[] }> | undefined;
  private line = 0;
  private prefix = "";

  constructor(answers: AnswersBeside, looks: AnswerStyles) {
    this.answers = answers;
    this.looks = looks;
    this.rows = answers.rows[Symbol.iterator]();
  }

  async *rewrite(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
    const decoder = new TextDecoder();
    let text = "";
    let isInRows = false;
    for await (const piece of pieces) {
      text += decoder.decode(piece, { stream: true });
      if (!isInRows) {
        const begin = /<([^\s<>/:]{1,99}:)?sheetData[\s/>]/.exec(text);
        if (begin === null) continue;
        this.prefix = begin[1] ?? "";
        yield this.head(text.slice(0, begin.index));
        text = text.slice(begin.index);
        isInRows = true;
      }
      const closing = `</${this.prefix}row>`;
      const end = text.lastIndexOf(closing);
      if (end < 0) continue;
      yield* this.rowsIn(text.slice(0, end + closing.length), closing);
      text = text.slice(end + closing.length);
    }
    yield this.foot(text + decoder.decode());
  }

  /** The part above the rows: with the header frozen, and widths for the answers. */
  private head(xml: string): string {
    const { prefix: p } = this;
    const { first, headerLine, frozenColumns } = this.answers;
    const rows = headerLine <= MOST_FROZEN_ROWS ? headerLine : 0;
    const pane = paneXml({ columns: frozenColumns, rows, firstShown: first }, p);
    return this.withColumns(this.withPane(withoutTag(xml, `${p}dimension`), pane));
  }

  private withPane(xml: string, pane: string): string {
    const { prefix: p } = this;
    const view = xml.indexOf(`<${p}sheetView `);
    if (view < 0) {
      const views = `<${p}sheetViews><${p}sheetView workbookViewId="0">${pane}</${p}sheetView></${p}sheetViews>`;
      const places = [`<${p}sheetFormatPr`, `<${p}cols`]
        .map((tag) => xml.indexOf(tag))
        .filter((at) => at >= 0);
      const at = Math.min(xml.length, ...places);
      return xml.slice(0, at) + views + xml.slice(at);
    }
    const end = xml.indexOf(">", view);
    if (xml[end - 1] === "/") return `${xml.slice(0, end - 1)}>${pane}</${p}sheetView>${xml.slice(end + 1)}`;
    const close = xml.indexOf(`</${p}sheetView>`, end);
    const opening = xml.slice(view, end + 1).replace(/ topLeftCell="[^"]{0,20}"/, "");
    let inside = xml.slice(end + 1, close);
    for (const tag of ["pane", "selection"]) inside = withoutTag(inside, p + tag);
    return xml.slice(0, view) + opening + pane + inside + xml.slice(close);
  }

  /** Widths meant for all columns to the right are split around the answers. */
  private withColumns(xml: string): string {
    const { prefix: p } = this;
    const { first, names } = this.answers;
    const last = first + answerWidths.length;
    const existing = Array.from(xmlTags(xml, new Set(["col"])), ({ attributes }) =>
      xmlAttributes(attributes),
    );
    const col = (attributes: Readonly<Record<string, string>>, min: number, max: number): string =>
      min > max
        ? ""
        : `<${p}col${Object.entries({ ...attributes, min: String(min), max: String(max) })
            .map(([name, value]) => ` ${name}="${value}"`)
            .join("")}/>`;
    const before = existing.map((one) => col(one, Number(one["min"]), Math.min(Number(one["max"]), first)));
    const behind = existing.map((one) =>
      col(one, Math.max(Number(one["min"]), last + 1), Number(one["max"])),
    );
    const widths = answerWidths.map((width, place) => Math.max(width, widthOfName(names[place]!)));
    const own = widthsXml(widths, first, () => "", p);
    const cols = `<${p}cols>${before.join("")}${own}${behind.join("")}</${p}cols>`;
    const start = xml.indexOf(`<${p}cols>`);
    if (start < 0) return xml + cols;
    const closing = `</${p}cols>`;
    return xml.slice(0, start) + cols + xml.slice(xml.indexOf(closing, start) + closing.length);
  }

  private *rowsIn(xml: string, closing: string): Generator<string, void, undefined> {
    const opening = `<${this.prefix}row`;
    for (let at = 0; at < xml.length;) {
      const end = xml.indexOf(closing, at);
      const start = xml.lastIndexOf(opening, end);
      // Rows without cells, and the beginning of the rows, are left unchanged.
      const before = xml.slice(at, start);
      for (const { attributes } of xmlTags(before, ROW)) this.lineOf(xmlAttributes(attributes));
      yield before + this.row(xml.slice(start, end)) + closing;
      at = end + closing.length;
    }
  }

  private lineOf({ r }: Readonly<Record<string, string>>): number {
    this.line = r === undefined ? this.line + 1 : Number(r);
    return this.line;
  }

  /** A row with its answers. @param xml up to its closing tag */
  private row(xml: string): string {
    const end = xml.indexOf(">") + 1;
    const attributes = xmlAttributes(xml.slice(0, end));
    const line = this.lineOf(attributes);
    const { first, headerLine, names } = this.answers;
    if (line === headerLine) return this.withCells(xml, end, (last) => this.namesXml(names, line, last));
    const answers = this.answersOf(line);
    if (answers === undefined) return xml;
    return this.withCells(xml, end, () =>
      answerCellsXml(answers, line, first, this.looks, `${this.prefix}c`),
    );
  }

  private answersOf(line: number): readonly string[] | undefined {
    this.next ??= this.rows.next();
    while (this.next.done !== true && this.next.value.line < line) this.next = this.rows.next();
    return this.next.done !== true && this.next.value.line === line ? this.next.value.answers : undefined;
  }

  private namesXml(names: readonly string[], line: number, style: string): string {
    const { first } = this.answers;
    const tag = `${this.prefix}c`;
    return names
      .map((name, place) => textCell(`${columnLetters(first + place)}${line}`, style, name, tag))
      .join("");
  }

  /**
   * A row with answer cells inserted, replacing what was there. The row height adapts to its text.
   * @param make the cells, given the style attribute of the last cell before them
   */
  private withCells(xml: string, end: number, make: (style: string) => string): string {
    const { first, headerLine, renamed } = this.answers;
    const last = first + answerWidths.length;
    const cells = this.cellsIn(xml);
    if (this.line !== headerLine) this.baseStyle ??= Number(/\d+/.exec(styleOf(cells[0]))?.[0] ?? 0);
    const text = (some: readonly SheetCell[]): string =>
      some
        .map((cell) => {
          const name = this.line === headerLine ? renamed.get(cell.column) : undefined;
          const own = `${columnLetters(cell.column)}${this.line}`;
          return name === undefined ? cell.xml : textCell(own, styleOf(cell), name, `${this.prefix}c`);
        })
        .join("");
    const before = cells.filter(({ column }) => column < first);
    const behind = cells.filter(({ column }) => column >= last);
    return this.opening(xml.slice(0, end)) + text(before) + make(styleOf(before.at(-1))) + text(behind);
  }

  private opening(tag: string): string {
    const spans = tag.replace(/ spans="[\d: ]{0,99}"/, "");
    return spans.includes("customHeight=") ? spans : spans.replace(/ ht="[\d.]{0,20}"/, "");
  }

  private cellsIn(xml: string): SheetCell[] {
    const cells: SheetCell[] = [];
    const opening = `<${this.prefix}c`;
    let column = -1;
    let at = nextCell(xml, opening, 0);
    while (at >= 0) {
      const end = nextCell(xml, opening, at + 1);
      const cell = xml.slice(at, end < 0 ? xml.length : end);
      const name = CELL_NAME.exec(openingOf(cell))?.[1];
      column = name === undefined ? column + 1 : columnIn(name);
      cells.push({ column, xml: cell });
      at = end;
    }
    return cells;
  }

  /** The part below the rows: with a filter over the list, unless there is a filter or a table already. */
  private foot(xml: string): string {
    const { prefix: p } = this;
    const { first, headerLine } = this.answers;
    const rowsEnd = xml.indexOf(`</${p}sheetData>`);
    if (rowsEnd < 0 || xml.includes(`<${p}autoFilter`) || xml.includes(`<${p}tablePart`)) return xml;
    let at = xml.indexOf(">", rowsEnd) + 1;
    for (const { name } of xmlTags(xml, new Set(BEFORE_FILTER))) {
      const tag = xml.indexOf(`<${p}${name}`, at);
      const end = xml.indexOf(">", tag);
      const closing = `</${p}${name}>`;
      at = xml[end - 1] === "/" ? end + 1 : xml.indexOf(closing, end) + closing.length;
    }
    const corner = `${columnLetters(first + answerWidths.length - 1)}${Math.max(this.line, headerLine)}`;
    return `${xml.slice(0, at)}<${p}autoFilter ref="A${headerLine}:${corner}"/>${xml.slice(at)}`;
  }
}

const ROW: ReadonlySet<string> = new Set(["row"]);

/** A cell in the XML, up to the next. */
interface SheetCell {
  readonly column: number;
  readonly xml: string;
}

/** The opening tag with which XML begins. */
const openingOf = (xml: string): string => xml.slice(0, xml.indexOf(">"));

/** The style attribute of a cell. */
function styleOf(cell: SheetCell | undefined): string {
  const s = cell === undefined ? undefined : xmlAttributes(openingOf(cell.xml))["s"];
  return s === undefined ? "" : ` s="${s}"`;
}

/** The start of the next cell; other tags begin with the same letter. */
function nextCell(xml: string, opening: string, from: number): number {
  let at = xml.indexOf(opening, from);
  while (at >= 0 && !/[\s/>]/.test(xml.charAt(at + opening.length))) at = xml.indexOf(opening, at + 1);
  return at;
}

/** XML without the empty tags of a name. */
function withoutTag(xml: string, tag: string): string {
  const at = xml.indexOf(`<${tag} `);
  if (at < 0) return xml;
  const end = xml.indexOf(">", at);
  const closing = `</${tag}>`;
  const after = xml.startsWith(closing, end + 1) ? end + 1 + closing.length : end + 1;
  return withoutTag(xml.slice(0, at) + xml.slice(after), tag);
}
