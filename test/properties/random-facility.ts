import fc from "fast-check";
import { addDays, civilDate, civilMonth, type CivilDate } from "../../src/calendar/civil-date.js";
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

/** A facility with any of the facts that decide, or shape what is to be done. Some contradict themselves. */
export function facilityIn({ from, to, unknown }: Range): fc.Arbitrary<Facility> {
  const day = dayBetween(from, to);
  const mostly = <Value>(
    value: fc.Arbitrary<Value>,
    empty: number,
  ): fc.Arbitrary<Value | "unknown" | undefined> =>
    fc.oneof(
      { arbitrary: value, weight: 100 - empty - unknown },
      { arbitrary: fc.constant("unknown" as const), weight: unknown },
      { arbitrary: fc.constant(undefined), weight: empty },
    );
  const circumstance = <Value>(value: fc.Arbitrary<Value>) => mostly(value, unknown);
  const dated = <Value>(value: fc.Arbitrary<Value>) => mostly(value, 40);
  const record = <Value>(value: fc.Arbitrary<Value>) => mostly(value, 60);
  const method = fc.constantFrom("online", "optical", "paper", "none");
  const yesNo = fc.boolean();
  const plan = fc.oneof(
    { arbitrary: fc.constant({}), weight: 4 },
    {
      arbitrary: fc.tuple(day, fc.nat(364)).map(([planFrom, days]) => {
        const planEndsOn = addDays(planFrom, days);
        return {
          planFrom,
          planEndsOn: planEndsOn <= lastPlanDay(planFrom) ? planEndsOn : lastPlanDay(planFrom),
        };
      }),
      weight: 4,
    },
    { arbitrary: fc.record({ planFrom: record(day), planEndsOn: record(day) }), weight: 2 },
  );
  const facts = fc.record({
    type: circumstance(fc.constantFrom("hospital", "clinic", "dental-clinic", "pharmacy")),
    receiptComputer: circumstance(yesNo),
    method: circumstance(method),
    methodAtMarch2024: dated(method),
    methodAtSeptember2024: dated(method),
    designatedOn: mostly(dayBetween("1990-01-01", to), 70),
    paperGround: circumstance(fc.constantFrom("no-receipt-computer", "elderly", "hardship")),
    youngestDob: circumstance(
      fc.oneof(
        { arbitrary: fc.constantFrom(...BIRTHS), weight: 6 },
        { arbitrary: fc.constant("none"), weight: 1 },
        { arbitrary: dayBetween("1935-01-01", "1999-12-31"), weight: 2 },
      ),
    ),
    refiled: record(yesNo),
    youngerHireOn: record(day),
    youngerHireReportedOn: record(day),
    firstOnlineClaimOn: record(day.filter((one) => one >= "2024-09-29")),
    hardship: record(
      fc.constantFrom("line-failure", "equipment-pending", "construction", "closing", "other"),
    ),
    hardshipFiled: record(yesNo),
    hardshipEndsOn: record(day),
    paperResubmissionFiled: record(yesNo),
    returnedOnPaperOnly: record(yesNo),
    succession: mostly(fc.constant("new-code"), 80 - unknown),
    mixedChannels: record(yesNo),
    eligibilityVerification: record(yesNo),
    sharedTerminal: record(yesNo),
    sharedLine: record(yesNo),
    terminals: record(fc.integer({ min: 1, max: 9 })),
    onlineStart: record(fc.constantFrom("2024-10", "2025-04", "2031-12").map(civilMonth)),
  });
  return fc
    .tuple(facts, plan)
    .map(
      ([some, planned]) =>
        Object.fromEntries(
          Object.entries({ ...some, ...planned }).filter(([, value]) => value !== undefined),
        ) as Facility,
    );
}

/** A day on which a question can be asked. */
export const askedIn = ({ from, to }: Pick<Range, "from" | "to">): fc.Arbitrary<CivilDate> =>
  dayBetween(from, to);
