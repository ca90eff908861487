import type { PrepareAnswer } from "../../questions/preparation/prepare.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { lined, shortFoot, type ScreenWords } from "../parts/short-lines.js";
import { onOneScreen, type ScreenPart } from "../layout/screen.js";
import { paragraph, styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { leadingTexts, type PrepareWords } from "./blocks.js";

const LINES_AT_MOST = 48;

/**
 * The checklist for going online on two screens: cost and last application date, then the tasks of each section, by
 * title. Everything else is in `prepareText`.
 *
 * @returns at most 48 lines
 * @example prepareShortText(prepare({ type: "pharmacy" }), { ...words, short: words.short }, plainPage(80)).split("\n")[0] // => "オンライン請求を始めるための準備（薬局）"
 */
export function prepareShortText(
  answer: PrepareAnswer,
  words: PrepareWords & ScreenWords,
  page: TerminalStyle,
): string {
  const { prepare: say, preparationItems, short } = words;
  const title = say.title(say.types[answer.facility.type ?? "unknown"]);
  const sections = answer.sections.flatMap(({ id, items }): ScreenPart[] => {
    const toDo = items.filter(({ needed, task, optional }) => needed !== false && task && !optional);
    if (toDo.length === 0) return [];
    const titles = toDo.map((item) =>
      item.needed === null
        ? short.dependent(preparationItems[item.id].title)
        : preparationItems[item.id].title,
    );
    return [
      { lines: lined(styledParagraph(page, say.sections[id], { emphasis: page.strong })) },
      ...titles.map((one): ScreenPart => ({
        lines: lined(paragraph(page, one, "□ ", 2)),
        weight: WEIGHT[id] ?? 3,
      })),
    ];
  });
  return `${onOneScreen(
    [
      { lines: lined(styledParagraph(page, title, { emphasis: page.strong })) },
      ...leadingTexts(answer, words).map((text): ScreenPart => ({
        lines: lined(paragraph(page, text, "", 2)),
        weight: 5,
      })),
      ...sections,
      shortFoot(VERIFIED_THROUGH, words, page),
    ],
    LINES_AT_MOST,
  ).join("\n")}\n`;
}

/** What has a date or costs money is kept longest; changes to the workflow matter only afterwards. */
const WEIGHT: Readonly<Partial<Record<PrepareAnswer["sections"][number]["id"], number>>> = {
  filings: 4,
  security: 2,
  workflow: 1,
};
