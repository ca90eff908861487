/** Lines that belong together, with a priority: the lowest is dropped first if not everything fits. */
export interface ScreenPart {
  readonly lines: readonly string[];
  /** The higher, the longer it stays; a part without it always stays. */
  readonly weight?: number;
}

/**
 * The parts that fit into a number of lines, in order: parts of low priority are left out as a whole, and are available
 * with `--details`.
 * @param most the number of lines available
 * @example onOneScreen([{ lines: ["a"] }, { lines: ["b", "c"], weight: 1 }, { lines: ["d"], weight: 2 }], 2) // => ["a", "d"]
 */
export function onOneScreen(parts: readonly ScreenPart[], most: number): string[] {
  const kept = new Set(parts.map((_, index) => index));
  const length = (): number => [...kept].reduce((sum, index) => sum + parts[index]!.lines.length, 0);
  const leastFirst = parts
    .map(({ weight = Infinity }, index) => ({ weight, index }))
    .filter(({ weight }) => weight !== Infinity)
    .toSorted((one, other) => one.weight - other.weight || other.index - one.index);
  for (const { index } of leastFirst) {
    if (length() <= most) break;
    kept.delete(index);
  }
  return parts.flatMap(({ lines }, index) => (kept.has(index) ? lines : []));
}
