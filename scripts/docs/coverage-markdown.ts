import type { Covered, CoveringAnswer, noticePages, ordinanceArticles } from "./coverage.js";
import { preparationSections } from "../../src/regulation/online-start/preparation.js";
import { sources } from "../../src/regulation/sources/sources.js";
import { columnsOf, padTo } from "../../src/output/layout/width.js";

/** The words of the coverage table in one language. */
export interface CoverageWords {
  readonly coverage: typeof import("./coverage-words-ja.js").coverage;
  readonly prepare: Pick<typeof import("../../src/wording/ja/prepare.js").prepare, "sections">;
}

/** The words in both languages, side by side in every row. */
export interface CoverageLanguages {
  readonly ja: CoverageWords;
  readonly en: CoverageWords;
}

/** What the table is about. */
export interface CoverageTable {
  readonly pages: typeof noticePages;
  readonly articles: typeof ordinanceArticles;
}

/**
 * The coverage table as Markdown, with its subjects in Japanese and in English: every page of the notice and every article, and
 * where the program answers it, or why it does not. Tables are aligned, so that the text reads well as it is.
 *
 * @example coverageMarkdown({ pages: noticePages, articles: ordinanceArticles }, { ja, en }) // => "# 周知資料と請求命令の対応表\n..."
 */
export function coverageMarkdown({ pages, articles }: CoverageTable, words: CoverageLanguages): string {
  const { ja, en } = words;
  const both = (say: (language: CoverageWords) => string): string => `${say(ja)} / ${say(en)}`;
  const heading = (say: (language: CoverageWords) => string): string => `## ${both(say)}`;
  const subjects = [ja.coverage.head.subject, en.coverage.head.subject];
  const answered = both(({ coverage }) => coverage.head.answeredBy);
  return `${[
    `# ${ja.coverage.title}`,
    en.coverage.title,
    ja.coverage.intro,
    en.coverage.intro,
    heading(({ coverage }) => coverage.noticeHeading),
    `<${sources["notice-2023-11"].url}>`,
    ja.coverage.counted,
    en.coverage.counted,
    table(
      [both(({ coverage }) => coverage.head.page), ...subjects, answered],
      pages.map((page) => [pageName(page, ja), ...subjectsOf(page.id, words), answerOf(page, words)]),
    ),
    heading(({ coverage }) => coverage.ordinanceHeading),
    `<${sources.ordinance.url}>`,
    table(
      [both(({ coverage }) => coverage.head.provision), ...subjects, answered],
      articles.map((row) => [row.provision, ...subjectsOf(row.id, words), answerOf(row, words)]),
    ),
    heading(({ coverage }) => coverage.sectionsHeading),
    ja.coverage.sections,
    en.coverage.sections,
    preparationSections.map((id) => `- ${both(({ prepare }) => prepare.sections[id])}`).join("\n"),
  ].join("\n\n")}\n`;
}

function pageName(
  { annex, page, numbered }: CoverageTable["pages"][number],
  { coverage }: CoverageWords,
): string {
  const name = coverage.annexes[annex] ?? "";
  if (annex === 0) return name;
  return page === null ? `${name} ${coverage.cover}` : `${name} p.${page}${numbered ? "" : "†"}`;
}

const subjectsOf = (
  id: keyof CoverageWords["coverage"]["subjects"],
  { ja, en }: CoverageLanguages,
): string[] => [ja, en].map(({ coverage }) => coverage.subjects[id]);

function answerOf({ answeredBy, gap }: Covered, { ja, en }: CoverageLanguages): string {
  if (gap !== undefined) return `${ja.coverage.gaps[gap]} ${en.coverage.gaps[gap]}`;
  const commands = [...new Set(answeredBy.map(({ command }) => command))];
  return commands
    .map((command) => {
      const parts = answeredBy.filter((one) => one.command === command).flatMap(partOf);
      return parts.length === 0 ? `\`${command}\`` : `\`${command}\` ${parts.join(", ")}`;
    })
    .join("; ");
}

/** The question of `eligibility`, or the number of the section of `prepare`. */
function partOf(answer: CoveringAnswer): string[] {
  if ("question" in answer) return [answer.question];
  return "section" in answer ? [String(preparationSections.indexOf(answer.section) + 1)] : [];
}

/** A table with its columns aligned, as formatters of Markdown leave it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => columnsOf(row[column] ?? ""))),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const set = (row: readonly string[]): string =>
    line(row.map((cell, column) => padTo(cell, widths[column] ?? 0)));
  return [set(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(set)].join("\n");
}
