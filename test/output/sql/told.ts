import { ClaimsCheckError, refuseFor } from "../../../src/problems/claims-check-error.js";
import {
  groundOf,
  leavesOf,
  answerIssues,
  verdictOf,
  type Verdict,
} from "../../../src/questions/decide/decision.js";
import { questions } from "../../../src/regulation/measures/rules.js";
import { readRow, UnreadableCell, type Row } from "./generated-rows.js";

/** What is told of a row on one question: the verdict; where there is one, its ground and the rule if it is a single one. */
export interface Told {
  readonly verdict: Verdict | null;
  readonly ground: string | null;
  readonly rule: string | null;
}

/** What the program answers to each question; nothing where it refuses to answer. */
export function toldOf(row: Row): Told[] {
  const read = answerable(row);
  if (read === null) return questions.map(() => ({ verdict: null, ground: null, rule: null }));
  const { facility, asOf } = read;
  return questions.map((question) => {
    const leaves = leavesOf(question, facility, asOf);
    const verdict = verdictOf(leaves);
    const ids = new Set(leaves.map(({ outcome }) => outcome.rule));
    if (verdict === "undetermined") return { verdict, ground: null, rule: null };
    return { verdict, ground: groundOf(leaves), rule: ids.size === 1 ? [...ids][0]! : null };
  });
}

function answerable(row: Row): ReturnType<typeof readRow> | null {
  if ((row["as_of"] ?? "") === "") return null;
  try {
    const read = readRow(row);
    refuseFor(answerIssues(read.facility, read.asOf));
    return read;
  } catch (error) {
    if (error instanceof ClaimsCheckError || error instanceof UnreadableCell) return null;
    throw error;
  }
}

/** The verdicts of a row as the statement answers it: a key, then verdict, ground, rule and last day of each question. */
export const verdictsIn = (answer: readonly unknown[]): unknown[] =>
  questions.map((_, place) => answer[1 + 4 * place]);

export const toldIn = (answer: readonly unknown[]): unknown[] =>
  questions.map((_, place) => {
    const [verdict, ground, rule] = answer.slice(1 + 4 * place);
    return { verdict, ground, rule };
  });

export const untilIn = (answer: readonly unknown[]): unknown[] =>
  questions.map((_, place) => answer[4 + 4 * place]);
