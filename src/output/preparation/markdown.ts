import type { PrepareAnswer } from "../../questions/preparation/prepare.js";
import { blocksMarkdown } from "../layout/blocks-markdown.js";
import { prepareBlocks, type PrepareWords } from "./blocks.js";

/**
 * The checklist for going online as Markdown, with a checkbox before every task.
 *
 * @example prepareMarkdown(prepare({ type: "pharmacy" }), words) // => "# オンライン請求を始めるための準備（薬局）\n..."
 */
export function prepareMarkdown(answer: PrepareAnswer, words: PrepareWords): string {
  return blocksMarkdown(prepareBlocks(answer, words));
}
