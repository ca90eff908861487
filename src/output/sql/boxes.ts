/** A box: for each dimension a bit mask of the places it covers. No dimension has more than 31 places. */
export type Marks = readonly number[];

/** A mask of that many places. */
export function allOf(places: number): number {
  if (places > 31) throw new RangeError(`too many places for one dimension: ${places}`);
  return 2 ** places - 1;
}

/**
 * Covers boxes with few, wide ones that do not overlap certain others. A greedy heuristic: boxes are widened one after
 * the other, dimension by dimension, and redundant ones are removed; the result is close to the minimum.
 * @param own the boxes to cover
 * @param others the boxes to avoid
 * @param full all places of each dimension
 */
export function wideBoxes(own: readonly Marks[], others: readonly Marks[], full: Marks): Marks[] {
  const boxes: Marks[] = [];
  for (const one of own) {
    if (!boxes.some((box) => contains(box, one))) boxes.push(widened(one, others, full));
  }
  return withoutNeedless(boxes, own);
}

const overlap = (one: Marks, other: Marks): boolean =>
  one.every((bits, index) => (bits & other[index]!) !== 0);

const contains = (box: Marks, one: Marks): boolean => one.every((bits, index) => (bits & ~box[index]!) === 0);

function widened(one: Marks, others: readonly Marks[], full: Marks): Marks {
  let box = one;
  const widen = (index: number, bits: number): void => {
    const wider = box.with(index, box[index]! | bits);
    if (!others.some((other) => overlap(wider, other))) box = wider;
  };
  full.forEach((bits, index) => widen(index, bits));
  full.forEach((bits, index) => {
    for (let bit = 1; bit <= bits; bit *= 2) widen(index, bit);
  });
  return box;
}

/** Removes boxes that the others make redundant, the narrowest first. */
function withoutNeedless(boxes: readonly Marks[], own: readonly Marks[]): Marks[] {
  const within = (box: Marks): readonly Marks[] => own.filter((one) => contains(box, one));
  const kept = boxes.toSorted((one, other) => within(one).length - within(other).length);
  return kept.reduce<Marks[]>(
    (accumulated, box) => {
      const others = accumulated.filter((other) => other !== box);
      const alone = within(box).filter((one) => !others.some((other) => contains(other, one)));
      return alone.length === 0 ? others : accumulated;
    },
    [...boxes],
  );
}

/**
 * Removes places from covering boxes where everything stays covered and the box becomes cheaper to express.
 * @param own the boxes that must stay covered
 * @param cost the cost of expressing a box
 */
export function trimmed(
  boxes: readonly Marks[],
  own: readonly Marks[],
  cost: (box: Marks) => number,
): Marks[] {
  return boxes.reduce<Marks[]>(
    (accumulated, untrimmed) => {
      const others = accumulated.filter((other) => other !== untrimmed);
      const alone = own.filter(
        (one) => contains(untrimmed, one) && !others.some((other) => contains(other, one)),
      );
      if (alone.length === 0) return others;
      let box = untrimmed;
      box.forEach((bits, index) => {
        for (let bit = 1; bit <= bits; bit *= 2) {
          const narrower = box.with(index, box[index]! & ~bit);
          if (alone.every((one) => contains(narrower, one)) && cost(narrower) < cost(box)) box = narrower;
        }
      });
      return [...others, box];
    },
    [...boxes],
  );
}
