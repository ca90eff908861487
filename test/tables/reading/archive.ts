import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive, with what may be wrong about it. */
export interface TestPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says of its unpacked size, if not the truth. */
  readonly declaredSize?: number;
  readonly declaredChecksum?: number;
  readonly stored?: boolean;
  /** What stands behind its name, before its content and in the directory. */
  readonly extra?: string;
  /** What the directory notes on it. */
  readonly comment?: string;
}

/** A zip archive made by hand, so that it may be damaged on purpose. */
export function archiveOf(parts: readonly TestPart[]): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.stored === true ? content : deflateRawSync(content, { level: 9 });
    const name = Buffer.from(part.name);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(part.stored === true ? 0 : 8, 4);
    facts.writeUInt32LE(part.declaredChecksum ?? crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(part.declaredSize ?? content.length, 18);
    const extra = Buffer.from(part.extra ?? "");
    const comment = Buffer.from(part.comment ?? "");
    const length = Buffer.from([name.length, 0, extra.length, 0]);
    const place = Buffer.alloc(14);
    place.writeUInt16LE(comment.length, 0);
    place.writeUInt32LE(at, 10);
    files.push(Buffer.from("PK\x03\x04"), facts, length, name, extra, packed);
    entries.push(Buffer.from("PK\x01\x02\x14\0"), facts, length, place, name, extra, comment);
    at += 4 + 22 + 4 + name.length + extra.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Cell formats of the workbooks below: 0 general, then the number formats with these ids. */
const FORMATS = [0, 14, 31, 57, 58, 17, 22, 176, 177, 49, 178, 179, 180];

/** The style of a cell by what a Japanese Excel offers for dates. */
export const STYLES = {
  general: 0,
  "m/d/yyyy": 1,
  'yyyy"年"m"月"d"日"': 2,
  "[$-411]ge.m.d (built in)": 3,
  '[$-411]ggge"年"m"月"d"日" (built in)': 4,
  "mmm-yy": 5,
  "m/d/yyyy h:mm": 6,
  "[$-411]ge.m.d": 7,
  'yyyy"年"m"月"': 8,
  text: 9,
  "0000000": 10,
  '0000"/"00"/"00" ";@': 11,
  "#,##0": 12,
} as const;

export interface TestWorkbook {
  /** XML of `<sheetData>`'s content, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** XML before `<sheetData>` in every sheet. */
  readonly above?: string;
  /** XML behind `<sheetData>` in every sheet. */
  readonly behind?: string;
  /** XML behind `<sheets>` in the workbook. */
  readonly settings?: string;
  /** What the list of sheets says of a sheet, by its name. */
  readonly states?: Readonly<Record<string, "hidden" | "veryHidden">>;
  /** XML of the `<si>` elements. */
  readonly texts?: string;
  readonly since1904?: boolean;
  /** What to change about single parts. */
  readonly change?: (part: TestPart) => TestPart;
}

/** A workbook as Excel writes it, in the few parts that matter. */
export function workbook({
  sheets,
  texts = "",
  since1904 = false,
  above = "",
  behind = "",
  settings = "",
  states = {},
  change,
}: TestWorkbook): Buffer {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const parts: TestPart[] = [
    {
      name: "[Content_Types].xml",
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: "_rels/.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${since1904 ? ' date1904="1"' : ""}/><sheets>${names
        .map(
          (name, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${states[name] === undefined ? "" : ` state="${states[name]}"`} r:id="rId${index + 1}"/>`,
        )
        .join("")}</sheets>${settings}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${names
        .map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join(
          "",
        )}${relation("rId98", "styles", "styles.xml")}${relation("rId99", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="5"><numFmt numFmtId="176" formatCode="[$-411]ge\\.m\\.d;@"/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="178" formatCode="0000000"/><numFmt formatCode="0000&quot;/&quot;00&quot;/&quot;00&quot; &quot;;@" numFmtId="179"/><numFmt numFmtId="180" formatCode="#,##0"/></numFmts><cellXfs count="${FORMATS.length}">${FORMATS.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", content: `${HEAD}<sst xmlns="${MAIN}">${texts}</sst>` },
    ...Object.values(sheets).map((rows, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${HEAD}<worksheet xmlns="${MAIN}">${above}<sheetData>${rows}</sheetData>${behind}<phoneticPr fontId="1"/></worksheet>`,
    })),
  ];
  return archiveOf(parts.map((part) => change?.(part) ?? part));
}
