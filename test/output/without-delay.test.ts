import { expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { eligibilityWords, planWords, reportWords } from "../../src/cli/words.js";
import type { Facility } from "../../src/facility/facts.js";
import { shortAnswer } from "../../src/output/eligibility/short.js";
import { raw } from "../../src/output/layout/html.js";
import { plainPage } from "../../src/output/layout/terminal-style.js";
import { planShortText } from "../../src/output/plan/short.js";
import { reportCalendar } from "../../src/output/report/calendar.js";
import { sheetMaker } from "../../src/output/report/sheet.js";
import { facilityTable } from "../../src/output/report/table.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { countStandings } from "../../src/questions/list/report.js";
import { plan } from "../../src/questions/plan/plan.js";
import { answerOf, readIn, rowOf } from "./report/reading.js";

// 附則第3条の5第2項: who begins to work is reported without delay, so not before that day, and by no deadline.
const TODAY = civilDate("2026-11-28");
const TO_BE_HIRED: Facility = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  refiled: true,
  youngestDob: civilDate("1944-01-01"),
  youngerHireOn: civilDate("2027-03-01"),
};

test.each([
  [
    "ja",
    {
      short:
        "令和9年3月1日（2027年）（月）以後、遅滞なく、総合ポータルサイトで、新たに従事する常勤の保険医（歯科医師を含む。）又は保険薬剤師に係る情報の届出",
      plan: "令和9年3月1日（2027年）（月）以後、遅滞なく：若年常勤者の届出",
      sheet: "次に行うこと：若年常勤者の届出、令和9年3月1日（2027年）（月）以後、遅滞なく",
      table: "令和9年3月1日（2027年）（月） （この日以後、遅滞なく）",
      calendar: "遅滞なく：若年常勤者の届出（甲医院）",
    },
  ],
  [
    "en",
    {
      short:
        "Report of a newly engaged full-timer (新たに従事する常勤の保険医等に係る情報の届出), on the portal, without delay from Mon 1 March 2027",
      plan: "Without delay from Mon 1 March 2027: Report the younger full-timer",
      sheet: "Next action: Report the younger full-timer, without delay from Mon 1 March 2027",
      table: "Mon 1 March 2027 (without delay from then on)",
      calendar: "Without delay: Report the younger full-timer (甲医院)",
    },
  ],
] as const)(
  "a younger full-timer still to be hired is reported from that day on, not by it: %s",
  async (language, said) => {
    const forReport = await reportWords(language);
    const row = rowOf(TO_BE_HIRED, TODAY, { name: "甲医院", key: "1" });
    const count = countStandings();
    count.add(row);
    const { deadlines } = count.totals();
    const calendar = reportCalendar(
      { title: "", asOf: TODAY, facilities: 1, deadlines, leadKey: "1", idOf: (key) => key },
      forReport,
    );
    const words = { ...(await planWords(language)), ...(await eligibilityWords(language)) };
    expect({
      short: shortAnswer(eligibility(TO_BE_HIRED, TODAY), words).rows.find(({ kind }) => kind === "todo")
        ?.text,
      plan: planShortText(plan(TO_BE_HIRED, TODAY), words, plainPage(80)).split("\n")[1]?.trim(),
      sheet: readIn(raw(sheetMaker(forReport)(row, answerOf(row)).join("")))
        .flatMap((line) => line.split(" / "))
        .find((line) => /^(?:次に行うこと：|Next action:)/.test(line)),
      table: readIn(raw(facilityTable([row], null, forReport).row(row).join("")))[0]
        ?.split(" | ")
        .at(-1),
      calendar: calendar.events[0]?.summary,
    }).toEqual(said);
  },
);
