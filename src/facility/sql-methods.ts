import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024 } from "./contradictions.js";
import { all, any, cell, isIn, isStated, mayBeNone, not, quoted, type Allowed, type Sql } from "./sql-text.js";

const METHOD = cell("method");
const MARCH = cell("methodAtMarch2024");
const SEPTEMBER = cell("methodAtSeptember2024");
const DESIGNATED = cell("designatedOn");
const SUCCESSION = cell("succession");

/** May the succession and the dated methods be among these? As `methodCases` in methods has it. */
export function methodsSql(allowed: Allowed, methods: readonly string[]): Sql {
  const march = methods.filter((method) => allowed("methodAtMarch2024", method));
  const september = methods.filter((method) => allowed("methodAtSeptember2024", method));
  const under = (sameFacility: boolean): Sql =>
    all(
      march.length === methods.length ? "TRUE" : isIn(marchAsRead(sameFacility), [...march, "", "unknown"]),
      september.length === methods.length
        ? "TRUE"
        : isIn(septemberAsRead(sameFacility), [...september, "", "unknown"]),
      september.join() === "none" && march.join() !== "none" ? neverInSeptember(march) : "TRUE",
    );
  return any(
    allowed("succession", "none") ? all(mayBeSameFacility, under(true)) : "FALSE",
    allowed("succession", "new-code") ? all(isIn(SUCCESSION, ["new-code", "unknown"]), under(false)) : "FALSE",
  );
}

const designatedFrom = (day: string): Sql => `${DESIGNATED} BETWEEN ${quoted(day)} AND '9'`;

/** No succession, or nobody knows: then a designation must not tell of one. */
const mayBeSameFacility: Sql = any(
  `${SUCCESSION} = ''`,
  all(
    `${SUCCESSION} = 'unknown'`,
    not(all(designatedFrom(AFTER_MARCH_2024), isIn(MARCH, ["online", "optical", "paper"]))),
    not(all(designatedFrom(AFTER_SEPTEMBER_2024), isIn(SEPTEMBER, ["online", "optical", "paper"]))),
  ),
);

/** What stands for the method of September: as stated, settled by the designation, assumed, or an open "" or "unknown". */
const septemberAsRead = (sameFacility: boolean): Sql =>
  "CASE" +
  (sameFacility
    ? ` WHEN ${mayBeNone(SEPTEMBER)} AND ${designatedFrom(AFTER_SEPTEMBER_2024)} THEN 'none'`
    : "") +
  ` WHEN ${SEPTEMBER} = '' THEN ${METHOD} ELSE ${SEPTEMBER} END`;

/** The same for March, which September without any claim settles too. */
const marchAsRead = (sameFacility: boolean): Sql => {
  const never = `${SEPTEMBER} = 'none'`;
  const settled = sameFacility ? any(never, designatedFrom(AFTER_MARCH_2024)) : never;
  return (
    `CASE WHEN ${mayBeNone(MARCH)} AND ${settled} THEN 'none'` +
    ` WHEN ${MARCH} = '' THEN ${METHOD} ELSE ${MARCH} END`
  );
};

/** Where September must be none, March cannot be another method, unless one of the two is assumed. */
const neverInSeptember = (march: readonly string[]): Sql =>
  any(
    all(isStated(METHOD), any(`${SEPTEMBER} = ''`, `${MARCH} = ''`)),
    march.includes("none") ? isIn(MARCH, ["none", "", "unknown"]) : "FALSE",
  );
