import { civilDate } from "../../src/calendar/civil-date.js";
import { acceptedOf } from "../../src/facility/accepted.js";
import { definitionOf, type Facility } from "../../src/facility/facts.js";
import type { FactStep, InterviewFact } from "../../src/questions/eligibility/interview.js";
import {
  positionOf,
  withAnswer,
  withMove,
  type Position,
  type Session,
} from "../../src/questions/eligibility/interview-session.js";

/** Days on both sides of what the law asks about each date. */
const DAYS: Readonly<Partial<Record<InterviewFact, readonly string[]>>> = {
  youngestDob: ["1944-04-01", "1946-04-01", "1946-04-02", "1959-04-01", "1970-01-01"],
  youngerHireOn: ["2024-05-01", "2027-01-05"],
  youngerHireReportedOn: ["2024-05-10", "2026-11-01"],
  planFrom: ["2024-04-01", "2026-04-01", "2027-04-01"],
  planEndsOn: ["2025-03-31", "2027-03-31"],
  firstOnlineClaimOn: ["2024-10-10", "2026-10-10"],
  hardshipEndsOn: ["2025-01-01", "2027-01-01"],
};

/** One day on each side, where every way is gone: the days themselves are held by the cases of the law. */
const FEW_DAYS: typeof DAYS = {
  ...DAYS,
  youngestDob: ["1944-04-01", "1970-01-01"],
  planFrom: ["2026-04-01"],
  planEndsOn: ["2027-03-31"],
};

/** A way through the interview, with the facts that a reader of the answers would write down. */
export interface Path {
  readonly session: Session;
  readonly end: Position;
  readonly facts: Facility;
}

/** The answers that a screen offers, with some of all days. */
export function answersTo({ fact, choices }: FactStep, someDays = DAYS): (string | boolean | null)[] {
  const named = acceptedOf(fact).values.filter((value) => typeof value === "string" && value !== "unknown");
  const days = someDays[fact];
  return [
    ...(days === undefined ? choices.map(({ value }) => value) : [...days, ...named]),
    ...(definitionOf(fact).role === "record" ? [null] : []),
    "unknown",
  ];
}

/** Every way through the interview about a day on which what was taken for granted is accepted as it stands. */
export function* pathsOn(day: string): Generator<Path, void, undefined> {
  yield* from({ given: {}, asOf: civilDate(day), moves: [] }, {});
}

function* from(session: Session, facts: Facility): Generator<Path, void, undefined> {
  const end = positionOf(session);
  const { step } = end;
  if (step.kind === "finished") yield { session, end, facts };
  else if (step.kind === "review") yield* from(withMove(session, { kind: "review", name: null }), facts);
  else
    for (const value of answersTo(step, FEW_DAYS)) {
      const next = withAnswer(session, step.fact, value);
      if (!("code" in next)) yield* from(next, noted(facts, step.fact, value));
    }
}

/**
 * The way on which each screen is answered as `pick` says, also where something is otherwise than it was taken to be.
 * @param pick one of so many answers, by its number
 */
export function pathChosen(day: string, pick: (answers: number) => number): Path {
  let session: Session = { given: {}, asOf: civilDate(day), moves: [] };
  let facts: Facility = {};
  for (;;) {
    const end = positionOf(session);
    const { step } = end;
    if (step.kind === "finished") return { session, end, facts };
    if (step.kind === "review") {
      const names = [null, ...step.items.map(({ name }) => name)];
      session = withMove(session, { kind: "review", name: names[pick(names.length)]! });
      continue;
    }
    const possible = answersTo(step).flatMap((value) => {
      const next = withAnswer(session, step.fact, value);
      return "code" in next ? [] : [{ next, value }];
    });
    const { next, value } = possible[pick(possible.length)]!;
    [session, facts] = [next, noted(facts, step.fact, value)];
  }
}

const noted = (facts: Facility, fact: InterviewFact, value: string | boolean | null): Facility =>
  value === null ? facts : { ...facts, [fact]: value };
