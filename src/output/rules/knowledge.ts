import type { Knowledge } from "../../questions/rules/knowledge.js";
import { paragraph, type TerminalStyle } from "../layout/terminal-style.js";
import type { RulesWords } from "./words.js";

/** What is known about the state of the law, as text for a terminal. */
export function knowledgeText(answer: Knowledge, { rules }: RulesWords, page: TerminalStyle): string {
  const say = rules.knowledge;
  const listed = (title: string, lines: readonly string[]): string[] => [
    "",
    page.strong(title),
    ...lines.map((line) => paragraph(page, line, "- ", 2)),
  ];
  return [
    page.strong(say.title),
    paragraph(page, say.read(answer.verifiedThrough)),
    paragraph(page, say.seenThrough(answer.noAmendmentSeenThrough)),
    ...listed(
      say.seenTitle,
      answer.seen.map(({ id, seenOn, grade, conclusion }) =>
        say.seen(
          seenOn,
          say.evidence[id],
          conclusion === undefined ? say.grade(grade) : say.grades(grade, conclusion),
        ),
      ),
    ),
    ...listed(
      say.notSeenTitle,
      answer.notSeen.map(({ from, to }) => say.notSeen(from, to)),
    ),
    ...listed(
      say.notFoundTitle,
      answer.notFound.map((id) => say.notFound[id]),
    ),
  ].join("\n");
}

/** The same as JSON: the same keys, with text in one language. */
export const knowledgeJson = (answer: Knowledge, { rules: { knowledge: say } }: RulesWords): unknown => ({
  ...answer,
  seen: answer.seen.map((one) => ({ ...one, text: say.evidence[one.id] })),
  notFound: answer.notFound.map((id) => ({ id, text: say.notFound[id] })),
});
