// The program's own values that a change of the law can put in place of one another.
import { resolve } from "node:path";
import { modulesFrom } from "./modules.js";

const FILING_TIMES = ["before-claiming", "on-claim-day-if-unavoidable", "without-delay"];

/** @returns {import("./sites.js").Exchanges} */
export function exchangesOf() {
  const exportsOf = (path) => modulesFrom(resolve("src", path)).exports;
  const { LAST_DAY_OF_FORMER_LAW, LAST_DAY_OF_GRACE, LAST_DAY_OF_PAPER_RESUBMISSION } = exportsOf(
    "regulation/measures/periods.ts",
  );
  return {
    valuesOf: valuesOfFacts(exportsOf("facility/every-state.ts").everyState()),
    lastDays: { LAST_DAY_OF_FORMER_LAW, LAST_DAY_OF_GRACE, LAST_DAY_OF_PAPER_RESUBMISSION },
    cutoffRows: Object.keys(exportsOf("regulation/measures/cutoffs.ts").CUTOFFS),
    ruleIds: Object.keys(exportsOf("regulation/measures/rules.ts").rules),
    formIds: Object.keys(exportsOf("regulation/measures/forms.ts").forms),
    filingTimes: FILING_TIMES,
    authorities: exportsOf("regulation/sources/sources.ts").AUTHORITIES,
  };
}

/** The words and answers that each fact can have, days left out. */
function valuesOfFacts(space) {
  const values = new Map();
  for (const { seen } of space.flat()) {
    for (const [fact, value] of Object.entries(seen)) {
      if (typeof value === "object") continue;
      values.set(fact, [...new Set([...(values.get(fact) ?? []), value])]);
    }
  }
  return values;
}
