import { citations, eligibility, factWords } from "../../wording/en/answer.js";
import { ask } from "../../wording/en/ask.js";
import { dates } from "../../wording/en/dates.js";
import { deadline } from "../../wording/en/deadline.js";
import { page } from "../../wording/en/page.js";
import { plan } from "../../wording/en/plan.js";
import { program } from "../../wording/en/program.js";
import { report } from "../../wording/en/report.js";
import { weekdays } from "../../wording/en/weekdays.js";
import { window as hours } from "../../wording/en/window.js";
import { start } from "./start.js";

start({
  language: "en",
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
