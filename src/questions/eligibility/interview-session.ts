import type { CivilDate } from "../../calendar/civil-date.js";
import type { Contradiction } from "../../facility/contradictions.js";
import type { Question } from "../../regulation/measures/rules.js";
import type { Facility } from "../../facility/facts.js";
import {
  answered,
  isContradiction,
  nextDetail,
  nextStep,
  type FactStep,
  type Interview,
  type InterviewFact,
  type ReviewStep,
  type TakenForGranted,
} from "./interview.js";

/** One answer. */
export type Move =
  | { readonly kind: "answer"; readonly fact: InterviewFact; readonly value: string | boolean | null }
  /** The assumption that is wrong; `null` if none is. */
  | { readonly kind: "review"; readonly name: string | null };

/** An interview with all answers since it began, so that each can be undone. */
export interface Session {
  readonly given: Facility;
  readonly asOf: CivilDate;
  /** The question to decide; by default that of the medium in use. */
  readonly question?: Question | undefined;
  readonly moves: readonly Move[];
}

/** The state of an interview: the facts so far, and what to ask next. */
export interface Position {
  readonly interview: Interview;
  readonly step: FactStep | ReviewStep | { readonly kind: "finished" };
}

/**
 * The state that the answers so far lead to.
 * @throws ClaimsCheckError if the initial facts cannot be answered
 */
export function positionOf({ given, asOf, question, moves }: Session): Position {
  let interview: Interview = { facility: given, asOf, question: question ?? null, asked: [] };
  let item: TakenForGranted | undefined;
  for (const move of moves) {
    if (move.kind === "answer") {
      const next = answered(interview, move.fact, move.value);
      // Contradictions are refused before they become moves.
      if (!isContradiction(next)) interview = next;
    } else if (move.name === null) interview = { ...interview, accepted: true };
    else {
      const step = nextStep(interview);
      item = step.kind === "review" ? step.items.find(({ name }) => name === move.name) : undefined;
    }
  }
  const detail = item === undefined ? null : nextDetail(item, interview);
  return { interview, step: detail ?? nextStep(interview) };
}

/**
 * The session with one more answer.
 * @returns the contradiction, if the answer contradicts the others
 */
export function withAnswer(
  session: Session,
  fact: InterviewFact,
  value: string | boolean | null,
): Session | Contradiction {
  const result = answered(positionOf(session).interview, fact, value);
  return isContradiction(result) ? result : withMove(session, { kind: "answer", fact, value });
}

export const withMove = (session: Session, move: Move): Session => ({
  ...session,
  moves: [...session.moves, move],
});

/** The session without its last answer. */
export const withoutLast = (session: Session): Session => ({ ...session, moves: session.moves.slice(0, -1) });
