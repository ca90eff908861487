import type { Contradiction } from "../../facility/contradictions.js";
import { columnOf, definitionOf, factNames, type FactName } from "../../facility/facts.js";
import { acceptedWords } from "../../facility/read.js";
import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import { isWithinYear } from "./days.js";
import { all, any, AS_OF, cell, isIn, isNotIn, isStated, not, quoted, type Condition } from "./text.js";

const CLAIMED = ["online", "optical", "paper"];
const DAY_FORM = "'____-__-__'";

const designatedFrom = (day: string): Condition =>
  all(
    isIn(cell("succession"), [""]),
    isStated(cell("designatedOn")),
    `${cell("designatedOn")} >= ${quoted(day)}`,
  );

const plan = all(isStated(cell("planFrom")), isStated(cell("planEndsOn")));

/** What cannot be true together, as `contradictionsIn` has it. */
const contradictions: Readonly<Record<Contradiction["code"], Condition>> = {
  "plan-ends-before-it-starts": all(plan, `${cell("planEndsOn")} < ${cell("planFrom")}`),
  "plan-longer-than-a-year": all(plan, not(isWithinYear(columnOf("planFrom"), columnOf("planEndsOn")))),
  "designated-after-march-claim": all(
    designatedFrom(AFTER_MARCH_2024),
    isIn(cell("methodAtMarch2024"), CLAIMED),
  ),
  "designated-after-september-claim": all(
    designatedFrom(AFTER_SEPTEMBER_2024),
    isIn(cell("methodAtSeptember2024"), CLAIMED),
  ),
  "designated-after-as-of": all(isStated(cell("designatedOn")), `${cell("designatedOn")} > ${AS_OF}`),
  "claimed-by-march-but-never-by-september": all(
    isIn(cell("methodAtMarch2024"), CLAIMED),
    isIn(cell("methodAtSeptember2024"), ["none"]),
  ),
  "first-online-claim-too-early": all(
    isStated(cell("firstOnlineClaimOn")),
    `${cell("firstOnlineClaimOn")} < ${quoted(AFTER_SEPTEMBER_2024)}`,
  ),
  "hardship-end-without-hardship": all(isStated(cell("hardshipEndsOn")), isIn(cell("hardship"), [""])),
  "born-after-as-of": all(
    isNotIn(cell("youngestDob"), ["", "unknown", "none"]),
    `${cell("youngestDob")} > ${AS_OF}`,
  ),
};

/** The cell holds none of the words, or nothing in the form of a day, that its column takes. */
function isUnreadable(name: FactName): Condition {
  const definition = definitionOf(name);
  if (definition.kind !== "date") return isNotIn(cell(name), ["", "unknown", ...acceptedWords(name)]);
  return all(
    isNotIn(cell(name), ["", "unknown", ...Object.keys(definition.words ?? {})]),
    `${cell(name)} NOT LIKE ${DAY_FORM}`,
  );
}

/**
 * The conditions in SQL under which a row gets no verdict: no day is asked about, or one before the law that is encoded;
 * a cell holds what its column does not take; what is stated cannot all be true.
 * @param firstDay the first day about which a question is answered
 */
export const refusals = (firstDay: string): Condition =>
  any(
    `${AS_OF} IS NULL`,
    `${AS_OF} NOT LIKE ${DAY_FORM}`,
    `${AS_OF} < ${quoted(firstDay)}`,
    ...factNames.filter((name) => definitionOf(name).role !== "preparation").map(isUnreadable),
    ...Object.values(contradictions),
  );
