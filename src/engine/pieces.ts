import { dayAfter, type CivilDate } from "../calendar/civil-date.js";
import { isRange, keyOf, type Value } from "./value.js";

/** The values as disjoint pieces: each word once, and runs of days cut wherever any of them begins or ends. */
export function pieces(values: readonly Value[]): Value[] {
  const words = new Map(values.filter((value) => !isRange(value)).map((value) => [keyOf(value), value]));
  const ranges = values.filter(isRange);
  const starts = ranges.map(({ from }) => from);
  const earliest = starts.includes(null) ? null : starts.toSorted(openLast)[0]!;
  const ends = [...new Set(ranges.map(({ to }) => to))].toSorted(openLast);
  return [
    ...words.values(),
    ...ends.map((to, index) => {
      const before = ends[index - 1];
      return { from: before ? dayAfter(before) : earliest, to };
    }),
  ];
}

const openLast = (one: CivilDate | null, other: CivilDate | null): number =>
  other === null || (one !== null && one < other) ? -1 : 1;
