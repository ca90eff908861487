import {
  addDays,
  addMonths,
  civilDate,
  firstDayOf,
  monthOf,
  monthsAfter,
  type CivilDate,
} from "../../src/calendar/civil-date.js";
import type { Facility, FactName } from "../../src/facility/facts.js";
import { assumedOf, isContradictory, isOpenMethod, type CompleteFacility } from "./plain.js";

/** What a fact may turn out to be; `undefined` is "none recorded". */
export type Turn = Facility[FactName];

const METHODS = ["online", "optical", "paper", "none"] as const;
const YES_NO_NONE = [true, false, undefined] as const;

/** The days on which the table of the elderly turns, each with the day after it. */
export const BIRTHS = [
  "1944-04-01",
  "1944-04-02",
  "1945-07-01",
  "1945-07-02",
  "1946-04-01",
  "1946-04-02",
].map(civilDate);

const CIRCUMSTANCES = {
  type: ["hospital", "clinic", "dental-clinic", "pharmacy"],
  receiptComputer: [true, false],
  method: METHODS,
  paperGround: ["no-receipt-computer", "elderly", "hardship"],
  youngestDob: ["none", ...BIRTHS],
} as const satisfies Partial<Record<FactName, readonly Turn[]>>;

const DATED_METHODS = ["methodAtMarch2024", "methodAtSeptember2024"] as const;

const RECORDS = {
  refiled: YES_NO_NONE,
  hardship: ["line-failure", "equipment-pending", "construction", "closing", "other", undefined],
  hardshipFiled: YES_NO_NONE,
  paperResubmissionFiled: YES_NO_NONE,
  returnedOnPaperOnly: YES_NO_NONE,
  succession: ["new-code", undefined],
  mixedChannels: YES_NO_NONE,
} as const satisfies Partial<Record<FactName, readonly Turn[]>>;

const RECORDED_DATES = [
  "youngerHireOn",
  "youngerHireReportedOn",
  "planFrom",
  "planEndsOn",
  "firstOnlineClaimOn",
  "hardshipEndsOn",
] as const;

/** A day for each way in which a record may lie to the day asked about, to the months around it and to other records. */
function recordedDays(fact: (typeof RECORDED_DATES)[number], facility: Facility, asOf: CivilDate): Turn[] {
  const around = (day: CivilDate): CivilDate[] => [addDays(day, -1), day, addDays(day, 1)];
  const farOff = addDays(asOf, 900);
  if (fact === "youngerHireOn" || fact === "hardshipEndsOn") return [undefined, ...around(asOf), farOff];
  if (fact === "youngerHireReportedOn") {
    const month = monthOf(asOf);
    const lastMonth = firstDayOf(monthsAfter(month, -1));
    const nextMonth = firstDayOf(monthsAfter(month, 1));
    return [undefined, addDays(lastMonth, -1), lastMonth, addDays(nextMonth, -1), nextMonth, farOff];
  }
  const stated = [facility.planFrom, facility.planEndsOn, facility.firstOnlineClaimOn].filter(
    (day): day is CivilDate => day !== undefined && day !== "unknown",
  );
  const days = [
    ...[-2, -1, 0, 1, 2].map((offset) => addDays(asOf, offset)),
    // Around what is stated, and a year before and after it, which is as long as a plan can be.
    ...stated.flatMap((day) => [day, addMonths(day, 12), addMonths(day, -12)].flatMap(around)),
    farOff,
  ];
  const possible =
    fact === "firstOnlineClaimOn" ? days.filter((day) => day >= civilDate("2024-10-01")) : days;
  return [undefined, ...new Set(possible)];
}

/** The facts that are unknown about a facility, each with all the ways in which it may turn out. */
export function unknownsOf(
  facility: Facility,
  asOf: CivilDate,
): { fact: FactName; turns: readonly Turn[] }[] {
  const unknowns: { fact: FactName; turns: readonly Turn[] }[] = [];
  for (const [fact, turns] of Object.entries(CIRCUMSTANCES) as [
    keyof typeof CIRCUMSTANCES,
    readonly Turn[],
  ][]) {
    if (facility[fact] === undefined || facility[fact] === "unknown") unknowns.push({ fact, turns });
  }
  for (const fact of DATED_METHODS) {
    if (successionsOf(facility).some((one) => isOpenMethod(one, fact)))
      unknowns.push({ fact, turns: METHODS });
  }
  for (const [fact, turns] of Object.entries(RECORDS) as [keyof typeof RECORDS, readonly Turn[]][]) {
    if (facility[fact] === "unknown") unknowns.push({ fact, turns });
  }
  for (const fact of RECORDED_DATES) {
    if (facility[fact] === "unknown") unknowns.push({ fact, turns: recordedDays(fact, facility, asOf) });
  }
  return unknowns;
}

/** The facility with the succession that it had, or may have had. */
const successionsOf = (facility: Facility): Facility[] =>
  facility.succession === "unknown"
    ? [without(facility, "succession"), { ...facility, succession: "new-code" }]
    : [facility];

/** The facility with one more fact turned out, whether or not anything contradicts it. */
export function withTurn(facility: Facility, fact: FactName, turn: Turn): Facility {
  return turn === undefined ? without(facility, fact) : { ...facility, [fact]: turn };
}

function without(facility: Facility, fact: FactName): Facility {
  const { [fact]: _, ...rest } = facility;
  return rest;
}

/**
 * The facility with every unknown turned out in one way; assumptions are held as they were before.
 * @returns null where that would be a contradiction
 */
export function completed(
  facility: Facility,
  turns: readonly { readonly fact: FactName; readonly turn: Turn }[],
  asOf: CivilDate,
): CompleteFacility | null {
  const succession = turns.find(({ fact }) => fact === "succession");
  const assumed = assumedOf(
    succession === undefined ? facility : withTurn(facility, "succession", succession.turn),
  );
  let complete = facility;
  for (const { fact, turn } of turns) complete = withTurn(complete, fact, turn);
  return isContradictory(complete, asOf) ? null : { facility: complete, assumed };
}
