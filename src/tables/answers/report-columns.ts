import type { ColumnName } from "../../facility/facts.js";
import { columnNamed, type ListColumns } from "../reading/list-columns.js";

/** What the columns of a list mean to a report. */
export interface ReportColumns {
  /** The column that names the facilities; undefined where every column states a fact. */
  readonly name: number | undefined;
  /** The column that facilities are grouped by, and the fact that it states, if it does. */
  readonly group: {
    readonly index: number;
    readonly heading: string;
    readonly fact: ColumnName | undefined;
  } | null;
  /** The other columns that state no fact. */
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
 * Finds the column that names the facilities (by its heading, else the first that states no fact), and the one to group
 * them by: the one that is asked for, else that of the prefecture.
 * @param groupBy the heading of a column, or any name of a fact; undefined where none is asked for
 * @returns `undefined` if the list has no column of the name asked for
 * @example reportColumns(listColumns(["コード", "施設名", "種別"]))?.name // => 1
 */
export function reportColumns(columns: ListColumns, groupBy?: string): ReportColumns | undefined {
  const { header, facts, carried } = columns;
  const stating = new Map(facts.map(({ fact, index }) => [index, fact]));
  const others = carried.filter((index) => !stating.has(index) && header[index] !== "");
  const named = (headings: readonly string[]): number | undefined =>
    others.find((index) => headings.includes(plain(header[index]!)));
  const groupIndex = groupBy === undefined ? named(PREFECTURE_HEADINGS) : columnAskedFor(groupBy, columns);
  if (groupBy !== undefined && groupIndex === undefined) return undefined;
  const name = named(NAME_HEADINGS) ?? others.find((index) => index !== groupIndex);
  return {
    name,
    group:
      groupIndex === undefined
        ? null
        : { index: groupIndex, heading: header[groupIndex]!, fact: stating.get(groupIndex) },
    details: others.filter((index) => index !== name),
  };
}

function columnAskedFor(asked: string, { header, facts, carried }: ListColumns): number | undefined {
  const fact = columnNamed(asked);
  return (
    carried.find((index) => header[index] === asked) ??
    carried.find((index) => plain(header[index]!) === plain(asked)) ??
    (fact === undefined ? undefined : facts.find((one) => one.fact === fact)?.index)
  );
}

const plain = (heading: string): string =>
  heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
