import type { PrepareAnswer } from "../../questions/preparation/prepare.js";
import type { PrepareWords } from "./blocks.js";

/**
 * The checklist as JSON: the same keys, with the title and text of every item in one language.
 *
 * @example prepareJson(prepare({ type: "pharmacy" }), words) // => { command: "prepare", alreadyOnline: false, ... }
 */
export function prepareJson(answer: PrepareAnswer, words: PrepareWords): unknown {
  const { prepare, preparationItems } = words;
  return {
    ...answer,
    sections: answer.sections.map(({ id, items }) => ({
      id,
      title: prepare.sections[id],
      items: items.map(({ id: item, ...rest }) => ({ id: item, ...preparationItems[item], ...rest })),
    })),
    providers: answer.providers && {
      ...answer.providers,
      named: answer.providers.named.map(({ id, ...rest }) => ({
        id,
        name: prepare.providers.names[id],
        ...rest,
      })),
    },
    advice: answer.advice && { ...answer.advice, text: prepare.advice[answer.advice.id] },
    comparison: answer.comparison.map((id) => ({ id, ...prepare.comparison.rows[id] })),
    assumptions: answer.assumptions.map((id) => ({ id, text: prepare.assumptions[id] })),
  };
}
