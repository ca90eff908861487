import type { AddOnAnswer } from "../../questions/preparation/add-on.js";
import type { AddOnWords } from "./add-on-text.js";

/**
 * The answer of `add-on` as JSON: the same keys, with conditions and questionnaire in one language.
 *
 * @example addOnJson(addOn({ month: civilMonth("2023-10"), visit: "first", myNumberCard: false }), words) // => { command: "add-on", points: 6, ... }
 */
export function addOnJson(answer: AddOnAnswer, { addOn }: Pick<AddOnWords, "addOn">): unknown {
  return {
    ...answer,
    conditions: answer.conditions.map((id) => ({ id, text: addOn.conditions[id] })),
    questionnaire: answer.questionnaire.map((id) => ({ id, text: addOn.questionnaire[id] })),
  };
}
