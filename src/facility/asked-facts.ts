import type { CivilDate } from "../calendar/civil-date.js";
import { known, open, type Case, type Space } from "../engine/space.js";
import type { Value } from "../engine/value.js";
import {
  hardshipCases,
  planCases,
  youngerHireCases,
  type OnlineClaim,
  type TransitionPlan,
  type YoungerHire,
} from "./dated-records.js";
import {
  facts,
  type ColumnName,
  type Facility,
  type FacilityType,
  type FactName,
  type Hardship,
  type Method,
  type PaperGround,
} from "./facts.js";
import { methodCases } from "./methods.js";

/** A yes-no record: `none` is "none recorded". */
type Recorded = boolean | "none";

/**
 * What the rules may ask of a facility on one day. Most are facts as stated; those that relate facts with one another
 * or with the day are derived: the dated methods, the younger hire, the plan, the online claim, the hardship in force.
 */
export interface AskedFacts extends Record<string, string | boolean> {
  asOf: CivilDate;
  type: FacilityType;
  receiptComputer: boolean;
  method: Method;
  methodAtMarch2024: Method;
  methodAtSeptember2024: Method;
  succession: "none" | "new-code";
  paperGround: PaperGround;
  youngestDob: CivilDate | "none";
  refiled: Recorded;
  youngerHire: YoungerHire;
  youngerHireReport: "none" | "recorded";
  transitionPlan: TransitionPlan;
  onlineClaim: OnlineClaim;
  hardship: Hardship | "none";
  hardshipFiled: Recorded;
  paperResubmissionFiled: Recorded;
  returnedOnPaperOnly: Recorded;
  mixedChannels: Recorded;
}

/**
 * All that is possible of a facility on one day: circumstances left empty are open, records left empty are "none
 * recorded", and what is marked unknown is open and may turn out to be none.
 * @param facility an uncontradictory facility
 */
export function possibilitiesOf(facility: Facility, asOf: CivilDate): Space {
  return [
    [known("asOf", asOf)],
    circumstance(facility, "type", wordsOf("type")),
    circumstance(facility, "receiptComputer", [true, false]),
    circumstance(facility, "method", wordsOf("method")),
    methodCases(facility),
    circumstance(facility, "paperGround", wordsOf("paperGround")),
    circumstance(facility, "youngestDob", ["none", { from: null, to: asOf }]),
    record(facility, "refiled"),
    youngerHireCases(facility, asOf),
    planCases(facility, asOf),
    hardshipCases(facility, asOf),
    record(facility, "hardshipFiled"),
    record(facility, "paperResubmissionFiled"),
    record(facility, "returnedOnPaperOnly"),
    record(facility, "mixedChannels"),
  ];
}

/** The stated facts behind what a rule asks. */
export function factsBehind(asked: string): ColumnName[] {
  return DERIVED[asked] ?? [asked as ColumnName];
}

const DERIVED: Readonly<Record<string, ColumnName[]>> = {
  youngerHire: ["youngerHireOn", "youngerHireReportedOn"],
  youngerHireReport: ["youngerHireReportedOn"],
  transitionPlan: ["planFrom", "planEndsOn"],
  onlineClaim: ["firstOnlineClaimOn"],
  hardship: ["hardship", "hardshipEndsOn"],
};

/**
 * The facts that decide what a rule sees when it asks: the fact itself, and those by which it is derived, settled or
 * assumed. Whatever else is stated of that facility makes no difference to it.
 * @example factsDeciding("transitionPlan", {}) // => ["planFrom", "planEndsOn"]
 */
export function factsDeciding(asked: string, facility: Facility): readonly ColumnName[] {
  switch (asked) {
    case "methodAtMarch2024":
    case "methodAtSeptember2024":
    case "succession":
      return ["method", "methodAtMarch2024", "methodAtSeptember2024", "designatedOn", "succession"];
    case "youngerHire":
      return ["youngerHireOn", "youngerHireReportedOn"];
    case "youngerHireReport":
      return ["youngerHireReportedOn"];
    case "transitionPlan":
      return ["planFrom", "planEndsOn"];
    case "onlineClaim":
      // Where none is recorded, it cannot lie before or in a plan.
      return facility.firstOnlineClaimOn === undefined
        ? ["firstOnlineClaimOn"]
        : ["firstOnlineClaimOn", "planFrom", "planEndsOn"];
    case "hardship":
      return ["hardship", "hardshipEndsOn"];
    default:
      return [asked as ColumnName];
  }
}

const wordsOf = (name: "type" | "method" | "paperGround"): string[] => Object.keys(facts[name].words);

function circumstance(facility: Facility, fact: FactName, values: readonly Value[]): readonly Case[] {
  const value = facility[fact];
  return value === undefined || value === "unknown" ? open(fact, values) : [known(fact, value as Value)];
}

function record(facility: Facility, fact: FactName): readonly Case[] {
  const value = facility[fact];
  if (value === undefined) return (NOT_RECORDED[fact] ??= [known(fact, "none")]);
  return value === "unknown" ? open(fact, [true, false, "none"]) : [known(fact, value as Value)];
}

// Most records are not there, and lists ask about many facilities.
const NOT_RECORDED: Partial<Record<FactName, readonly Case[]>> = {};
