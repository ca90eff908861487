import fc from "fast-check";
import { addDays, civilDate, type CivilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { lastPlanDay } from "../../src/facility/contradictions.js";
import { BIRTHS } from "./completions.js";

/** Days on which the law or the reading of a fact turns. */
const TURNING_DAYS = [
  "2024-02-29",
  "2024-03-31",
  "2024-08-31",
  "2024-09-30",
  "2025-02-28",
  "2025-09-30",
  "2026-02-02",
].map(civilDate);

/** A day between two others, every other time one near a turning day. */
function dayBetween(first: string, last: string): fc.Arbitrary<CivilDate> {
  const length = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  const near = TURNING_DAYS.flatMap((day) => [-1, 0, 1, 2].map((days) => addDays(day, days))).filter(
    (day) => day >= first && day <= last,
  );
  const any = fc.integer({ min: 0, max: length }).map((days) => addDays(civilDate(first), days));
  return near.length === 0 ? any : fc.oneof(any, fc.constantFrom(...near));
}

/** What the facts of a random facility may be. */
export interface Range {
  /** Records are dated between these two days. */
  readonly from: string;
  readonly to: string;
  /** In a hundred facts, how many are marked unknown, and how many circumstances are left empty. */
  readonly unknown: number;
}

type Written = Partial<Record<keyof Facility, unknown>>;

const METHODS = fc.constantFrom("online", "optical", "paper", "none");

/** A fact that is left empty, or marked unknown, that often in a hundred. */
const mostly = (value: fc.Arbitrary<unknown>, empty: number, unknown: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: value, weight: 100 - empty - unknown },
    { arbitrary: fc.constant("unknown"), weight: unknown },
    { arbitrary: fc.constant(undefined), weight: empty },
  );

/** Any facts at all, each by itself. */
function anyFacts({ from, to, unknown }: Range): fc.Arbitrary<Written> {
  const day = dayBetween(from, to);
  const circumstance = (value: fc.Arbitrary<unknown>) => mostly(value, unknown, unknown);
  const dated = (value: fc.Arbitrary<unknown>) => mostly(value, 40, unknown);
  const record = (value: fc.Arbitrary<unknown>) => mostly(value, 60, unknown);
  return fc.record({
    type: circumstance(fc.constantFrom("hospital", "clinic", "dental-clinic", "pharmacy")),
    receiptComputer: circumstance(fc.boolean()),
    method: circumstance(METHODS),
    methodAtMarch2024: dated(METHODS),
    methodAtSeptember2024: dated(METHODS),
    designatedOn: mostly(dayBetween("1990-01-01", to), 70, unknown),
    paperGround: circumstance(fc.constantFrom("no-receipt-computer", "elderly", "hardship")),
    youngestDob: circumstance(
      fc.oneof(
        { arbitrary: fc.constantFrom(...BIRTHS), weight: 6 },
        { arbitrary: fc.constant("none"), weight: 1 },
        { arbitrary: dayBetween("1935-01-01", "1999-12-31"), weight: 2 },
      ),
    ),
    refiled: record(fc.boolean()),
    youngerHireOn: record(day),
    youngerHireReportedOn: record(day),
    planFrom: record(day),
    planEndsOn: record(day),
    firstOnlineClaimOn: record(day.filter((one) => one >= "2024-09-29")),
    hardship: record(
      fc.constantFrom("line-failure", "equipment-pending", "construction", "closing", "other"),
    ),
    hardshipFiled: record(fc.boolean()),
    hardshipEndsOn: record(day),
    paperResubmissionFiled: record(fc.boolean()),
    returnedOnPaperOnly: record(fc.boolean()),
    succession: mostly(fc.constant("new-code"), 80 - unknown, unknown),
    mixedChannels: record(fc.boolean()),
    eligibilityVerification: record(fc.boolean()),
    sharedTerminal: record(fc.boolean()),
    sharedLine: record(fc.boolean()),
    terminals: record(fc.integer({ min: 1, max: 9 })),
    onlineStart: record(fc.constantFrom("2024-10", "2025-04", "2031-12")),
  });
}

/** A facility that claimed on disk in 2024, mostly with a plan: its dates are often unknown. */
function diskFacts({ from, to, unknown }: Range): fc.Arbitrary<Written> {
  const day = dayBetween(from, to);
  const often = (value: fc.Arbitrary<unknown>) => mostly(value, 20, 2 * unknown);
  const plan = fc.tuple(day, fc.nat(364)).map(([planFrom, days]) => {
    const planEndsOn = addDays(planFrom, days);
    const last = lastPlanDay(planFrom);
    return { planFrom, planEndsOn: planEndsOn <= last ? planEndsOn : last };
  });
  return fc
    .tuple(
      plan,
      fc.record({
        method: fc.constantFrom("optical", "optical", "online", undefined),
        methodAtMarch2024: fc.constant("optical"),
        methodAtSeptember2024: fc.constant("optical"),
        firstOnlineClaimOn: often(day.filter((one) => one >= "2024-10-01")),
        mixedChannels: mostly(fc.boolean(), 80 - unknown, unknown),
      }),
      fc.record({ planFrom: often(fc.constant(null)), planEndsOn: often(fc.constant(null)) }),
    )
    .map(([planned, facts, told]) => ({
      ...facts,
      planFrom: told.planFrom === null ? planned.planFrom : told.planFrom,
      planEndsOn: told.planEndsOn === null ? planned.planEndsOn : told.planEndsOn,
    }));
}

/** A facility that claimed on paper on the ground of age, mostly with a younger full-timer. */
function elderlyFacts({ from, to, unknown }: Range): fc.Arbitrary<Written> {
  const often = (value: fc.Arbitrary<unknown>) => mostly(value, 20, 2 * unknown);
  return fc.record({
    method: fc.constant("paper"),
    methodAtMarch2024: fc.constant("paper"),
    paperGround: fc.constant("elderly"),
    youngerHireOn: often(dayBetween(from, to)),
    youngerHireReportedOn: often(dayBetween(from, to)),
  });
}

/** A facility with any of the facts that decide, or shape what is to be done. Some contradict themselves. */
export const facilityIn = (range: Range): fc.Arbitrary<Facility> =>
  fc
    .tuple(anyFacts(range), fc.oneof(fc.constant({}), diskFacts(range), elderlyFacts(range)))
    .map(
      ([any, particular]) =>
        Object.fromEntries(
          Object.entries({ ...any, ...particular }).filter(([, value]) => value !== undefined),
        ) as Facility,
    );

/** A day on which a question can be asked. */
export const askedIn = ({ from, to }: Pick<Range, "from" | "to">): fc.Arbitrary<CivilDate> =>
  dayBetween(from, to);
