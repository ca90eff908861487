import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024, type Contradiction } from "./contradictions.js";
import { definitionOf, factNames, type FactName } from "./facts.js";
import { acceptedWords } from "./read.js";
import { all, any, AS_OF, cell, isIn, isStated, isWithinYear, not, quoted, type Sql } from "./sql-text.js";

const CLAIMED = ["online", "optical", "paper"];

/** What cannot be true together, as `contradictionsIn` has it. */
const contradictions: Readonly<Record<Contradiction["code"], Sql>> = {
  "plan-ends-before-it-starts": all(plan(), `${cell("planEndsOn")} < ${cell("planFrom")}`),
  "plan-longer-than-a-year": all(plan(), not(isWithinYear(cell("planFrom"), cell("planEndsOn")))),
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
    `${cell("youngestDob")} NOT IN ('', 'unknown', 'none')`,
    `${cell("youngestDob")} > ${AS_OF}`,
  ),
};

function plan(): Sql {
  return all(isStated(cell("planFrom")), isStated(cell("planEndsOn")));
}

function designatedFrom(day: string): Sql {
  return all(
    isIn(cell("succession"), [""]),
    isStated(cell("designatedOn")),
    `${cell("designatedOn")} >= ${quoted(day)}`,
  );
}

/** A cell that holds none of the words, or no day, that its column takes. */
function isUnreadable(name: FactName): Sql {
  const definition = definitionOf(name);
  const words = ["", "unknown", ...acceptedWords(name)];
  if (definition.kind !== "date") return not(isIn(cell(name), words));
  return all(
    not(isIn(cell(name), [...words, ...Object.keys(definition.words ?? {})])),
    `${cell(name)} NOT LIKE '____-__-__'`,
  );
}

/**
 * The conditions in SQL under which a row gets no verdict: there is no day asked about or it lies before the law that is
 * encoded, a cell holds what its column does not take, or what is stated cannot all be true.
 * @param from the first day about which a question is answered
 */
export function refusals(from: string): Sql[] {
  return [
    any(`${AS_OF} IS NULL`, `${AS_OF} < ${quoted(from)}`, `${AS_OF} NOT LIKE '____-__-__'`),
    ...factNames.filter((name) => definitionOf(name).role !== "preparation").map(isUnreadable),
    ...Object.values(contradictions),
  ];
}
