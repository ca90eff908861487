import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { planJson } from "../../../src/output/plan/json.js";
import { planText } from "../../../src/output/plan/text.js";
import { plan } from "../../../src/questions/plan/plan.js";
import type { Facts } from "../../cases/case.js";
import { colouredPage, withLooks } from "../looks.js";
import { en } from "./words.js";

/** The plan in full, up to what is taken for granted. */
test.each<[what: string, Facts, asOf: string, to: string, text: string]>([
  [
    "a plan to renew",
    { type: "clinic", method: "optical", planFrom: "2025-07-01", planEndsOn: "2026-06-30" },
    "2026-04-01",
    "2026-09",
    `
<strong>Plan by claim month (請求月)  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; medium of the latest claim: optical
          disk; first day of the transition plan: 1 July 2025; last day of the
          transition plan: 30 June 2026

<strong>Claim month     Paper        Optical disk  Online</>
<faint>--------------  -----------  ------------  ----------------</>
April 2026      <faint>not allowed</>  <good>allowed</>       <faint>too late</>
May 2026        <faint>not allowed</>  <good>allowed</>       <faint>too late</>
June 2026       <faint>not allowed</>  <good>allowed</>       <caution>once applied for</>
July 2026       <faint>not allowed</>  <caution>file first</>    <caution>once applied for</>
August 2026     <faint>not allowed</>  <caution>file first</>    <caution>once applied for</>
September 2026  <faint>not allowed</>  <caution>file first</>    <caution>once applied for</>
<faint>allowed: lawful on the facts stated</>
<faint>file first: lawful once filed</>
<faint>once applied for: lawful once applied for (利用申請)</>
<faint>not allowed: not lawful</>
<faint>too late: an application made now comes too late for the month</>

<strong>Next</>
  <strong>By Tue 30 June: for the next plan, Form 1 (様式第1号): Notification for claims</>
  <strong>on optical disk, with plan for going online (光ディスク等を用いた請求に係る猶</>
  <strong>予届出書 兼 オンライン請求への移行計画書)</>
  <strong>or: By Wed 20 May: Application to start online claims (オンライン請求利用申</>
  <strong>請), from July 2026</>

<strong>To do before each month's claims</>
  Claims of July 2026
    - for the next plan, Form 1 (様式第1号): Notification for claims on optical
      disk, with plan for going online (光ディスク等を用いた請求に係る猶予届出書
      兼 オンライン請求への移行計画書), to the Payment Fund (支払基金) and the
      National Health Insurance Federation (国保連合会), before claiming
      last day of the plan: Tue 30 June 2026
    - or: Application to start online claims (オンライン請求利用申請), from
      July 2026
      last application date: Wed 20 May 2026

<strong>Why</>
  - Paper (April 2026 to September 2026): The latest claim by 31 March 2024 was
    not on paper, so paper cannot be started now. [Claims Order (請求命令)
    Suppl. Art. 3-4(1), Suppl. Art. 3-5(1) / notice of November 2023
    Annex 2 p.1] docs/rules.md#paper-closed-to-new-applicants
  - Optical disk (April 2026 to June 2026): Disks are open within the period of
    the plan that was filed, and only there. [Claims Order (請求命令)
    Suppl. Art. 3-2(3) / notice of November 2023 Annex 1 p.6]
    docs/rules.md#optical-transition-plan-running
  - Optical disk (July 2026 to September 2026): The plan that was filed has
    ended. To go on, a new plan of at most one year must be filed beforehand.
    [Claims Order (請求命令) Suppl. Art. 3-2(2) / notice of November 2023
    Annex 1 p.6] docs/rules.md#optical-transition-plan-to-renew
  - Online (April 2026 to September 2026): Online claims are the principle for
    every facility and can begin once the start is applied for beforehand.
    [Claims Order (請求命令) Art. 1(1), Art. 3(1) / notice of November 2023
    Annex 1 p.14] docs/rules.md#online-application-to-start

<strong>Handing in the claims</>
  - In each month online from the 5th to the 10th, optical disk and paper by the
    10th at the counter. For the hours: claims-check window --month 2026-04

<strong>Please note</>
  - File on the comprehensive portal for institutions (医療機関等向け総合ポータ
    ルサイト); where that cannot be done, by post to each payer
  - No source read names a deadline for filing the next plan. The day given
    above for Form 1 is the last day of the plan or that of the claims, not an
    announced filing deadline. Ask the payers for it.
`,
  ],
  [
    "months without a way, and the ways out",
    { type: "clinic", method: "paper", paperGround: "no-receipt-computer", receiptComputer: true },
    "2026-04-01",
    "2026-07",
    `
<strong>Plan by claim month (請求月)  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; receipt computer (レセコン): in use;
          medium of the latest claim: paper; ground of the paper claim of
          March 2024: no receipt computer

<strong>Claim month  Paper        Optical disk  Online</>
<faint>-----------  -----------  ------------  ----------------</>
April 2026   <faint>not allowed</>  <faint>not allowed</>   <faint>too late</>          <bad>GAP</>
May 2026     <faint>not allowed</>  <faint>not allowed</>   <faint>too late</>          <bad>GAP</>
June 2026    <faint>not allowed</>  <faint>not allowed</>   <caution>once applied for</>
July 2026    <faint>not allowed</>  <faint>not allowed</>   <caution>once applied for</>
<faint>once applied for: lawful once applied for (利用申請)</>
<faint>not allowed: not lawful</>
<faint>too late: an application made now comes too late for the month</>
<faint>GAP: a month without any lawful medium</>

<strong>Next</>
  <strong>By Mon 20 April: Application to start online claims (オンライン請求利用申請),</>
  <strong>from June 2026</>

<bad><strong>Gaps</></>
  - April 2026: neither paper nor optical disk nor online is open. An
    application (利用申請) by Fri 20 February would have opened online claims in
    this month.
  - May 2026: neither paper nor optical disk nor online is open. An application
    (利用申請) by Fri 20 March would have opened online claims in this month.

<strong>To do before each month's claims</>
  Ways out for April 2026 (gap)
    - Claim late (月遅れ), with the claims of June 2026
      at the latest: Wed 10 June 2026
    - for other circumstances, Form 3 (様式第3号): Individual notification for
      claims on disk or paper (個別の猶予の届出), to the Payment Fund (支払基金)
      and the National Health Insurance Federation (国保連合会), before claiming
      (on the day of the claim, if that cannot be helped)
      at the latest: Fri 10 April 2026
  Ways out for May 2026 (gap)
    - Claim late (月遅れ), with the claims of June 2026
      at the latest: Wed 10 June 2026
    - for other circumstances, Form 3 (様式第3号): Individual notification for
      claims on disk or paper (個別の猶予の届出), to the Payment Fund (支払基金)
      and the National Health Insurance Federation (国保連合会), before claiming
      (on the day of the claim, if that cannot be helped)
      at the latest: Sun 10 May 2026
  Claims of June 2026
    - Application to start online claims (オンライン請求利用申請), from
      June 2026
      last application date: Mon 20 April 2026

<strong>Why</>
  - Paper (April 2026 to July 2026): A receipt computer is in use, so the ground
    of having none does not hold. The law gives no months of grace after its use
    begins. [Claims Order (請求命令) Suppl. Art. 3-4(1) / notice of
    November 2023 Annex 2 p.1 / inference (the text does not say it): after a
    receipt computer comes into use] docs/rules.md#paper-uses-receipt-computer
  - Optical disk (April 2026 to July 2026): The latest claim by 31 March 2024
    was not on optical disk, so disks cannot be started now. [Claims Order (請求
    命令) Suppl. Art. 3-2(1) / notice of November 2023 Annex 1 p.6]
    docs/rules.md#optical-closed-to-new-applicants
  - Online (April 2026 to July 2026): Online claims are the principle for every
    facility and can begin once the start is applied for beforehand. [Claims
    Order (請求命令) Art. 1(1), Art. 3(1) / notice of November 2023
    Annex 1 p.14] docs/rules.md#online-application-to-start

<strong>Handing in the claims</>
  - In each month online from the 5th to the 10th, optical disk and paper by the
    10th at the counter. For the hours: claims-check window --month 2026-04

<strong>Please note</>
  - File on the comprehensive portal for institutions (医療機関等向け総合ポータ
    ルサイト); where that cannot be done, by post to each payer
  - The hardship of other circumstances (Suppl. Art. 4(5)(v)) is recognised case
    by case; filing alone may not be enough.
`,
  ],
  [
    "what is not known",
    { type: "clinic", method: "paper", paperGround: "elderly", receiptComputer: true },
    "2026-04-01",
    "2026-06",
    `
<strong>Plan by claim month (請求月)  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; receipt computer (レセコン): in use;
          medium of the latest claim: paper; ground of the paper claim of
          March 2024: elderly doctors

<strong>Claim month  Paper          Optical disk  Online</>
<faint>-----------  -------------  ------------  ----------------</>
April 2026   <caution>facts missing</>  <faint>not allowed</>   <faint>too late</>          <caution>NOT KNOWN</>
May 2026     <caution>facts missing</>  <faint>not allowed</>   <faint>too late</>          <caution>NOT KNOWN</>
June 2026    <caution>facts missing</>  <faint>not allowed</>   <caution>once applied for</>
<faint>once applied for: lawful once applied for (利用申請)</>
<faint>not allowed: not lawful</>
<faint>too late: an application made now comes too late for the month</>
<faint>facts missing: missing facts decide</>
<faint>NOT KNOWN: whether any medium is lawful is not known</>

<strong>Next</>
  <strong>First supply the missing facts.</>

<caution><strong>Not known</></>
  - April 2026: whether any medium is lawful is not known. The last application
    date for online claims in this month, Fri 20 February, has passed.
  - May 2026: whether any medium is lawful is not known. The last application
    date for online claims in this month, Fri 20 March, has passed.

<strong>To do before each month's claims</>
  Claims of June 2026
    - Application to start online claims (オンライン請求利用申請), from
      June 2026
      last application date: Mon 20 April 2026

<strong>Why</>
  - Paper (April 2026 to June 2026): Missing facts decide. For each case:
    claims-check eligibility.
  - Optical disk (April 2026 to June 2026): The latest claim by 31 March 2024
    was not on optical disk, so disks cannot be started now. [Claims Order (請求
    命令) Suppl. Art. 3-2(1) / notice of November 2023 Annex 1 p.6]
    docs/rules.md#optical-closed-to-new-applicants
  - Online (April 2026 to June 2026): Online claims are the principle for every
    facility and can begin once the start is applied for beforehand. [Claims
    Order (請求命令) Art. 1(1), Art. 3(1) / notice of November 2023
    Annex 1 p.14] docs/rules.md#online-application-to-start

<strong>Missing facts (what could change the plan)</>
  - date of birth of the youngest full-timer (--youngest-dob)

<strong>Handing in the claims</>
  - In each month online from the 5th to the 10th, optical disk and paper by the
    10th at the counter. For the hours: claims-check window --month 2026-04

<strong>Please note</>
  - Months that missing facts may still open are not counted as gaps.
`,
  ],
  [
    "a younger full-timer to be reported",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1945-07-01",
      youngerHireOn: "2026-03-20",
    },
    "2026-04-01",
    "2026-08",
    `
<strong>Plan by claim month (請求月)  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; receipt computer (レセコン): in use;
          medium of the latest claim: paper; ground of the paper claim of
          March 2024: elderly doctors; date of birth of the youngest full-timer:
          1 July 1945; first day of the younger full-timer: 20 March 2026

<strong>Claim month  Paper       Optical disk  Online</>
<faint>-----------  ----------  ------------  ----------------</>
April 2026   <caution>file first</>  <faint>not allowed</>   <faint>too late</>
May 2026     <caution>file first</>  <faint>not allowed</>   <faint>too late</>
June 2026    <caution>file first</>  <faint>not allowed</>   <caution>once applied for</>  <caution>(no paper after report)</>
July 2026    <caution>file first</>  <faint>not allowed</>   <caution>once applied for</>  <caution>(no paper after report)</>
August 2026  <caution>file first</>  <faint>not allowed</>   <caution>once applied for</>  <caution>(no paper after report)</>
<faint>file first: lawful once filed</>
<faint>once applied for: lawful once applied for (利用申請)</>
<faint>not allowed: not lawful</>
<faint>too late: an application made now comes too late for the month</>

<strong>Next</>
  <strong>Without delay: Report of a newly engaged full-timer (新たに従事する常勤の保険</>
  <strong>医等に係る情報の届出)</>

<caution><strong>Reporting the younger full-timer</></>
  - The younger full-timer must be reported without delay (遅滞なく), and paper
    is then open in the month of the report and the next only. Reported on
    1 April 2026, paper is closed from June 2026.
  - Form 2 (様式第2号): Notification for claims on paper (書面による請求に係る猶
    予届出書): confirm that it was filed before the younger full-timer's first
    day (20 March 2026)

<strong>To do before each month's claims</>
  Claims of April 2026
    - Report of a newly engaged full-timer (新たに従事する常勤の保険医等に係る情
      報の届出), to the Payment Fund (支払基金) and the National Health
      Insurance Federation (国保連合会), without delay
  Claims of June 2026
    - Application to start online claims (オンライン請求利用申請), from
      June 2026
      last application date: Mon 20 April 2026

<strong>Why</>
  - Paper (April 2026 to August 2026): A full-timer born after the day in the
    table has begun and must be reported without delay. Paper is open in the
    month of the report and the next only. [Claims Order (請求命令)
    Suppl. Art. 3-5(2), Suppl. Art. 3-5(3)]
    docs/rules.md#paper-elderly-younger-hire-to-report
  - Optical disk (April 2026 to August 2026): The latest claim by 31 March 2024
    was not on optical disk, so disks cannot be started now. [Claims Order (請求
    命令) Suppl. Art. 3-2(1) / notice of November 2023 Annex 1 p.6]
    docs/rules.md#optical-closed-to-new-applicants
  - Online (April 2026 to August 2026): Online claims are the principle for
    every facility and can begin once the start is applied for beforehand.
    [Claims Order (請求命令) Art. 1(1), Art. 3(1) / notice of November 2023
    Annex 1 p.14] docs/rules.md#online-application-to-start

<strong>Handing in the claims</>
  - In each month online from the 5th to the 10th, optical disk and paper by the
    10th at the counter. For the hours: claims-check window --month 2026-04

<strong>Please note</>
  - File on the comprehensive portal for institutions (医療機関等向け総合ポータ
    ルサイト); where that cannot be done, by post to each payer
  - The date of birth recorded is not that of the younger full-timer. If that
    person is there, paper ends with the month after the report.
  - Form 2 is not recorded as filed. It must have been filed before the younger
    full-timer began and cannot be filed after that. Confirm that it was; if it
    was not, paper is not lawful.
`,
  ],
  [
    "a hardship beside online claims",
    { type: "clinic", method: "online", hardship: "line-failure" },
    "2026-04-01",
    "2026-05",
    `
<strong>Plan by claim month (請求月)  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; medium of the latest claim: online;
          hardship ground (Suppl. Art. 4(5)): failure of the line

<strong>Claim month  Paper       Optical disk  Online</>
<faint>-----------  ----------  ------------  -------</>
April 2026   <caution>file first</>  <caution>file first</>    <good>allowed</>
May 2026     <caution>file first</>  <caution>file first</>    <good>allowed</>
<faint>allowed: lawful on the facts stated</>
<faint>file first: lawful once filed</>

<strong>Next</>
  <strong>to claim on optical disk or paper: By Fri 10 April: Form 3 (様式第3号):</>
  <strong>Individual notification for claims on disk or paper (個別の猶予の届出)</>

<strong>To do before each month's claims</>
  Claims of April 2026
    - to claim on optical disk or paper: Form 3 (様式第3号): Individual
      notification for claims on disk or paper (個別の猶予の届出), to the
      Payment Fund (支払基金) and the National Health Insurance Federation (国保
      連合会), before claiming (on the day of the claim, if that cannot be
      helped)
      at the latest: Fri 10 April 2026

<strong>Why</>
  - Paper (April 2026 to May 2026): While the telecommunication line is out of
    order, this way is open once notified. [Claims Order (請求命令)
    Suppl. Art. 4(5)(i), Suppl. Art. 4(6), Suppl. Art. 4(7) / Hyogo Federation
    (国保連合会) Form 3 (様式第3号)] docs/rules.md#hardship-line-failure
  - Optical disk (April 2026 to May 2026): While the telecommunication line is
    out of order, this way is open once notified. [Claims Order (請求命令)
    Suppl. Art. 4(5)(i), Suppl. Art. 4(6), Suppl. Art. 4(7) / Hyogo Federation
    (国保連合会) Form 3 (様式第3号)] docs/rules.md#hardship-line-failure
  - Online (April 2026 to May 2026): Online claims are in use; they are the
    principle for every facility. [Claims Order (請求命令) Art. 1(1)]
    docs/rules.md#online-in-use

<strong>Handing in the claims</>
  - In each month online from the 5th to the 10th, optical disk and paper by the
    10th at the counter. For the hours: claims-check window --month 2026-04

<strong>Please note</>
  - File on the comprehensive portal for institutions (医療機関等向け総合ポータ
    ルサイト); where that cannot be done, by post to each payer
`,
  ],
  [
    "months of the past",
    { type: "clinic", method: "optical" },
    "2026-04-20",
    "2026-05",
    `
<strong>Plan by claim month (請求月)  As of 20 April 2026 (令和8年4月20日)</>
Facility: type of facility: medical clinic; medium of the latest claim: optical
          disk

<strong>Claim month  Paper        Optical disk  Online</>
<faint>-----------  -----------  ------------  --------</>
April 2026   <faint>not allowed</>  <caution>file first</>    <faint>too late</>  <faint>(over)</>
May 2026     <faint>not allowed</>  <caution>file first</>    <faint>too late</>
<faint>file first: lawful once filed</>
<faint>not allowed: not lawful</>
<faint>too late: an application made now comes too late for the month</>

<strong>Next</>
  <strong>By Sun 10 May: Form 1 (様式第1号): Notification for claims on optical disk,</>
  <strong>with plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼 オンラ</>
  <strong>イン請求への移行計画書)</>
  <strong>to move online: By Mon 20 April: Application to start online claims (オンライ</>
  <strong>ン請求利用申請), from June 2026</>

<strong>To do before each month's claims</>
  Claims of May 2026
    - Form 1 (様式第1号): Notification for claims on optical disk, with plan for
      going online (光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求へ
      の移行計画書), to the Payment Fund (支払基金) and the National Health
      Insurance Federation (国保連合会), before claiming
      the deadline of the administrative notice, Sat 31 August 2024, has passed;
      ask the payers whether they accept it; at the latest: Sun 10 May 2026
    - <faint>or: Application to start online claims (オンライン請求利用申請), from</>
      <faint>May 2026</>
      <faint>last application date: Fri 20 March 2026; passed</>
    - to move online: Application to start online claims (オンライン請求利用申
      請), from June 2026
      last application date: Mon 20 April 2026

<strong>Why</>
  - Paper (April 2026 to May 2026): The latest claim by 31 March 2024 was not on
    paper, so paper cannot be started now. [Claims Order (請求命令)
    Suppl. Art. 3-4(1), Suppl. Art. 3-5(1) / notice of November 2023
    Annex 2 p.1] docs/rules.md#paper-closed-to-new-applicants
  - Optical disk (April 2026 to May 2026): From 1 October 2024 disks need a
    notification beforehand, with a plan of at most one year for going online
    (移行計画). [Claims Order (請求命令) Suppl. Art. 3-2(2) / notice of
    November 2023 Annex 1 p.6 / Payment Fund (支払基金) Form 1 (様式第1号) /
    Tokyo Medical Practitioners Association Form 1 (様式第1号)]
    docs/rules.md#optical-transition-plan-to-file
  - Online (April 2026 to May 2026): Online claims are the principle for every
    facility and can begin once the start is applied for beforehand. [Claims
    Order (請求命令) Art. 1(1), Art. 3(1) / notice of November 2023
    Annex 1 p.14] docs/rules.md#online-application-to-start

<strong>Handing in the claims</>
  - In each month online from the 5th to the 10th, optical disk and paper by the
    10th at the counter. For the hours: claims-check window --month 2026-04

<strong>Please note</>
  - File on the comprehensive portal for institutions (医療機関等向け総合ポータ
    ルサイト); where that cannot be done, by post to each payer
  - A transition plan (移行計画) lasts a year at most. Before it ends, file the
    next one or begin online claims.
`,
  ],
])("the details tell %s", (_, facility, asOf, to, expected) => {
  const text = withLooks(planText(plan(facility, civilDate(asOf), { to }), en, colouredPage(80)));
  expect(`\n${text.slice(0, text.indexOf("\n\n<strong>Taken for granted"))}\n`).toBe(expected);
});

const linesOf = (facility: Facts, asOf: string, to: string, columns = 80): string[] =>
  withLooks(planText(plan(facility, civilDate(asOf), { to }), en, colouredPage(columns))).split("\n");

const elderly: Facts = { type: "clinic", method: "paper", paperGround: "elderly", receiptComputer: true };
const usesReceiptComputer: Facts = {
  type: "clinic",
  method: "paper",
  paperGround: "no-receipt-computer",
  receiptComputer: true,
};

test("a month that the report closes before online claims can be applied for is told", () => {
  const facility: Facts = {
    ...elderly,
    youngestDob: "1945-07-01",
    refiled: true,
    youngerHireOn: "2026-03-20",
  };
  const text = linesOf(facility, "2026-04-25", "2026-07", 1000).join("\n");
  expect(text).toContain(
    "- For June 2026, even an application on the date asked about would then come too late for online claims. Ask the payers how to claim.",
  );
  expect(text).toContain("Reported on 25 April 2026, paper is closed from June 2026.");
  expect(text).not.toContain("Form 2 (様式第2号): Notification");
});

test("a narrow page lists each month with its media", () => {
  const lines = linesOf(usesReceiptComputer, "2026-04-01", "2026-06", 45);
  expect(lines.slice(8, 20)).toEqual([
    "April 2026 <bad>GAP</>",
    "  <faint>Paper: not allowed</>",
    "  <faint>Optical disk: not allowed</>",
    "  <faint>Online: too late</>",
    "May 2026 <bad>GAP</>",
    "  <faint>Paper: not allowed</>",
    "  <faint>Optical disk: not allowed</>",
    "  <faint>Online: too late</>",
    "June 2026",
    "  <faint>Paper: not allowed</>",
    "  <faint>Optical disk: not allowed</>",
    "  <caution>Online: once applied for</>",
  ]);
});

test.each([
  ["2026-04-10", "<caution>NOT KNOWN</>"],
  ["2026-04-11", "<faint>(over)</>"],
])("on %s, the last day of the claims of April or the next, its month is marked %s", (asOf, mark) => {
  const lines = linesOf(elderly, asOf, "2026-04");
  expect(lines.find((line) => line.startsWith("April 2026"))!.endsWith(`  ${mark}`)).toBe(true);
  expect(lines.some((line) => line.startsWith("<faint>NOT KNOWN: "))).toBe(asOf === "2026-04-10");
});

test("a month whose claims are over is not among those that are not known", () => {
  const lines = linesOf(elderly, "2026-04-11", "2026-06", 1000);
  expect(lines.slice(lines.indexOf("<caution><strong>Not known</></>")).slice(1, 3)).toEqual([
    "  - May 2026: whether any medium is lawful is not known. The last application date for online claims in this month, Fri 20 March, has passed.",
    "",
  ]);
});

test("what is for months after those that are shown is told without one of them", () => {
  const lines = linesOf({ type: "clinic", method: "optical" }, "2024-05-01", "2024-06");
  expect(lines.slice(lines.indexOf("<strong>Next</>")).slice(1, 4)).toEqual([
    "  <strong>By Tue 20 August: Apply to start online claims</>",
    "",
    "<strong>Why</>",
  ]);
});

test("the hours of the payer that takes claims for longer are told in their month", () => {
  const text = linesOf({ type: "clinic", method: "online" }, "2026-09-15", "2026-11", 1000).join("\n");
  const part = text.slice(text.indexOf("Handing in the claims")).split("\n\n")[0]!;
  expect(part.split("\n").slice(1)).toEqual([
    "  - In each month online from the 5th to the 10th, optical disk and paper by the 10th at the counter. For the hours: claims-check window --month 2026-09",
    "  - October 2026, Online: the National Health Insurance Federation (国保連合会) alone takes claims until Tue 13 October, 21:00 (the other payer to the 10th).",
  ]);
});

test("the document gives each key its words", () => {
  const answer = plan({ ...elderly, youngestDob: "1945-07-01", youngerHireOn: "2026-03-20" }, "2026-04-01", {
    to: "2026-04",
  });
  const { cautions, assumptions, notModelled } = planJson(answer, en) as {
    cautions: unknown;
    assumptions: unknown[];
    notModelled: string[];
  };
  expect(cautions).toEqual([
    {
      id: "birth-not-of-younger-hire",
      text: "The date of birth recorded is not that of the younger full-timer. If that person is there, paper ends with the month after the report.",
    },
  ]);
  expect(assumptions[0]).toEqual({
    id: "clinic-is-medical",
    facts: ["type"],
    text: "A clinic is taken to be a medical clinic (a dental clinic is dental-clinic)",
  });
  expect(notModelled).toContain("whether a payer accepts a given filing");
});

test("what is next and has no day is told without one", () => {
  const lines = linesOf({ ...elderly, youngestDob: "none" }, "2026-04-01", "2026-04");
  expect(lines[lines.indexOf("<strong>Next</>") + 1]).toBe("  <strong>Ask the payers</>");
});

test("what is to be done for claims is told up to their last day", () => {
  const facility: Facts = { type: "clinic", method: "optical" };
  expect(linesOf(facility, "2026-04-10", "2026-05")).toContain("  Claims of April 2026");
  expect(linesOf(facility, "2026-04-11", "2026-05")).not.toContain("  Claims of April 2026");
});

test("only what has to be filed has to be recognised too", () => {
  const legend = linesOf(
    { type: "clinic", method: "online", hardship: "other" },
    "2026-04-01",
    "2026-04",
    1000,
  )
    .filter((line) => line.startsWith("<faint>") && line.includes(": "))
    .slice(0, 2);
  expect(legend).toEqual([
    "<faint>allowed: lawful on the facts stated</>",
    "<faint>file first: lawful once filed; on the hardship of other difficulty only if recognised case by case</>",
  ]);
});
