import type { Method } from "../../facility/facts.js";
import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import {
  all,
  any,
  anyOfAll,
  cell,
  inline,
  isIn,
  isStated,
  mayBeNone,
  not,
  quoted,
  type Allowed,
  type Condition,
  type Term,
} from "./text.js";

const METHOD = cell("method");
const MARCH = cell("methodAtMarch2024");
const SEPTEMBER = cell("methodAtSeptember2024");
const DESIGNATED = cell("designatedOn");
const SUCCESSION = cell("succession");

/** May the succession and the dated methods be among these, as `methodCases` has it? */
export function methodsSql(allowed: Allowed, methods: readonly Method[]): Condition {
  const march = methods.filter((method) => allowed("methodAtMarch2024", method));
  const september = methods.filter((method) => allowed("methodAtSeptember2024", method));
  const isAmong = (read: Term, some: readonly Method[]): Condition =>
    some.length === methods.length ? "TRUE" : isIn(read, [...some, "", "unknown"]);
  const never = september.join() === "none" ? claimedNeither(march) : "TRUE";
  const rows: Condition[][] = [];
  if (allowed("succession", "none")) {
    rows.push([
      maybeSameFacility,
      isAmong(marchAsRead(true), march),
      isAmong(septemberAsRead(true), september),
      never,
    ]);
  }
  if (allowed("succession", "new-code")) {
    rows.push([
      isIn(SUCCESSION, ["new-code", "unknown"]),
      isAmong(marchAsRead(false), march),
      isAmong(septemberAsRead(false), september),
      never,
    ]);
  }
  return anyOfAll(rows);
}

const designatedFrom = (day: string): Condition =>
  all(`${DESIGNATED} >= ${quoted(day)}`, `${DESIGNATED} <> 'unknown'`);

const hasClaimed = (value: Term): Condition => isIn(value, ["online", "optical", "paper"]);

/** No succession is recorded; or nobody knows, and no designation tells of one. */
const maybeSameFacility = any(
  `${SUCCESSION} = ''`,
  all(
    `${SUCCESSION} = 'unknown'`,
    not(all(designatedFrom(AFTER_MARCH_2024), hasClaimed(MARCH))),
    not(all(designatedFrom(AFTER_SEPTEMBER_2024), hasClaimed(SEPTEMBER))),
  ),
);

/** What stands for a dated method: as stated, settled as none, else assumed; or an open "" or "unknown". */
const asRead = (value: Term, settled: Condition): Term =>
  settled === "FALSE"
    ? `CASE WHEN ${value} = '' THEN ${METHOD} ELSE ${value} END`
    : `CASE WHEN ${inline(all(mayBeNone(value), settled))} THEN 'none'` +
      ` WHEN ${value} = '' THEN ${METHOD} ELSE ${value} END`;

const septemberAsRead = (sameFacility: boolean): Term =>
  asRead(SEPTEMBER, sameFacility ? designatedFrom(AFTER_SEPTEMBER_2024) : "FALSE");

const marchAsRead = (sameFacility: boolean): Term =>
  asRead(MARCH, any(`${SEPTEMBER} = 'none'`, sameFacility ? designatedFrom(AFTER_MARCH_2024) : "FALSE"));

/** Where September must be none, March can be another method only if one of the two is assumed. */
const claimedNeither = (march: readonly Method[]): Condition =>
  any(
    all(isStated(METHOD), any(`${SEPTEMBER} = ''`, `${MARCH} = ''`)),
    march.includes("none") ? isIn(MARCH, ["none", "", "unknown"]) : "FALSE",
  );
