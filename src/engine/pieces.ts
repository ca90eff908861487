import { dayAfter, type CivilDate } from "../calendar/civil-date.js";
import { isRange, keyOf, type Value } from "./value.js";

/** The values as disjoint pieces: each word once, and runs of days cut wherever one of them begins or ends. */
export function pieces(values: readonly Value[]): Value[] {
  const words = new Map(values.filter((value) => !isRange(value)).map((value) => [keyOf(value), value]));
  const ranges = values.filter(isRange);
  const starts = [...new Set(ranges.map(({ from }) => from ?? EARLIEST))].toSorted(byText);
  const ends = [...new Set(ranges.map(({ to }) => to ?? LATEST))].toSorted(byText);
  return [
    ...words.values(),
    ...ends.map((to, index) => {
      const before = ends[index - 1];
      const from = before === undefined ? starts[0]! : dayAfter(before as CivilDate);
      return { from: from === EARLIEST ? null : from, to: to === LATEST ? null : to };
    }),
  ];
}

// Sort before and after every day; never shown.
const EARLIEST = "";
const LATEST = "~";
const byText = (one: string, other: string): number => (one < other ? -1 : 1);
