import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { planCalendar } from "../../../src/output/plan/calendar.js";
import { plan } from "../../../src/questions/plan/plan.js";
import type { Facts } from "../../cases/case.js";
import { en } from "./words.js";

const usesReceiptComputer: Facts = {
  type: "clinic",
  method: "paper",
  paperGround: "no-receipt-computer",
  receiptComputer: true,
};
const elderly: Facts = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  receiptComputer: true,
  youngestDob: "1945-07-01",
  refiled: true,
};
const MADE_ON =
  / planned on (.*) 2026\. Make the file again when the facts change, by a filing or a hire for example\./g;

/** Each event: its name, its days, what it is, and what it says. */
const told = (facility: Facts, asOf: string, to: string): string =>
  planCalendar(plan(facility, civilDate(asOf), { to }), en)
    .events.map(({ uid, date, endDate = "", summary, description }) =>
      [uid, date, endDate, summary, description].join(" | "),
    )
    .join("\n---\n")
    .replaceAll(new RegExp(`As${MADE_ON.source}`, "g"), "(made on $1)");

test.each<[what: string, Facts, asOf: string, to: string, events: string]>([
  [
    "the ways out of months without a medium, and these months",
    usesReceiptComputer,
    "2026-04-10",
    "2026-06",
    `
plan-late-claim-2026-06@claims-check | 2026-06-10 |  | Claim late (月遅れ), with the claims of June 2026 | Claims of April 2026
Claims of May 2026
Claim late (月遅れ), with the claims of June 2026
at the latest: Wed 10 June 2026
(made on 10 April)
---
plan-form-3-2026-04@claims-check | 2026-04-10 |  | for other circumstances, Form 3 (様式第3号): Individual notification for claims on disk or paper (個別の猶予の届出) | Claims of April 2026
for other circumstances, Form 3 (様式第3号): Individual notification for claims on disk or paper (個別の猶予の届出), to the Payment Fund (支払基金) and the National Health Insurance Federation (国保連合会), before claiming (on the day of the claim, if that cannot be helped)
at the latest: Fri 10 April 2026
(made on 10 April)
---
plan-form-3-2026-05@claims-check | 2026-05-10 |  | for other circumstances, Form 3 (様式第3号): Individual notification for claims on disk or paper (個別の猶予の届出) | Claims of May 2026
for other circumstances, Form 3 (様式第3号): Individual notification for claims on disk or paper (個別の猶予の届出), to the Payment Fund (支払基金) and the National Health Insurance Federation (国保連合会), before claiming (on the day of the claim, if that cannot be helped)
at the latest: Sun 10 May 2026
(made on 10 April)
---
plan-online-start-application-2026-06@claims-check | 2026-04-20 |  | Application to start online claims (オンライン請求利用申請), from June 2026 | Claims of June 2026
Application to start online claims (オンライン請求利用申請), from June 2026
last application date: Mon 20 April 2026
(made on 10 April)
---
plan-gap-2026-04@claims-check | 2026-04-01 | 2026-04-10 | Claims of April 2026: no lawful medium | April 2026: neither paper nor optical disk nor online is open. An application (利用申請) by Fri 20 February would have opened online claims in this month.
(made on 10 April)
---
plan-gap-2026-05@claims-check | 2026-05-01 | 2026-05-10 | Claims of May 2026: no lawful medium | May 2026: neither paper nor optical disk nor online is open. An application (利用申請) by Fri 20 March would have opened online claims in this month.
(made on 10 April)
`,
  ],
  [
    "no month whose claims are over",
    usesReceiptComputer,
    "2026-04-11",
    "2026-06",
    `
plan-late-claim-2026-06@claims-check | 2026-06-10 |  | Claim late (月遅れ), with the claims of June 2026 | Claims of April 2026
Claims of May 2026
Claim late (月遅れ), with the claims of June 2026
at the latest: Wed 10 June 2026
(made on 11 April)
---
plan-form-3-2026-05@claims-check | 2026-05-10 |  | for other circumstances, Form 3 (様式第3号): Individual notification for claims on disk or paper (個別の猶予の届出) | Claims of May 2026
for other circumstances, Form 3 (様式第3号): Individual notification for claims on disk or paper (個別の猶予の届出), to the Payment Fund (支払基金) and the National Health Insurance Federation (国保連合会), before claiming (on the day of the claim, if that cannot be helped)
at the latest: Sun 10 May 2026
(made on 11 April)
---
plan-online-start-application-2026-06@claims-check | 2026-04-20 |  | Application to start online claims (オンライン請求利用申請), from June 2026 | Claims of June 2026
Application to start online claims (オンライン請求利用申請), from June 2026
last application date: Mon 20 April 2026
(made on 11 April)
---
plan-gap-2026-05@claims-check | 2026-05-01 | 2026-05-10 | Claims of May 2026: no lawful medium | May 2026: neither paper nor optical disk nor online is open. An application (利用申請) by Fri 20 March would have opened online claims in this month.
(made on 11 April)
`,
  ],
  [
    "what is due without delay, on the day of the question",
    { ...elderly, youngerHireOn: "2026-03-20" },
    "2026-04-01",
    "2026-07",
    `
plan-younger-hire-report-2026-04@claims-check | 2026-04-01 |  | Without delay: Report of a newly engaged full-timer (新たに従事する常勤の保険医等に係る情報の届出) | Claims of April 2026
Report of a newly engaged full-timer (新たに従事する常勤の保険医等に係る情報の届出), to the Payment Fund (支払基金) and the National Health Insurance Federation (国保連合会), without delay
(made on 1 April)
---
plan-online-start-application-2026-06@claims-check | 2026-04-20 |  | Application to start online claims (オンライン請求利用申請), from June 2026 | Claims of June 2026
Application to start online claims (オンライン請求利用申請), from June 2026
last application date: Mon 20 April 2026
(made on 1 April)
`,
  ],
  [
    "what is due without delay from the hire on, on its day",
    { ...elderly, youngerHireOn: "2026-04-20" },
    "2026-04-01",
    "2026-07",
    `
plan-younger-hire-report-2026-05@claims-check | 2026-04-20 |  | Without delay: Report of a newly engaged full-timer (新たに従事する常勤の保険医等に係る情報の届出) | Claims of May 2026
Report of a newly engaged full-timer (新たに従事する常勤の保険医等に係る情報の届出), to the Payment Fund (支払基金) and the National Health Insurance Federation (国保連合会), without delay
(made on 1 April)
---
plan-online-start-application-2026-06@claims-check | 2026-04-20 |  | Application to start online claims (オンライン請求利用申請), from June 2026 | Claims of June 2026
Application to start online claims (オンライン請求利用申請), from June 2026
last application date: Mon 20 April 2026
(made on 1 April)
`,
  ],
])("the calendar of a plan has %s", (_, facility, asOf, to, events) => {
  expect(`\n${told(facility, asOf, to)}\n`).toBe(events);
});

test.each([
  ["2026-03-20", "2026-05-15"],
  ["2026-05-16", "2026-05-16"],
  ["2026-11-01", "2026-11-01"],
  ["unknown", "2026-05-15"],
] as const)(
  "a hire on %s, whose report a hardship leaves without effect, is to be reported on %s",
  (youngerHireOn, date) => {
    const facility: Facts = { ...elderly, refiled: undefined, youngerHireOn, hardship: "other" };
    const { events } = planCalendar(plan(facility, civilDate("2026-05-15")), en);
    expect(events.find(({ uid }) => uid.startsWith("plan-younger-hire-report"))?.date).toBe(date);
  },
);
