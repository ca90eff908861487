import type { CivilDate } from "../calendar/civil-date.js";
import { memoize } from "../calendar/memoize.js";
import { known, open, type Case, type Space } from "../engine/space.js";
import type { Value } from "../engine/value.js";
import {
  hardshipCases,
  planCases,
  youngerHireCases,
  type OnlineClaim,
  type TransitionPlan,
  type YoungerHire,
  type YoungerHireReport,
} from "./dated-records.js";
import {
  wordsOf,
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
 * What the rules may ask about a facility on a given day. Most are facts as stated; those that relate facts to one
 * another or to the day are derived: the dated methods, the younger hire, the plan, the online claim, the hardship in
 * force.
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
  youngerHireReport: YoungerHireReport;
  transitionPlan: TransitionPlan;
  onlineClaim: OnlineClaim;
  hardship: Hardship | "none";
  hardshipFiled: Recorded;
  paperResubmissionFiled: Recorded;
  returnedOnPaperOnly: Recorded;
  mixedChannels: Recorded;
}

/**
 * Everything possible for a facility on a given day: circumstances left empty are open, records left empty are "none
 * recorded", and what is marked unknown is open and may turn out to be none.
 * @param facility a facility without contradictions
 */
export const possibilitiesOf = (facility: Facility, asOf: CivilDate): Space =>
  possibilitiesOnDays(facility)(asOf);

/** {@link possibilitiesOf} for several days, of which only what depends on the day is found anew. */
export function possibilitiesOnDays(facility: Facility): (asOf: CivilDate) => Space {
  const type = circumstance("type", facility);
  const receiptComputer = circumstance("receiptComputer", facility);
  const method = circumstance("method", facility);
  const methods = methodCases(facility);
  const paperGround = circumstance("paperGround", facility);
  const refiled = record("refiled", facility);
  const behind = [
    record("hardshipFiled", facility),
    record("paperResubmissionFiled", facility),
    record("returnedOnPaperOnly", facility),
    record("mixedChannels", facility),
  ];
  return (asOf) => [
    [known("asOf", asOf)],
    type,
    receiptComputer,
    method,
    methods,
    paperGround,
    youngestDobCases(facility, asOf),
    refiled,
    youngerHireCases(facility, asOf),
    planCases(facility, asOf),
    hardshipCases(facility, asOf),
    ...behind,
  ];
}

/** How the answer to a rule's question follows from the stated facts. */
interface Derivation {
  /** The stated facts it is derived from. */
  readonly behind: readonly ColumnName[];
  /** All facts that decide it, where others settle it or supply an assumption. */
  readonly deciding?: (facility: Facility) => readonly ColumnName[];
}

const PLAN: readonly ColumnName[] = ["planFrom", "planEndsOn"];
const METHODS: readonly ColumnName[] = [
  "method",
  "methodAtMarch2024",
  "methodAtSeptember2024",
  "designatedOn",
  "succession",
];

/** What rules ask beyond the facts as stated. */
const derivations: Readonly<Record<string, Derivation>> = {
  methodAtMarch2024: { behind: ["methodAtMarch2024"], deciding: () => METHODS },
  methodAtSeptember2024: { behind: ["methodAtSeptember2024"], deciding: () => METHODS },
  succession: { behind: ["succession"], deciding: () => METHODS },
  youngerHire: { behind: ["youngerHireOn", "youngerHireReportedOn"] },
  youngerHireReport: { behind: ["youngerHireReportedOn"] },
  transitionPlan: { behind: PLAN },
  onlineClaim: {
    behind: ["firstOnlineClaimOn"],
    // With none recorded, it lies neither inside nor outside a plan.
    deciding: ({ firstOnlineClaimOn }) =>
      firstOnlineClaimOn === undefined ? ["firstOnlineClaimOn"] : ["firstOnlineClaimOn", ...PLAN],
  },
  hardship: { behind: ["hardship", "hardshipEndsOn"] },
};

const derivationOf = (asked: string): Derivation => derivations[asked] ?? { behind: [asked as ColumnName] };

/** The stated facts from which the answer to a rule's question is derived. */
export const factsBehind = (asked: string): readonly ColumnName[] => derivationOf(asked).behind;

/**
 * The facts that decide what a rule sees when it asks: the fact itself, and those from which it is derived, settled or
 * assumed. Nothing else stated about the facility affects it.
 * @example factsDeciding("transitionPlan", {}) // => ["planFrom", "planEndsOn"]
 */
export const factsDeciding = (asked: string, facility: Facility): readonly ColumnName[] =>
  derivationOf(asked).deciding?.(facility) ?? factsBehind(asked);

/** 最も若い常勤医師の生年月日: such days come in thousands, so that their cases are not kept. */
function youngestDobCases({ youngestDob: dob }: Facility, asOf: CivilDate): readonly Case[] {
  return dob === undefined || dob === "unknown"
    ? open("youngestDob", ["none", { from: null, to: asOf }])
    : [known("youngestDob", dob)];
}

/** A circumstance of the facility: one of its words, or yes or no. */
type Circumstance = "type" | "receiptComputer" | "method" | "paperGround";

function circumstance(fact: Circumstance, facility: Facility): readonly Case[] {
  const value = facility[fact];
  return value === undefined || value === "unknown" ? openCircumstance(fact) : knownCases(fact)(value);
}

type YesNoRecord =
  "refiled" | "hardshipFiled" | "paperResubmissionFiled" | "returnedOnPaperOnly" | "mixedChannels";

function record(fact: YesNoRecord, facility: Facility): readonly Case[] {
  const value = facility[fact];
  return value === "unknown" ? openRecord(fact) : knownCases(fact)(value ?? "none");
}

// Lists ask about many facilities, and their words are few.
const knownCases = memoize((fact: FactName) =>
  memoize((value: Value): readonly Case[] => [known(fact, value)]),
);
const openCircumstance = memoize((fact: Circumstance): readonly Case[] =>
  open(fact, fact === "receiptComputer" ? [true, false] : wordsOf(fact)),
);
const openRecord = memoize((fact: YesNoRecord): readonly Case[] => open(fact, [true, false, "none"]));
