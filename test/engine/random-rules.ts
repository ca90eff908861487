import fc from "fast-check";
import { addDays, civilDate, type CivilDate } from "../../src/calendar/civil-date.js";
import type { Branch } from "../../src/engine/branches.js";
import type { Asker, Outcome, Rule } from "../../src/engine/rule.js";
import { known, open, type Case, type Space } from "../../src/engine/space.js";
import { isDay, isRange, keyOf, within, type Value } from "../../src/engine/value.js";

/** The facts of made-up rules. `mark` is derived: rules ask for it, while `left` and `right` may be unknown. */
export interface MadeUpFacts extends Record<string, string | boolean> {
  colour: string;
  lit: boolean;
  since: CivilDate | "never";
  mark: string;
}

export type MadeUpRule = Rule<MadeUpFacts, never, Outcome>;

/** One complete state of affairs, in the facts that may be unknown. */
export type Complete = Readonly<Record<(typeof unknownNames)[number], string | boolean>>;

export const unknownNames = ["colour", "lit", "since", "left", "right"] as const;

const COLOURS = ["red", "green", "blue"];
const LEFTS = ["low", "middle", "high"];
const MARKS = ["cross", "ring", "star"];
const VERDICTS = ["yes", "no", "perhaps"];
const BOUNDARIES = ["2024-02-29", "2024-12-31", "2025-04-01"].map(civilDate);
const LAST_DAY = civilDate("2025-12-31");

/** Every day on which a made-up rule can turn, and the day after it: all other days are like one of these. */
const DAYS = [...BOUNDARIES.flatMap((day) => [day, addDays(day, 1)]), LAST_DAY];

/** What is possible: the values that each fact may take, and the mark of each pair of left and right. */
export interface Possible {
  readonly values: Readonly<Record<(typeof unknownNames)[number], readonly Value[]>>;
  readonly marks: Readonly<Record<string, string>>;
}

const markOf = ({ marks }: Possible, left: Value, right: Value): string =>
  marks[[left, right].map(keyOf).join(" ")]!;

const some = <Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> =>
  fc.oneof(fc.shuffledSubarray([...items], { minLength: 1 }), fc.constant(items));

export const possible: fc.Arbitrary<Possible> = fc.record({
  values: fc.record({
    colour: some(COLOURS),
    lit: some([true, false]),
    since: fc.oneof(
      fc.constantFrom(...DAYS, "never").map((value) => [value]),
      fc.constant(["never", { from: null, to: LAST_DAY }]),
      fc.constant([{ from: civilDate("2024-12-31"), to: LAST_DAY }]),
      fc.constant([
        { from: null, to: civilDate("2024-12-31") },
        { from: civilDate("2025-01-01"), to: LAST_DAY },
      ]),
    ),
    left: some(LEFTS),
    right: some([true, false]),
  }),
  marks: fc
    .array(fc.constantFrom(...MARKS), { minLength: 6, maxLength: 6 })
    .map((marks) =>
      Object.fromEntries(
        LEFTS.flatMap((left, row) =>
          [true, false].map((right, column) => [[left, right].join(" "), marks[2 * row + column]!]),
        ),
      ),
    ),
});

/** The same as the engine takes it: what can be only one way is known, and so in nobody's unknowns. */
export function spaceOf(all: Possible): Space {
  const { colour, lit, since, left, right } = all.values;
  const alone = (fact: string, values: readonly Value[]): Case[] =>
    values.length === 1 && !isRange(values[0]!) ? [known(fact, values[0]!)] : open(fact, values);
  const pairs = left.flatMap((one) =>
    right.map((other) => ({
      unknowns: { ...(left.length > 1 && { left: one }), ...(right.length > 1 && { right: other }) },
      seen: { mark: markOf(all, one, other) },
    })),
  );
  return [pairs, alone("colour", colour), alone("lit", lit), alone("since", since)];
}

/** Every complete state of affairs that is possible, runs of days standing for the days on which a rule can turn. */
export function completionsOf({ values }: Possible): Complete[] {
  const days = values.since.flatMap((value) =>
    isRange(value) ? DAYS.filter((day) => within(value, day)) : [value],
  );
  const lists = { ...values, since: days } as Record<keyof Complete, (string | boolean)[]>;
  return unknownNames.reduce<Complete[]>(
    (accumulated, name) =>
      accumulated.flatMap((one) => lists[name].map((value) => ({ ...one, [name]: value }))),
    [{} as Complete],
  );
}

export const factsOf = (all: Possible, { colour, lit, since, left, right }: Complete): MadeUpFacts =>
  ({ colour, lit, since, mark: markOf(all, left, right) }) as MadeUpFacts;

/** True if the complete state of affairs is one of those that a space leaves open. */
export const liesIn = (space: Space, complete: Complete): boolean =>
  space.every((cases) =>
    cases.some(({ unknowns }) =>
      Object.entries(unknowns).every(([fact, value]) => agrees(value, complete[fact as keyof Complete])),
    ),
  );

/** True if the complete state of affairs lies under a branch. */
export const liesUnder = (branch: Branch, complete: Complete): boolean =>
  Object.entries(branch.if).every(([fact, values]) =>
    values.some((value) => agrees(value, complete[fact as keyof Complete])),
  );

const agrees = (value: Value, stated: string | boolean): boolean =>
  isRange(value) ? isDay(stated) && within(value, stated) : value === stated;

type Question = (asker: Asker<MadeUpFacts, never>) => boolean;

const question: fc.Arbitrary<Question> = fc.oneof(
  some(COLOURS).map(
    (values): Question =>
      (asker) =>
        asker.is("colour", ...values),
  ),
  fc.boolean().map(
    (value): Question =>
      (asker) =>
        asker.is("lit", value),
  ),
  fc.constantFrom(...BOUNDARIES).map(
    (day): Question =>
      (asker) =>
        asker.onOrBefore("since", day),
  ),
  fc.constant<Question>((asker) => asker.is("since", "never")),
  some(MARKS).map(
    (values): Question =>
      (asker) =>
        asker.is("mark", ...values),
  ),
);

/** Rules of up to five questions in a row, each of which may ask anything again. */
export const rule: fc.Arbitrary<MadeUpRule> = fc.letrec<{
  rule: MadeUpRule;
  end: MadeUpRule;
  fork: MadeUpRule;
}>((tie) => ({
  rule: fc.oneof({ maxDepth: 5, withCrossShrink: true }, tie("end"), { arbitrary: tie("fork"), weight: 6 }),
  end: fc.constantFrom(...VERDICTS).map((verdict) => () => ({ verdict })),
  fork: fc.tuple(question, tie("rule"), tie("rule")).map(
    ([asks, yes, no]): MadeUpRule =>
      (asker) =>
        asks(asker) ? yes(asker) : no(asker),
  ),
})).rule;
