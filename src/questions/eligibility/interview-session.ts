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

/** One thing that was answered. */
export type Move =
  | { readonly kind: "answer"; readonly fact: InterviewFact; readonly value: string | boolean | null }
  /** What is otherwise than it was taken to be; `null` where nothing is. */
  | { readonly kind: "review"; readonly name: string | null };

/** An interview with all that was answered since it began, so that every answer can be taken back. */
export interface Session {
  readonly given: Facility;
  readonly asOf: CivilDate;
  /** What is to be decided; left out, the medium in use decides that. */
  readonly question?: Question | undefined;
  readonly moves: readonly Move[];
}

/** Where an interview stands: the facts so far, and what to ask next. */
export interface Position {
  readonly interview: Interview;
  readonly step: FactStep | ReviewStep | { readonly kind: "finished" };
}

/**
 * Where the answers so far have led.
 * @throws ClaimsCheckError if the facts it began with cannot be answered
 */
export function positionOf({ given, asOf, question, moves }: Session): Position {
  let interview: Interview = { facility: given, asOf, question: question ?? null, asked: [] };
  let item: TakenForGranted | undefined;
  for (const move of moves) {
    if (move.kind === "answer") {
      const next = answered(interview, move.fact, move.value);
      // A contradiction is refused before it becomes a move.
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
 * @returns the contradiction, where the answer cannot be true beside the others
 */
export function withAnswer(
  session: Session,
  fact: InterviewFact,
  value: string | boolean | null,
): Session | Contradiction {
  const result = answered(positionOf(session).interview, fact, value);
  return isContradiction(result) ? result : withMove(session, { kind: "answer", fact, value });
}

/** The session with one more move. */
export const withMove = (session: Session, move: Move): Session => ({
  ...session,
  moves: [...session.moves, move],
});

/** The session without its last answer. */
export const withoutLast = (session: Session): Session => ({ ...session, moves: session.moves.slice(0, -1) });
