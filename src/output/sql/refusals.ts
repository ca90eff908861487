import type { Contradiction } from "../../facility/contradictions.js";
import { columnOf, definitionOf, factNames, type FactName } from "../../facility/facts.js";
import { acceptedWords } from "../../facility/read.js";
import { AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { A_YEAR_BEFORE, isInLeapYear, part } from "./calendar.js";
import { AS_OF, cell, isStated } from "./cells.js";
import { UNKNOWN_IF_EMPTY } from "./facts.js";
import {
  claimedByMarch,
  claimedBySeptember,
  designatedAfterMarch,
  designatedAfterSeptember,
} from "./methods.js";
import { all, any, column, isIn, isNotIn, not, quoted, type Condition, type Term } from "./text.js";

/** The facts that bear on a verdict. */
export const decidingFacts: readonly FactName[] = factNames.filter(
  (name) => definitionOf(name).role !== "preparation",
);

const plan = all(isStated("planFrom"), isStated("planEndsOn"));
const sameFacility = isIn(cell("succession"), [""]);

/** What cannot be true together, as `contradictionsIn` has it. */
const contradictions: Readonly<Record<Contradiction["code"], Condition>> = {
  "plan-ends-before-it-starts": all(plan, `${cell("planEndsOn")} < ${cell("planFrom")}`),
  "plan-longer-than-a-year": all(plan, `${A_YEAR_BEFORE} >= ${cell("planFrom")}`),
  "designated-after-march-claim": all(sameFacility, designatedAfterMarch, claimedByMarch),
  "designated-after-september-claim": all(sameFacility, designatedAfterSeptember, claimedBySeptember),
  "designated-after-as-of": all(`${cell("designatedOn")} > ${AS_OF}`, `${cell("designatedOn")} <> 'unknown'`),
  "claimed-by-march-but-never-by-september": all(
    claimedByMarch,
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
  "hardship-end-without-hardship": all(isStated("hardshipEndsOn"), isIn(cell("hardship"), [""])),
  "born-after-as-of": all(`${cell("youngestDob")} > ${AS_OF}`, `${cell("youngestDob")} <> 'none'`),
};

/** Whether a cell holds no day: by its form alone, or with a look at the calendar. */
export type IsNoDay = (value: Term) => Condition;

const FORM_OF_DAY = "LIKE '____-__-__'";

export const lacksFormOfDay: IsNoDay = (value) => `${value} NOT ${FORM_OF_DAY}`;

const between = (value: Term, from: string, to: string): Condition =>
  `${value} BETWEEN ${quoted(from)} AND ${quoted(to)}`;

/** Each place a digit, and a day that the calendar has. */
const isExistingDay = (value: Term): Condition => {
  const at = (from: number, length: number): Term => part(value, from, length);
  const month = at(6, 2);
  return all(
    `${value} ${FORM_OF_DAY}`,
    between(at(1, 1), "1", "9"),
    ...[2, 3, 4, 9, 10].map((place) => between(at(place, 1), "0", "9")),
    any(
      all(isIn(month, ["01", "03", "05", "07"]), between(at(9, 2), "01", "31")),
      all(isIn(month, ["08", "10", "12"]), between(at(9, 2), "01", "31")),
      all(isIn(month, ["04", "06", "09", "11"]), between(at(9, 2), "01", "30")),
      all(
        `${month} = '02'`,
        any(between(at(9, 2), "01", "28"), all(`${at(9, 2)} = '29'`, isInLeapYear(value))),
      ),
    ),
  );
};

export const isNoExistingDay: IsNoDay = (value) => not(isExistingDay(value));

/** The facts of which a flag says that nothing is recorded. */
const WITH_FLAG: readonly FactName[] = decidingFacts.filter(
  (name) =>
    name.startsWith("methodAt") || (definitionOf(name).kind === "date" && !UNKNOWN_IF_EMPTY.includes(name)),
);

/** The cell holds none of the words, and no day, that its column takes. */
function isUnreadable(name: FactName, isNoDay: IsNoDay): Condition {
  const definition = definitionOf(name);
  const isDate = definition.kind === "date";
  const words = isDate ? Object.keys(definition.words ?? {}) : acceptedWords(name);
  const open = UNKNOWN_IF_EMPTY.includes(name) ? [""] : ["", "unknown"];
  return all(
    ...(WITH_FLAG.includes(name)
      ? [isStated(name), words.length > 0 ? isNotIn(cell(name), words) : "TRUE"]
      : [isNotIn(cell(name), [...open, ...words])]),
    isDate ? isNoDay(cell(name)) : "TRUE",
  );
}

/**
 * Why a row gets no verdict: no day is asked about, or one before the law that is encoded; a cell holds what its column
 * does not take; what is stated cannot all be true. The first of these that holds.
 */
export const refusals = (isNoDay: IsNoDay): readonly (readonly [reason: string, condition: Condition])[] => [
  ["no-as-of", isNoDay(AS_OF)],
  ["before-first-encoded-day", `${AS_OF} < ${quoted(FIRST_ENCODED_DAY)}`],
  ...decidingFacts.map((name) => [`bad-value ${columnOf(name)}`, isUnreadable(name, isNoDay)] as const),
  ...Object.entries(contradictions),
];
