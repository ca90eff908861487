import { citations, eligibility, factWords } from "../../wording/en/answer.js";
import { ask } from "../../wording/en/ask.js";
import { batch } from "../../wording/en/batch.js";
import { dates } from "../../wording/en/dates.js";
import { deadline } from "../../wording/en/deadline.js";
import { page } from "../../wording/en/page.js";
import { plan } from "../../wording/en/plan.js";
import { program } from "../../wording/en/program.js";
import { report } from "../../wording/en/report.js";
import { short } from "../../wording/en/short.js";
import { tables } from "../../wording/en/tables.js";
import { template } from "../../wording/en/template.js";
import { window as hours } from "../../wording/en/window.js";
import { columns } from "../../wording/ja/answer-columns.js";
import { onPage } from "../words.js";
import { run } from "./run.js";

run({
  language: "en",
  ask,
  batch,
  citations,
  dates,
  deadline,
  eligibility,
  factWords,
  otherAnswerColumns: Object.values(columns),
  page,
  plan,
  program,
  report,
  short: onPage(short, page),
  tables,
  template,
  window: hours,
});
