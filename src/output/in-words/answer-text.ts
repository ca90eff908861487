import type { DeadlineAnswer } from "../../questions/dates/deadline.js";
import type { RoadmapAnswer } from "../../questions/dates/roadmap.js";
import type { WindowAnswer } from "../../questions/dates/window.js";
import type { Eligibility } from "../../questions/eligibility/eligibility.js";
import type { Plan } from "../../questions/plan/plan.js";
import type { AddOnAnswer } from "../../questions/preparation/add-on.js";
import type { PrepareAnswer } from "../../questions/preparation/prepare.js";
import type { Question } from "../../regulation/measures/rules.js";
import { deadlineJson } from "../dates/deadline-json.js";
import { deadlineText } from "../dates/deadline-text.js";
import { roadmapJson } from "../dates/roadmap-json.js";
import { roadmapText } from "../dates/roadmap-text.js";
import { deadlineShortText, windowShortText } from "../dates/short.js";
import { windowJson } from "../dates/window-json.js";
import { windowText } from "../dates/window-text.js";
import { eligibilityJson } from "../eligibility/json.js";
import { eligibilityShortText } from "../eligibility/short.js";
import { eligibilityText } from "../eligibility/text.js";
import { plainPage } from "../layout/terminal-style.js";
import { planJson } from "../plan/json.js";
import { planShortText } from "../plan/short.js";
import { planText } from "../plan/text.js";
import { addOnJson } from "../preparation/add-on-json.js";
import { addOnText } from "../preparation/add-on-text.js";
import { prepareJson } from "../preparation/json.js";
import { prepareShortText } from "../preparation/short.js";
import { prepareText } from "../preparation/text.js";

/** Any answer of the library, discriminated by its `command`. */
export type Answer =
  Eligibility | Plan | DeadlineAnswer | WindowAnswer | PrepareAnswer | AddOnAnswer | RoadmapAnswer;

/** How an answer is formatted as text. */
export interface TextOptions {
  /** The columns of a line, where a full-width character takes two; 80 by default. */
  readonly columns?: number | undefined;
  /** The complete answer instead of one screen. */
  readonly details?: boolean | undefined;
  /** For `eligibility`: a single question. */
  readonly question?: Question | undefined;
}

type WordsOf<Text extends (answer: never, words: never, ...more: never[]) => unknown> = Text extends (
  answer: never,
  words: infer Words,
  ...more: never[]
) => unknown
  ? Words
  : never;

/** The wording of any answer, in one language. */
export type AnswerWords = WordsOf<typeof eligibilityShortText> &
  WordsOf<typeof eligibilityText> &
  WordsOf<typeof planShortText> &
  WordsOf<typeof planText> &
  WordsOf<typeof deadlineShortText> &
  WordsOf<typeof deadlineText> &
  WordsOf<typeof windowShortText> &
  WordsOf<typeof windowText> &
  WordsOf<typeof prepareShortText> &
  WordsOf<typeof prepareText> &
  WordsOf<typeof addOnText> &
  WordsOf<typeof roadmapText>;

/** An answer as text, as its command prints it. */
export function answerText(answer: Answer, words: AnswerWords, options: TextOptions = {}): string {
  const page = plainPage(options.columns ?? 80);
  const all = options.details === true;
  const text = (): string => {
    switch (answer.command) {
      case "eligibility":
        return (all ? eligibilityText : eligibilityShortText)(answer, words, page, options.question);
      case "plan":
        return (all ? planText : planShortText)(answer, words, page);
      case "deadline":
        return (all ? deadlineText : deadlineShortText)(answer, words, page);
      case "window":
        return (all ? windowText : windowShortText)(answer, words, page);
      case "prepare":
        return (all ? prepareText : prepareShortText)(answer, words, page);
      case "add-on":
        return addOnText(answer, words, page);
      case "roadmap":
        return roadmapText(answer, words, page);
    }
  };
  return text().trimEnd();
}

/** An answer with text besides its keys: the document that its command prints with `--json`. */
export function answerJson(answer: Answer, words: AnswerWords): unknown {
  switch (answer.command) {
    case "eligibility":
      return eligibilityJson(answer, words);
    case "plan":
      return planJson(answer, words);
    case "deadline":
      return deadlineJson(answer, words);
    case "window":
      return windowJson(answer, words);
    case "prepare":
      return prepareJson(answer, words);
    case "add-on":
      return addOnJson(answer, words);
    case "roadmap":
      return roadmapJson(answer, words);
  }
}
