import { answerColumns } from "../../questions/list/answer-columns.js";
import { citations, eligibility, factWords } from "../../wording/ja/answer.js";
import { ask } from "../../wording/ja/ask.js";
import { batch } from "../../wording/ja/batch.js";
import { dates } from "../../wording/ja/dates.js";
import { deadline } from "../../wording/ja/deadline.js";
import { page } from "../../wording/ja/page.js";
import { plan } from "../../wording/ja/plan.js";
import { program } from "../../wording/ja/program.js";
import { report } from "../../wording/ja/report.js";
import { short } from "../../wording/ja/short.js";
import { tables } from "../../wording/ja/tables.js";
import { template } from "../../wording/ja/template.js";
import { window as hours } from "../../wording/ja/window.js";
import { onPage } from "../words.js";
import { run } from "./run.js";

run({
  language: "ja",
  ask,
  batch,
  citations,
  dates,
  deadline,
  eligibility,
  factWords,
  otherAnswerColumns: answerColumns,
  page,
  plan,
  program,
  report,
  short: onPage(short, page),
  tables,
  template,
  window: hours,
});
