import {
  columnOf,
  definitionOf,
  factNames,
  optionOf,
  type ColumnName,
  type FactDefinition,
  type Facility,
} from "../../facility/facts.js";
import { nearestTo } from "../../facility/read.js";
import { answerColumns } from "../../questions/list/answer-columns.js";
import { literalText } from "./literal-text.js";
import { TableProblem } from "../../problems/list-problem.js";

/** A column of the list mapped by the user. */
export interface MappedColumn {
  readonly column: string;
  readonly fact: ColumnName;
}

/** A column that is a fact, by its index in the list. */
export interface FactColumn {
  readonly fact: ColumnName;
  readonly index: number;
}

/** The meaning of the columns of a list. */
export interface ListColumns {
  /** The names as in the list. */
  readonly header: readonly string[];
  /** The columns that are facts, in the order of the list. */
  readonly facts: readonly FactColumn[];
  /** Values for every row whose cell is empty. */
  readonly set: Facility;
  /** The columns that go into the answered list: all except the answers of an earlier run. */
  readonly carried: readonly number[];
  /** Unread columns whose name is close to that of one that would be read. */
  readonly similar: readonly { readonly column: string; readonly nearest: string }[];
}

/**
 * Determines which column is which fact: by its English name (`youngest_dob`), the name of the fact or its option, or
 * its Japanese name, regardless of width and case. A mapped column has that meaning only.
 * @param header the first row of the list
 * @param mapped columns mapped by the user
 * @param earlierAnswers the names of the answer columns in each language: in a list that was answered before they are
 *   adjacent, and are made again
 * @param list the line of the names, and values for all rows, which make columns that are facts unnecessary
 * @throws TableProblem `no-known-column`, `column-twice`, `mapped-column-missing`
 * @example listColumns(["名称", "種別"]).facts // => [{ fact: "type", index: 1 }]
 */
export function listColumns(
  header: readonly string[],
  mapped: readonly MappedColumn[] = [],
  earlierAnswers: readonly (readonly string[])[] = [answerColumns],
  { line, set = {} }: { readonly line?: number; readonly set?: Facility } = {},
): ListColumns {
  const plainHeader = header.map(plain);
  const answered = earlierAnswers
    .map((names) => placesInARow(plainHeader, names))
    .find((some) => some !== null);
  const carried = header.map((_, index) => index).filter((index) => !(answered ?? []).includes(index));
  refuseTwice(carried.map((index) => header[index]!));

  const byHand = mapped.map(({ column, fact }) => ({ fact, index: placeOf(column, header, carried) }));
  const byName = carried.flatMap((index) => {
    const fact = columnNamed(header[index]!);
    const taken = byHand.some((one) => one.fact === fact || one.index === index);
    return fact === undefined || taken ? [] : [{ fact, index }];
  });
  const found = [...byHand, ...byName].toSorted((one, other) => one.index - other.index);
  found.forEach(({ fact, index }, place) => {
    const before = found.slice(0, place).find((one) => one.fact === fact || one.index === index);
    if (before !== undefined) throw twice(header[before.index]!, header[index]!);
  });
  if (found.length === 0 && Object.keys(set).length === 0) throw noKnownColumn(header, line);
  const answers = new Set(earlierAnswers.flat().map(plain));
  return {
    header,
    facts: found,
    set,
    carried,
    similar: carried
      .filter((index) => !found.some((one) => one.index === index) && !answers.has(plainHeader[index]!))
      .flatMap((index) => similarTo(header[index]!))
      .filter(({ fact }) => !found.some((one) => one.fact === fact))
      .map(({ column, nearest }) => ({ column, nearest })),
  };
}

/**
 * The fact with that column name, option or name.
 * @example columnNamed("最年少常勤者の生年月日") // => "youngestDob"
 */
export const columnNamed = (name: string): ColumnName | undefined => knownNames().get(plain(name));

/** Lower case, normalized in width, without word separators. */
const plain = (name: string): string =>
  literalText(name)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");

let knownByName: ReadonlyMap<string, ColumnName> | undefined;

function knownNames(): ReadonlyMap<string, ColumnName> {
  knownByName ??= new Map(
    [...factNames, "asOf" as const].flatMap((name) => {
      const { heading, otherHeadings = [], aliases = [] }: FactDefinition = definitionOf(name);
      return [columnOf(name), optionOf(name), ...aliases, heading, ...otherHeadings].map(
        (one) => [plain(one), name] as const,
      );
    }),
  );
  return knownByName;
}

/** The indexes of columns that are adjacent in this order. */
function placesInARow(plainHeader: readonly string[], names: readonly string[]): number[] | null {
  const start = plainHeader.findIndex((_, index) =>
    names.every((name, place) => plainHeader[index + place] === plain(name)),
  );
  return start >= 0 ? names.map((_, place) => start + place) : null;
}

/** Whether a column has a name, regardless of width and case. */
export const namesColumn = (heading: string, name: string): boolean => plain(heading) === plain(name);

function placeOf(column: string, header: readonly string[], carried: readonly number[]): number {
  const index =
    carried.find((place) => header[place] === column) ??
    carried.find((place) => plain(header[place]!) === plain(column));
  if (index !== undefined) return index;
  const columns = carried.map((place) => header[place]!).filter((name) => name !== "");
  const nearest = nearestTo(column, columns);
  throw new TableProblem({
    code: "mapped-column-missing",
    column,
    columns,
    ...(nearest !== undefined && { nearest }),
  });
}

/** There may be many columns without a name: spreadsheets leave them behind. */
function refuseTwice(header: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of header) {
    if (name !== "" && seen.has(name)) throw twice(name, name);
    seen.add(name);
  }
}

const noKnownColumn = (header: readonly string[], line: number | undefined): TableProblem =>
  new TableProblem({
    code: "no-known-column",
    columns: header.filter((name) => name !== ""),
    ...(line !== undefined && { line }),
  });

const twice = (column: string, other: string): TableProblem =>
  new TableProblem({ code: "column-twice", column, other });

/** Shorter ones are contained in too many names. */
const LETTERS_IN_COMMON = 4;

/** @returns at most one fact, with the name of its column in the same script */
function similarTo(column: string): { column: string; nearest: string; fact: ColumnName }[] {
  const name = plain(column);
  const names = [...knownNames().keys()];
  const known = nearestTo(name, names) ?? names.find((one) => isPartOf(name, one) || isPartOf(one, name));
  const fact = known === undefined ? undefined : knownNames().get(known);
  if (fact === undefined) return [];
  const ownAlphabet = /^[\x20-\x7e]*$/.test(column.normalize("NFKC"));
  return [{ column, nearest: ownAlphabet ? columnOf(fact) : definitionOf(fact).heading, fact }];
}

/**
 * The columns whose names are close to an unknown one, in the same script: all that contain it, so that none of them is
 * singled out.
 * @example columnsNear("猶予届出") // => ["猶予届出（様式第2号）", "猶予届出（様式第3号）"]
 */
export function columnsNear(name: string): string[] {
  const part = plain(name);
  const headings = [...factNames, "asOf" as const].map((fact) => definitionOf(fact).heading);
  const around = headings.filter((heading) => isPartOf(part, plain(heading)));
  return around.length > 0 ? around : similarTo(name).map(({ nearest }) => nearest);
}

const isPartOf = (one: string, other: string): boolean =>
  one.length >= LETTERS_IN_COMMON && other.includes(one);
