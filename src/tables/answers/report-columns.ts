import type { ColumnName } from "../../facility/facts.js";
import { columnNamed, type ListColumns } from "../reading/list-columns.js";

/** The roles of the columns of a list in a report. */
export interface ReportColumns {
  /** The column that names the facilities; undefined if every column is a fact. */
  readonly name: number | undefined;
  /** The column that facilities are grouped by, with its fact, if any. */
  readonly group: {
    readonly index: number;
    readonly heading: string;
    readonly fact: ColumnName | undefined;
  } | null;
  /** The other columns that are not facts. */
  readonly details: readonly number[];
}

const NAME_HEADINGS = [
  "施設名",
  "施設名称",
  "名称",
  "医療機関名",
  "医療機関名称",
  "医療機関等名称",
  "病院名",
  "診療所名",
  "薬局名",
  "name",
  "facility",
  "facilityname",
  "institution",
  "institutionname",
  "clinicname",
];
const PREFECTURE_HEADINGS = ["都道府県", "都道府県名", "県名", "prefecture"];

/**
 * Finds the column that names the facilities (by its heading, else the first that is not a fact), and the one to group
 * them by: the requested one, else that of the prefecture.
 * @param groupBy the heading of a column, or any name of a fact; undefined if none is requested
 * @returns `undefined` if the list has no column of that name
 * @example reportColumns(listColumns(["コード", "施設名", "種別"]))?.name // => 1
 */
export function reportColumns(columns: ListColumns, groupBy?: string): ReportColumns | undefined {
  const { header, facts } = columns;
  const stating = new Map(facts.map(({ fact, index }) => [index, fact]));
  const others = columnsBesideFacts(columns);
  const groupIndex =
    groupBy === undefined ? columnHeaded(PREFECTURE_HEADINGS, columns) : columnAskedFor(groupBy, columns);
  if (groupBy !== undefined && groupIndex === undefined) return undefined;
  const name = nameColumn(columns) ?? others.find((index) => index !== groupIndex);
  return {
    name,
    group:
      groupIndex === undefined
        ? null
        : { index: groupIndex, heading: header[groupIndex]!, fact: stating.get(groupIndex) },
    details: others.filter((index) => index !== name),
  };
}

/** The columns that are not facts and have a heading. */
const columnsBesideFacts = ({ header, facts, carried }: ListColumns): number[] =>
  carried.filter((index) => header[index] !== "" && !facts.some((one) => one.index === index));

/**
 * The first column that is not a fact and has one of these headings.
 * @param headings in lower case, without word separators
 * @example columnHeaded(["code"], listColumns(["Code", "種別"])) // => 0
 */
export const columnHeaded = (headings: readonly string[], columns: ListColumns): number | undefined =>
  columnsBesideFacts(columns).find((index) => headings.includes(plain(columns.header[index]!)));

/** The column that names the facilities, according to its heading. */
export const nameColumn = (columns: ListColumns): number | undefined => columnHeaded(NAME_HEADINGS, columns);

/** The column that a user names: by its heading, in any spelling, or by any name of its fact. */
export function columnAskedFor(asked: string, { header, facts, carried }: ListColumns): number | undefined {
  const fact = columnNamed(asked);
  return (
    carried.find((index) => header[index] === asked) ??
    carried.find((index) => plain(header[index]!) === plain(asked)) ??
    facts.find((one) => one.fact === fact)?.index
  );
}

const plain = (heading: string): string =>
  heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/g, "");
