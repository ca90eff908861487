import type { PrepareAnswer } from "../questions/prepare.js";
import { blocksText } from "./blocks-text.js";
import type { Page } from "./page.js";
import { prepareBlocks, type PrepareWords } from "./prepare-blocks.js";

/**
 * The checklist for going online as text for a terminal.
 *
 * @example prepareText(prepare({ type: "pharmacy" }), words, plainPage(80)) // => "オンライン請求を始めるための準備（薬局）\n..."
 */
export function prepareText(answer: PrepareAnswer, words: PrepareWords, page: Page): string {
  return blocksText(prepareBlocks(answer, words), page);
}
