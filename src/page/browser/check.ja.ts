import { citations, eligibility, factWords } from "../../wording/ja/answer.js";
import { ask } from "../../wording/ja/ask.js";
import { dates } from "../../wording/ja/dates.js";
import { deadline } from "../../wording/ja/deadline.js";
import { page } from "../../wording/ja/page.js";
import { plan } from "../../wording/ja/plan.js";
import { program } from "../../wording/ja/program.js";
import { report } from "../../wording/ja/report.js";
import { weekdays } from "../../wording/ja/weekdays.js";
import { window as hours } from "../../wording/ja/window.js";
import { start } from "./start.js";

start({
  language: "ja",
  ask,
  citations,
  dates,
  deadline,
  eligibility,
  factWords,
  page,
  plan,
  program,
  report,
  weekdays,
  window: hours,
});
