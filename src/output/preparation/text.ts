import type { PrepareAnswer } from "../../questions/preparation/prepare.js";
import { blocksText } from "../layout/blocks-text.js";
import type { TerminalStyle } from "../layout/terminal-style.js";
import { prepareBlocks, type PrepareWords } from "./blocks.js";

/**
 * The checklist for going online as text for a terminal.
 *
 * @example prepareText(prepare({ type: "pharmacy" }), words, plainPage(80)) // => "オンライン請求を始めるための準備（薬局）\n..."
 */
export function prepareText(answer: PrepareAnswer, words: PrepareWords, page: TerminalStyle): string {
  return blocksText(prepareBlocks(answer, words), page);
}
