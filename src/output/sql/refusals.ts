import type { Contradiction } from "../../facility/contradictions.js";
import { columnOf, definitionOf, factNames, type FactName } from "../../facility/facts.js";
import { acceptedWords } from "../../facility/read.js";
import { AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { A_YEAR_BEFORE_PLAN_END } from "./calendar.js";
import { AS_OF, cell, isStated } from "./cells.js";
import { UNKNOWN_IF_EMPTY } from "./facts.js";
import { CLAIMED, designatedAfterMarch, designatedAfterSeptember } from "./methods.js";
import { all, any, column, isIn, isNotIn, not, quoted, type Condition, type Term } from "./text.js";

/** The facts that bear on a verdict. */
export const decidingFacts: readonly FactName[] = factNames.filter(
  (name) => definitionOf(name).role !== "preparation",
);

const plan = all(isStated(cell("planFrom")), isStated(cell("planEndsOn")));
const sameFacility = isIn(cell("succession"), [""]);

/** What cannot be true together, as `contradictionsIn` has it. */
const contradictions: Readonly<Record<Contradiction["code"], Condition>> = {
  "plan-ends-before-it-starts": all(plan, `${cell("planEndsOn")} < ${cell("planFrom")}`),
  "plan-longer-than-a-year": all(plan, `${A_YEAR_BEFORE_PLAN_END} >= ${cell("planFrom")}`),
  "designated-after-march-claim": all(
    sameFacility,
    designatedAfterMarch,
    isIn(cell("methodAtMarch2024"), CLAIMED),
  ),
  "designated-after-september-claim": all(
    sameFacility,
    designatedAfterSeptember,
    isIn(cell("methodAtSeptember2024"), CLAIMED),
  ),
  "designated-after-as-of": all(`${cell("designatedOn")} > ${AS_OF}`, `${cell("designatedOn")} <> 'unknown'`),
  "claimed-by-march-but-never-by-september": all(
    isIn(cell("methodAtMarch2024"), CLAIMED),
    isIn(cell("methodAtSeptember2024"), ["none"]),
  ),
  "first-online-claim-too-early": column(
    "claimed_too_early",
    "dates",
    all(
      `${cell("firstOnlineClaimOn")} <> ''`,
      `${cell("firstOnlineClaimOn")} < ${quoted(AFTER_SEPTEMBER_2024)}`,
    ),
  ),
  "hardship-end-without-hardship": all(isStated(cell("hardshipEndsOn")), isIn(cell("hardship"), [""])),
  "born-after-as-of": all(`${cell("youngestDob")} > ${AS_OF}`, `${cell("youngestDob")} <> 'none'`),
};

/** Whether a cell holds a day: by its form alone, or with a look at the calendar. */
export type IsDay = (value: Term) => Condition;

export const hasFormOfDay: IsDay = (value) => `${value} LIKE '____-__-__'`;

const between = (value: Term, from: string, to: string): Condition =>
  `${value} BETWEEN ${quoted(from)} AND ${quoted(to)}`;

/** Each place a digit, and a day that the calendar has. */
export const isExistingDay: IsDay = (value) => {
  const at = (from: number, length: number): Term => `substr(${value}, ${from}, ${length})`;
  const month = at(6, 2);
  const leap = any(
    all(`${at(3, 2)} <> '00'`, isFourth(at(4, 1), at(3, 1))),
    all(`${at(3, 2)} = '00'`, isFourth(at(2, 1), at(1, 1))),
  );
  return all(
    hasFormOfDay(value),
    between(at(1, 1), "1", "9"),
    ...[2, 3, 4, 9, 10].map((place) => between(at(place, 1), "0", "9")),
    any(
      all(isIn(month, ["01", "03", "05", "07"]), between(at(9, 2), "01", "31")),
      all(isIn(month, ["08", "10", "12"]), between(at(9, 2), "01", "31")),
      all(isIn(month, ["04", "06", "09", "11"]), between(at(9, 2), "01", "30")),
      all(`${month} = '02'`, any(between(at(9, 2), "01", "28"), all(`${at(9, 2)} = '29'`, leap))),
    ),
  );
};

/** The two digits of a number make a multiple of four. */
const isFourth = (units: Term, tens: Term): Condition =>
  any(
    all(isIn(tens, ["0", "2", "4", "6"]), isIn(units, ["0", "4", "8"])),
    all(`${tens} = '8'`, isIn(units, ["0", "4", "8"])),
    all(isIn(tens, ["1", "3", "5", "7"]), isIn(units, ["2", "6"])),
    all(`${tens} = '9'`, isIn(units, ["2", "6"])),
  );

/** The cell holds none of the words, and no day, that its column takes. */
function isUnreadable(name: FactName, isDay: IsDay): Condition {
  const definition = definitionOf(name);
  const open = UNKNOWN_IF_EMPTY.includes(name) ? [""] : ["", "unknown"];
  if (definition.kind !== "date") return isNotIn(cell(name), [...open, ...acceptedWords(name)]);
  return all(isNotIn(cell(name), [...open, ...Object.keys(definition.words ?? {})]), not(isDay(cell(name))));
}

/**
 * Why a row gets no verdict: no day is asked about, or one before the law that is encoded; a cell holds what its column
 * does not take; what is stated cannot all be true. The first of these that holds.
 */
export const refusals = (isDay: IsDay): readonly (readonly [reason: string, condition: Condition])[] => [
  ["no-as-of", not(isDay(AS_OF))],
  ["before-first-encoded-day", `${AS_OF} < ${quoted(FIRST_ENCODED_DAY)}`],
  ...decidingFacts.map((name) => [`bad-value ${columnOf(name)}`, isUnreadable(name, isDay)] as const),
  ...Object.entries(contradictions),
];
