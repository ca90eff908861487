import { addDays, addMonths, civilDate, type CivilDate } from "../../../src/calendar/civil-date.js";
import { contradictionsIn } from "../../../src/facility/contradictions.js";
import {
  columnOf,
  definitionOf,
  factNames,
  type ColumnName,
  type Facility,
  type FactName,
} from "../../../src/facility/facts.js";
import { acceptedWords, readValue } from "../../../src/facility/read.js";

/** A row of a list as a table holds it, by English column name: blank is NULL or an empty text. */
export type Row = Readonly<Record<string, string | null>>;

/** The columns that bear on a verdict, `as_of` first. */
const rowFacts: readonly ColumnName[] = [
  "asOf",
  ...factNames.filter((name) => definitionOf(name).role !== "preparation"),
];

export const rowColumns: readonly string[] = rowFacts.map(columnOf);

/** The column with the number of a row, since a table has no order. */
export const ROW_NUMBER = "row_number_given";

/** Days near which the law or the calendar turns. */
const BORDERS = [
  "2023-04-01",
  "2024-02-29",
  "2024-03-31",
  "2024-04-01",
  "2024-09-30",
  "2024-10-01",
  "2024-10-02",
  "2025-02-28",
  "2025-12-31",
  "2026-01-01",
  "2028-02-29",
  "2029-12-31",
  "2030-01-31",
  "2099-12-15",
].map(civilDate);

const BIRTHS = ["1944-04-01", "1944-04-02", "1945-07-01", "1945-07-02", "1946-04-01", "1946-04-02"];

/** Facilities that rules are about; a row is like one of them in most of its cells, or like none. */
const KINDS: readonly Readonly<Partial<Record<FactName, readonly string[]>>>[] = [
  {},
  {
    type: ["clinic", "dental-clinic", "pharmacy"],
    method: ["paper"],
    methodAtMarch2024: ["paper"],
    paperGround: ["elderly"],
    designatedOn: [""],
    hardship: [""],
    hardshipEndsOn: [""],
    succession: [""],
  },
  {
    receiptComputer: ["no"],
    method: ["paper"],
    methodAtMarch2024: ["paper", ""],
    paperGround: ["no-receipt-computer"],
    designatedOn: [""],
    hardship: [""],
    hardshipEndsOn: [""],
  },
  {
    method: ["optical", "optical", "online"],
    methodAtMarch2024: ["optical"],
    methodAtSeptember2024: ["optical", ""],
    designatedOn: [""],
    hardship: [""],
    hardshipEndsOn: [""],
    mixedChannels: ["", "no"],
    succession: [""],
  },
  { method: ["online"], designatedOn: [""], planFrom: [""], hardshipEndsOn: [""] },
];

/**
 * Rows of every kind, the same for the same number: each cell blank, unknown, or one of its values, days near the borders
 * of the law and near one another. Some contradict themselves, as rows of real lists do.
 */
export function* generatedRows(count: number): Generator<Row> {
  const random = randomFrom(20240401);
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const near = (day: CivilDate): CivilDate => {
    const moved = addMonths(day, oneOf([0, 0, 0, -1, 1, -2, 2, -11, 11, -12, 12, -13, 13]));
    return addDays(moved, oneOf([0, 0, -1, 1, -2, 2, -15, 15, Math.floor(random() * 60) - 30]));
  };
  for (let made = 0; made < count; made += 1) {
    const kind = oneOf(KINDS);
    const fullness = random();
    const drawn = near(oneOf(BORDERS));
    const asOf = drawn < "2023-04-01" && random() < 0.9 ? civilDate("2023-04-01") : drawn;
    const days: CivilDate[] = [asOf];
    const valueOf = (name: FactName): string => {
      if (definitionOf(name).kind !== "date") return oneOf(acceptedWords(name));
      if (name === "youngestDob") return random() < 0.15 ? "none" : oneOf(BIRTHS);
      const day = near(random() < 0.7 ? oneOf(days) : oneOf(BORDERS));
      days.push(day);
      return day;
    };
    const cell = (name: FactName): string => {
      const usual = kind[name];
      if (usual !== undefined && random() < 0.85) return oneOf(usual);
      if (random() < 0.12) return "unknown";
      return random() < fullness ? valueOf(name) : "";
    };
    yield Object.fromEntries(
      rowFacts.map((name) => {
        const text = name === "asOf" ? asOf : cell(name);
        return [columnOf(name), text === "" && random() < 0.5 ? null : text];
      }),
    );
  }
}

/** What no column takes, and days that the calendar does not have. */
const FAULTS = [
  "bogus",
  "clinics",
  "2025-02-30",
  "2023-02-29",
  "2100-02-29",
  "2025-04-31",
  "2025-13-01",
  "2025-00-10",
  "2025-01-00",
  "20x5-01-01",
];

/** Rows of every kind of which half have a fault in one cell, the same for the same number. */
export function* faultyRows(count: number): Generator<Row> {
  const random = randomFrom(20250401);
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  for (const row of generatedRows(count)) {
    yield random() < 0.5 ? row : { ...row, [oneOf(rowColumns)]: oneOf(FAULTS) };
  }
}

/** Facilities that all others of a list resemble; one in ten may contradict itself. */
const MODELS = [2000, 200] as const;

/**
 * Rows as the list of a whole country has them, the same for the same number: each resembles one of some thousand rows of
 * every kind, but for a birth on a day near some cut-off, and a designation on any day long ago.
 */
export function* resemblingRows(count: number): Generator<Row> {
  const random = randomFrom(20241001);
  const below = (limit: number): number => Math.floor(random() * limit);
  const [plain, contradictory] = [[], []] as [Row[], Row[]];
  for (const row of generatedRows(3 * MODELS[0])) (isAnswerable(row) ? plain : contradictory).push(row);
  const models = [...plain.slice(0, MODELS[0]), ...contradictory.slice(0, MODELS[1])];
  const isDay = (text: string | null | undefined): boolean => /^\d/.test(text ?? "");
  for (let made = 0; made < count; made += 1) {
    const model = models[below(models.length)]!;
    const { youngest_dob: born, designated_on: designated } = model;
    yield {
      ...model,
      ...(isDay(born) && { youngest_dob: addDays(civilDate(BIRTHS[below(BIRTHS.length)]!), below(5) - 2) }),
      ...(designated !== null &&
        designated! > "" &&
        designated! < "2023-04-01" && {
          designated_on: addDays(civilDate("1961-04-01"), below(22_000)),
        }),
    };
  }
}

function isAnswerable(row: Row): boolean {
  const { facility, asOf } = readRow(row);
  return asOf >= "2023-04-01" && contradictionsIn(facility, asOf).length === 0;
}

/**
 * Rows as a list in CSV that begins with their numbers: NULL is an empty cell, an empty text one in quotes, as databases
 * tell them apart.
 */
export function* csvOfRows(rows: Iterable<Row>): Generator<string> {
  yield `${[ROW_NUMBER, ...rowColumns].join(",")}\n`;
  let number = 0;
  for (const row of rows) {
    const cells = rowColumns.map((name) => (row[name] === "" ? '""' : (row[name] ?? "")));
    yield `${number},${cells.join(",")}\n`;
    number += 1;
  }
}

/** A cell holds what its column does not take. */
export class UnreadableCell extends Error {}

/** The facility and the day that a row speaks of, read as a list is read. */
export function readRow(row: Row): { readonly facility: Facility; readonly asOf: CivilDate } {
  const read = rowFacts.flatMap((name) => {
    const text = row[columnOf(name)] ?? "";
    if (text === "") return [];
    const reading = readValue(name, text);
    if (!reading.ok) throw new UnreadableCell(`${name}: ${text}`);
    return [[name, reading.value] as const];
  });
  const { asOf, ...facility } = Object.fromEntries(read);
  return { facility, asOf: asOf as CivilDate };
}

/** Numbers from 0 to 1 that look drawn by lot, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
