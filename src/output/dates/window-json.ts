import type { WindowAnswer } from "../../questions/dates/window.js";
import { windowWarningText, type WindowWords } from "./window-text.js";

/**
 * The answer of `window` as JSON: the same keys, with the warnings in one language.
 *
 * @example windowJson(submissionWindow({ claimMonth: civilMonth("2024-05") }), words) // => { command: "window", claimMonth: "2024-05", ... }
 */
export function windowJson(answer: WindowAnswer, words: WindowWords): unknown {
  return {
    ...answer,
    warnings: answer.warnings.map((id) => ({ id, text: windowWarningText(id, answer, words) })),
  };
}
