import type { DeadlineWords } from "../output/dates/deadline-text.js";
import type { WindowWords } from "../output/dates/window-text.js";
import type { InterviewWords } from "../output/eligibility/interview-text.js";
import type { ReportWords } from "../output/report/words.js";

/** The sections of the wording that the page is written with, in one language. */
export interface PageWords extends ReportWords, InterviewWords, DeadlineWords, WindowWords {
  readonly program: typeof import("../wording/ja/program.js").program;
  readonly page: typeof import("../wording/ja/page.js").page;
}
