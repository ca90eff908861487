/** A box: for each dimension the places it takes up, one bit for each. No dimension has more than 31 places. */
export type Marks = readonly number[];

/** The bits of that many places. */
export function allOf(places: number): number {
  if (places > 31) throw new RangeError(`too many places for one dimension: ${places}`);
  return 2 ** places - 1;
}

/**
 * Covers some boxes by few and wide ones that meet none of certain others. It widens one box after the other, dimension
 * by dimension in their order, and leaves out what the rest covers: not the fewest possible, but near.
 * @param own the boxes to cover
 * @param others the boxes to keep clear of
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

/** Leaves out boxes that the others make needless, the narrowest first; the rest stay as they are. */
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
 * Takes places away from boxes that cover some others, where all stay covered and the box is told at less cost.
 * @param own the boxes that must stay covered
 * @param cost what it costs to tell a box
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
