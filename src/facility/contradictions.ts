import { addDays, addMonths, dayBefore, partsOf, type CivilDate } from "../calendar/civil-date.js";
import { memoize } from "../calendar/memoize.js";
import type { ColumnName, Facility, FactName } from "./facts.js";
import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024 } from "./reference-days.js";

/** Facts that cannot all be true. */
export interface Contradiction {
  readonly code:
    | "plan-ends-before-it-starts"
    | "plan-longer-than-a-year"
    | "designated-after-march-claim"
    | "designated-after-september-claim"
    | "designated-after-as-of"
    | "claimed-by-march-but-never-by-september"
    | "first-online-claim-too-early"
    | "hardship-end-without-hardship"
    | "born-after-as-of";
  readonly facts: readonly ColumnName[];
}

/**
 * The last day that a plan of one year may have: the day before the same date next year (民法第143条第2項); if there is no
 * such date, the last day of the month.
 * @example lastPlanDay(civilDate("2024-10-01")) // => "2025-09-30"
 */
export const lastPlanDay = memoize((planFrom: CivilDate): CivilDate => {
  const nextYear = addMonths(planFrom, 12);
  return partsOf(nextYear).day === partsOf(planFrom).day ? dayBefore(nextYear) : nextYear;
});

/** The first day on which a plan of one year that ends on that day can begin. */
export const firstPlanDay = memoize((planEndsOn: CivilDate): CivilDate => {
  let day = addDays(addMonths(planEndsOn, -12), -2);
  while (lastPlanDay(day) < planEndsOn) day = addDays(day, 1);
  return day;
});

/** The facts that can contradict one another or the day asked about. */
export const contradictableFacts: readonly FactName[] = [
  "methodAtMarch2024",
  "methodAtSeptember2024",
  "designatedOn",
  "youngestDob",
  "planFrom",
  "planEndsOn",
  "firstOnlineClaimOn",
  "hardship",
  "hardshipEndsOn",
  "succession",
];

/**
 * Finds facts that cannot all be true. Only stated values are checked, never assumed ones; the list is complete.
 * @param asOf the day asked about
 */
export function contradictionsIn(facility: Facility, asOf: CivilDate): Contradiction[] {
  const stated = <Name extends keyof Facility>(
    name: Name,
  ): Exclude<Facility[Name], "unknown"> | undefined => {
    const value = facility[name];
    return value === "unknown" ? undefined : (value as Exclude<Facility[Name], "unknown"> | undefined);
  };
  const planFrom = stated("planFrom");
  const planEndsOn = stated("planEndsOn");
  const designatedOn = stated("designatedOn");
  const march = stated("methodAtMarch2024");
  const september = stated("methodAtSeptember2024");
  const firstOnlineClaimOn = stated("firstOnlineClaimOn");
  const dob = stated("youngestDob");
  const designatedTooLate = (from: CivilDate): boolean =>
    designatedOn !== undefined && designatedOn >= from && facility.succession === undefined;
  const claimed = (method: string | undefined): boolean => method !== undefined && method !== "none";

  const found: Contradiction[] = [];
  const add = (wrong: boolean, code: Contradiction["code"], ...facts: ColumnName[]): void => {
    if (wrong) found.push({ code, facts });
  };
  if (planFrom !== undefined && planEndsOn !== undefined) {
    add(planEndsOn < planFrom, "plan-ends-before-it-starts", "planEndsOn", "planFrom");
    add(planEndsOn > lastPlanDay(planFrom), "plan-longer-than-a-year", "planEndsOn", "planFrom");
  }
  add(
    designatedTooLate(AFTER_MARCH_2024) && claimed(march),
    "designated-after-march-claim",
    "designatedOn",
    "methodAtMarch2024",
  );
  add(
    designatedTooLate(AFTER_SEPTEMBER_2024) && claimed(september),
    "designated-after-september-claim",
    "designatedOn",
    "methodAtSeptember2024",
  );
  add(designatedOn !== undefined && designatedOn > asOf, "designated-after-as-of", "designatedOn", "asOf");
  add(
    claimed(march) && september === "none",
    "claimed-by-march-but-never-by-september",
    "methodAtSeptember2024",
    "methodAtMarch2024",
  );
  add(
    firstOnlineClaimOn !== undefined && firstOnlineClaimOn < AFTER_SEPTEMBER_2024,
    "first-online-claim-too-early",
    "firstOnlineClaimOn",
  );
  add(
    stated("hardshipEndsOn") !== undefined && facility.hardship === undefined,
    "hardship-end-without-hardship",
    "hardshipEndsOn",
    "hardship",
  );
  add(dob !== undefined && dob !== "none" && dob > asOf, "born-after-as-of", "youngestDob", "asOf");
  return found;
}
