import type { DeadlineAnswer } from "../../questions/dates/deadline.js";
import { deadlineWarningText, type DeadlineWords } from "./deadline-text.js";

/**
 * The answer of `deadline` as JSON: the same keys, with the warnings in one language.
 *
 * @example deadlineJson(deadline({ startMonth: civilMonth("2024-10") }), words) // => { command: "deadline", startMonth: "2024-10", ... }
 */
export function deadlineJson(answer: DeadlineAnswer, words: DeadlineWords): unknown {
  return {
    ...answer,
    warnings: answer.warnings.map((id) => ({ id, text: deadlineWarningText(id, answer, words) })),
  };
}
