import type { DeadlineWords } from "../output/dates/deadline-text.js";
import type { WindowWords } from "../output/dates/window-text.js";
import type { ShortWords } from "../output/eligibility/short-context.js";
import type { InterviewWords } from "../output/eligibility/interview-text.js";
import type { ReportWords } from "../output/report/words.js";
import type { ListWords } from "../tables/answers/list-words.js";
import type { TemplateWords } from "../tables/writing/template.js";

/** The wording of the page, in one language. */
export interface PageWords
  extends ReportWords, ShortWords, InterviewWords, DeadlineWords, WindowWords, ListWords, TemplateWords {
  readonly tables: typeof import("../wording/ja/tables.js").tables;
  /** The names of the answer columns in the other language: a list may have been answered in that language. */
  readonly otherAnswerColumns: readonly string[];
  readonly program: typeof import("../wording/ja/program.js").program;
  readonly page: typeof import("../wording/ja/page.js").page;
}

/** The words of the short answer without a command line: facts are named without their options. */
export const onPage = (short: PageWords["short"], page: PageWords["page"]): PageWords["short"] => ({
  ...short,
  factToState: (label) => label,
  headlines: { ...short.headlines, nothingKnown: page.nothingKnown },
});
