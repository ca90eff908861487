import * as enAnswer from "../../src/wording/en/answer.js";
import { ask as enAsk } from "../../src/wording/en/ask.js";
import { batch as enBatch } from "../../src/wording/en/batch.js";
import { dates as enDates } from "../../src/wording/en/dates.js";
import { deadline as enDeadline } from "../../src/wording/en/deadline.js";
import { page as enPage } from "../../src/wording/en/page.js";
import { plan as enPlan } from "../../src/wording/en/plan.js";
import { program as enProgram } from "../../src/wording/en/program.js";
import { report as enReport } from "../../src/wording/en/report.js";
import { short as enShort } from "../../src/wording/en/short.js";
import { tables as enTables } from "../../src/wording/en/tables.js";
import { template as enTemplate } from "../../src/wording/en/template.js";
import { window as enWindow } from "../../src/wording/en/window.js";
import { columns as jaColumns } from "../../src/wording/ja/answer-columns.js";
import { onPage, type PageWords } from "../../src/page/words.js";

/** The words of the English page. */
export const en: PageWords = {
  ...enAnswer,
  language: "en",
  ask: enAsk,
  batch: enBatch,
  dates: enDates,
  deadline: enDeadline,
  otherAnswerColumns: Object.values(jaColumns),
  page: enPage,
  plan: enPlan,
  program: enProgram,
  report: enReport,
  short: onPage(enShort, enPage),
  tables: enTables,
  template: enTemplate,
  window: enWindow,
};
