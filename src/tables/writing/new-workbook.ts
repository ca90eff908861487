import {
  answerCellsXml,
  answerWidths,
  paneXml,
  widthOfName,
  widthsXml,
  type AnswerStyles,
} from "./answer-cells.js";
import { ROWS_BELOW_A_HEADER, columnLetters, sheetText, textCell } from "./sheet-xml.js";
import { zipOf, type ZipFile } from "./zip.js";

/** An answered list to write as a new workbook. */
export interface ListAsWorkbook {
  /** The name of the sheet: at most 28 characters, without any of `[ ] : * ? / \`. */
  readonly sheet: string;
  /** The names of the columns of the list, followed by those of the answers. */
  readonly header: readonly string[];
  /** The number of answer columns, which come last. */
  readonly answers: number;
  /** The number of frozen columns: up to the one that names the facilities. */
  readonly frozenColumns: number;
  readonly rows: Iterable<readonly string[]>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Text stays text when edited; days are displayed in the reader's locale; long text is wrapped. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
const TEXT = ' s="1"';
const LOOKS: AnswerStyles = { styles: { short: TEXT, date: ' s="2"', long: ' s="3"' }, daysLess: 0 };

/**
 * Writes an answered list as a new workbook, in pieces. The cells of the list are text and stay text when edited, so
 * none ever becomes a formula; days of the answers are days. Rows beyond those of a sheet go into further sheets with
 * the same header.
 * @param most the number of rows below the header of a sheet
 */
export function workbookOfList(
  list: ListAsWorkbook,
  most: number = ROWS_BELOW_A_HEADER,
): AsyncGenerator<Uint8Array, void, undefined> {
  return zipOf(filesOf(list, most));
}

function* filesOf(list: ListAsWorkbook, most: number): Generator<ZipFile, void, undefined> {
  const rows = list.rows[Symbol.iterator]();
  const names: string[] = [];
  try {
    let next = rows.next();
    do {
      names.push(names.length === 0 ? list.sheet : `${list.sheet}_${names.length + 1}`);
      const from = next;
      yield {
        name: `xl/worksheets/sheet${names.length}.xml`,
        content: sheetXml(list, function* () {
          next = from;
          for (let row = 0; row < most && next.done !== true; row++) {
            yield next.value;
            next = rows.next();
          }
        }),
      };
    } while (next.done !== true);
  } finally {
    rows.return?.();
  }
  yield* framesOf(names);
}

function* sheetXml(
  { header, answers, frozenColumns }: ListAsWorkbook,
  rows: () => Iterable<readonly string[]>,
): Generator<string, void, undefined> {
  const own = header.length - answers;
  const widths = header.map((name, index) =>
    Math.max(index < own ? 12 : answerWidths[index - own]!, widthOfName(name)),
  );
  const pane = paneXml({ columns: frozenColumns, rows: 1, firstShown: own });
  const letters = header.map((_, index) => columnLetters(index));
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  if (header.length > 0) yield `<cols>${widthsXml(widths, 0, () => TEXT.replace(" s", " style"))}</cols>`;
  yield `<sheetData><row r="1">${header.map((name, index) => textCell(`${letters[index]}1`, TEXT, name)).join("")}</row>`;
  let line = 1;
  for (const cells of rows()) {
    line++;
    let xml = `<row r="${line}">`;
    for (let index = 0; index < own; index++) {
      const text = cells[index]!;
      if (text !== "") xml += textCell(`${letters[index]}${line}`, TEXT, text);
    }
    yield `${xml}${answerCellsXml(cells.slice(own), line, own, LOOKS)}</row>`;
  }
  const filter = header.length === 0 ? "" : `<autoFilter ref="A1:${letters.at(-1)}${line}"/>`;
  yield `</sheetData>${filter}</worksheet>`;
}

/** The parts that describe the others. */
function* framesOf(names: readonly string[]): Generator<ZipFile, void, undefined> {
  const ids = names.map((_, index) => index + 1);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (all: readonly string[]): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  yield { name: "xl/styles.xml", content: [STYLES] };
  yield {
    name: "xl/workbook.xml",
    content: [
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${ids
        .map((id) => `<sheet name="${sheetText(names[id - 1]!)}" sheetId="${id}" r:id="rId${id}"/>`)
        .join("")}</sheets></workbook>`,
    ],
  };
  const sheets = ids.map((id) => relation(`rId${id}`, "worksheet", `worksheets/sheet${id}.xml`));
  const styles = relation(`rId${ids.length + 1}`, "styles", "styles.xml");
  yield { name: "xl/_rels/workbook.xml.rels", content: [relations([...sheets, styles])] };
  yield {
    name: "_rels/.rels",
    content: [relations([relation("rId1", "officeDocument", "xl/workbook.xml")])],
  };
  yield {
    name: "[Content_Types].xml",
    content: [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook.xml", "sheet.main")}${part("styles.xml", "styles")}${ids.map((id) => part(`worksheets/sheet${id}.xml`, "worksheet")).join("")}</Types>`,
    ],
  };
}
