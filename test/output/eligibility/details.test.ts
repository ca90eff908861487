import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { eligibilityJson } from "../../../src/output/eligibility/json.js";
import { answerAsSpared } from "../../../src/output/eligibility/spared-plan.js";
import { eligibilityText } from "../../../src/output/eligibility/text.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import type { Facts } from "../../cases/case.js";
import { colouredPage, withLooks } from "../looks.js";
import { en } from "../plan/words.js";

/** The answer in full with the way to it, up to what is taken for granted. */
test.each<[what: string, Facts, asOf: string, Question | undefined, explain: boolean, text: string]>([
  [
    "a plan to file",
    { type: "clinic", method: "optical" },
    "2026-04-01",
    "optical",
    false,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; medium of the latest claim: optical
          disk

<caution>This facility claims on optical disk today, and no transition plan is recorded.</>
<caution>To go on, file Form 1 (様式第1号) before claiming (if it was filed, state the</>
<caution>period of the plan).</>

  △ <caution>Claims on optical disk (光ディスク等を用いた請求): file first</>

<strong><caution>Claims on optical disk (光ディスク等を用いた請求): file first</></>
  Lawful once the filings below are made.
  Ground: transition plan (移行計画)
  <strong>Why</>
    - From 1 October 2024 disks need a notification beforehand, with a plan of
      at most one year for going online (移行計画). [Claims Order (請求命令)
      Suppl. Art. 3-2(2) / notice of November 2023 Annex 1 p.6 / Payment Fund
      (支払基金) Form 1 (様式第1号) / Tokyo Medical Practitioners Association
      Form 1 (様式第1号)] docs/rules.md#optical-transition-plan-to-file
  <strong>To file</>
    - Form 1 (様式第1号): Notification for claims on optical disk, with plan for
      going online (光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求へ
      の移行計画書), to the Payment Fund (支払基金) and the National Health
      Insurance Federation (国保連合会), before claiming
      File on the comprehensive portal for institutions (医療機関等向け総合ポー
      タルサイト); where that cannot be done, by post to each payer
      Deadline of the administrative notice: Sat 31 August 2024 (passed)
  <strong>Please note</>
    - The deadline that the administration named has passed. The text only asks
      for notification before claiming; ask the payers whether they accept it.
    - Ask the Payment Fund (支払基金) and the National Health Insurance
      Federation (国保連合会)
  <strong>What would change the verdict</>
    - first day of the transition plan: 1 April 2026; last day of the transition
      plan: 31 March 2027 → allowed (up to the facility)
    - medium of the latest claim by March 2024: online, paper or never claimed →
      not allowed
    - medium of the latest claim by September 2024: online, paper or never
      claimed → not allowed
    - medium of the latest claim: online → not allowed
    - hardship ground (Suppl. Art. 4(5)): failure of the line, construction or
      temporary premises or closing or suspending; hardship notified
      (Suppl. Art. 4(5)): yes → allowed
`,
  ],
  [
    "a plan that runs",
    { type: "clinic", method: "optical", planFrom: "2026-03-01", planEndsOn: "2027-02-28" },
    "2026-04-01",
    "optical",
    false,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; medium of the latest claim: optical
          disk; first day of the transition plan: 1 March 2026; last day of the
          transition plan: 28 February 2027

<caution>This facility claims on optical disk under a transition plan. To go on after</>
<caution>28 February 2027 it has to file a new one (renewal).</>

  ○ <good>Claims on optical disk (光ディスク等を用いた請求): allowed</>

<strong><good>Claims on optical disk (光ディスク等を用いた請求): allowed</></>
  Lawful on the facts stated.
  Ground: transition plan (移行計画)
  On this ground until 28 February 2027
  <strong>Why</>
    - Disks are open within the period of the plan that was filed, and only
      there. [Claims Order (請求命令) Suppl. Art. 3-2(3) / notice of
      November 2023 Annex 1 p.6] docs/rules.md#optical-transition-plan-running
  <strong>To file</>
    - Form 1 (様式第1号): Notification for claims on optical disk, with plan for
      going online (光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求へ
      の移行計画書): recorded as filed
  <strong>Please note</>
    - No source read names a deadline for the next plan. Ask the payers before
      the period ends.
  <strong>What would change the verdict</>
    - date asked about: 1 March 2027 → file first (by waiting)
    - medium of the latest claim by March 2024: online, paper or never claimed →
      not allowed
    - medium of the latest claim by September 2024: online, paper or never
      claimed → not allowed
    - medium of the latest claim: online → ask the payers
`,
  ],
  [
    "a way by the elderly ground, and how it was found",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1945-07-01",
      refiled: true,
    },
    "2026-04-01",
    "paper",
    true,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; receipt computer (レセコン): in use;
          medium of the latest claim: paper; ground of the paper claim of
          March 2024: elderly doctors; date of birth of the youngest full-timer:
          1 July 1945; Form 2 (様式第2号) filed: yes

  ○ <good>Claims on paper (書面による請求): allowed</>

<strong><good>Claims on paper (書面による請求): allowed</></>
  Lawful on the facts stated.
  Ground: elderly doctors (高齢医師等)
  <strong>Cut-offs for the date of birth (table of Suppl. Art. 3-5(1))</>
    - medical clinic with a receipt computer: on or before 1 July 1945 → passes
  <strong>Why</>
    - Every full-time insurance doctor (or dentist) was born on or before the
      day in the table. Paper goes on by a notification of it. [Claims Order (請
      求命令) Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
      docs/rules.md#paper-elderly
  <strong>To file</>
    - Form 2 (様式第2号): Notification for claims on paper (書面による請求に係る
      猶予届出書): recorded as filed
  <strong>What would change the verdict</>
    - medium of the latest claim by March 2024: online, optical disk or never
      claimed → not allowed
    - ground of the paper claim of March 2024: no receipt computer or hardship
      (former Suppl. Art. 4(5)) → not allowed
    - type of facility: hospital or pharmacy → not allowed
    - date of birth of the youngest full-timer: after 1 July 1945 → not allowed
  <strong>Path through the rules</>
    - date asked about: on or before 31 March 2024? → no
    - medium of the latest claim by March 2024: paper? → yes [Claims Order (請求
      命令) Suppl. Art. 3-4(1), Suppl. Art. 3-5(1) / notice of November 2023
      Annex 2 p.1]
    - ground of the paper claim of March 2024: elderly doctors? → yes [Claims
      Order (請求命令) Suppl. Art. 3-4(1), Suppl. Art. 3-5(1) / notice of
      November 2023 Annex 2 p.1]
    - date asked about: on or before 31 March 2024? → no
    - type of facility: hospital? → no [Claims Order (請求命令)
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
    - hire of a younger full-timer: none? → yes [Claims Order (請求命令)
      Suppl. Art. 3-5(2)]
    - date of birth of the youngest full-timer: no full-timers? → no [Claims
      Order (請求命令) Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
    - receipt computer (レセコン): not in use? → no [Claims Order (請求命令)
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
    - type of facility: pharmacy? → no [Claims Order (請求命令)
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
    - type of facility: medical clinic? → yes [Claims Order (請求命令)
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
    - date of birth of the youngest full-timer: on or before 1 July 1945? → yes
      [Claims Order (請求命令) Suppl. Art. 3-5(1) / notice of November 2023
      Annex 2 p.2]
    - report of the younger full-timer: dated later or made? → no [Claims Order
      (請求命令) Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
    - Form 2 (様式第2号) filed: yes? → yes [Claims Order (請求命令)
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
    - succession: taken over under a new institution code? → no [inference (the
      text does not say it): succession under a new institution code]
    - Outcome: allowed (paper/elderly)
`,
  ],
  [
    "branches",
    { type: "clinic", method: "paper", receiptComputer: "unknown" },
    "2026-04-01",
    "paper",
    false,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; receipt computer (レセコン): not
          known; medium of the latest claim: paper

  ？ <caution>Claims on paper (書面による請求): facts missing</>

<strong><caution>Claims on paper (書面による請求): facts missing</></>
  Missing facts decide.
  <strong>Cut-offs for the date of birth (table of Suppl. Art. 3-5(1))</>
    - medical clinic with a receipt computer: on or before 1 July 1945 → depends
      on the date of birth
    - clinic or pharmacy without a receipt computer: on or before 1 April 1946 →
      depends on the date of birth
  <strong>Rules that may apply</>
    - Whether the ground holds where there is no full-timer at all is not laid
      down. [Claims Order (請求命令) Suppl. Art. 3-5(1) / notice of
      November 2023 Annex 2 p.2 / inference (the text does not say it): a
      facility without full-timers] docs/rules.md#paper-elderly-no-full-timers
    - Every full-time insurance doctor (or dentist) was born on or before the
      day in the table. Paper goes on by a notification of it. [Claims Order (請
      求命令) Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
      docs/rules.md#paper-elderly
    - The youngest full-timer was born after the day in the table, so the ground
      of elderly doctors does not hold. [Claims Order (請求命令)
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
      docs/rules.md#paper-elderly-born-after-cutoff
    - The paper claim of March 2024 stood on an individual hardship, which does
      not carry over into either transitional ground. [Claims Order (請求命令)
      Suppl. Art. 3-4(1), Suppl. Art. 3-5(1)]
      docs/rules.md#paper-hardship-ground-does-not-continue
    - A receipt computer is in use, so the ground of having none does not hold.
      The law gives no months of grace after its use begins. [Claims Order (請求
      命令) Suppl. Art. 3-4(1) / notice of November 2023 Annex 2 p.1 / inference
      (the text does not say it): after a receipt computer comes into use]
      docs/rules.md#paper-uses-receipt-computer
    - The latest claim by 31 March 2024 was on paper without a receipt computer
      (レセコン). Paper goes on by a notification that none is in use now.
      [Claims Order (請求命令) Suppl. Art. 3-4(1) / notice of November 2023
      Annex 2 p.1] docs/rules.md#paper-no-receipt-computer
  <strong>To file, depending on the outcome</>
    - Form 2 (様式第2号): Notification for claims on paper (書面による請求に係る
      猶予届出書), to the Payment Fund (支払基金) and the National Health
      Insurance Federation (国保連合会), before claiming
      File on the comprehensive portal for institutions (医療機関等向け総合ポー
      タルサイト); where that cannot be done, by post to each payer
      Deadline of the administrative notice: Thu 29 February 2024 (passed)
  <strong>Please note</>
    - Whoever leaves the transitional grounds for paper also comes under the
      duty of online eligibility verification (オンライン資格確認).
    - The deadline that the administration named has passed. The text only asks
      for notification before claiming; ask the payers whether they accept it.
    - Ask the Payment Fund (支払基金) and the National Health Insurance
      Federation (国保連合会)
  <strong>Missing facts (the most decisive first)</>
    - ground of the paper claim of March 2024 (--paper-ground)
    - date of birth of the youngest full-timer (--youngest-dob)
    - receipt computer (レセコン) (--receipt-computer)
  <strong>Outcome by answer</>
    - ground of the paper claim of March 2024: elderly doctors; date of birth of
      the youngest full-timer: no full-timers → ask the payers
    - ground of the paper claim of March 2024: elderly doctors; date of birth of
      the youngest full-timer: on or before 1 April 1946; receipt computer (レセ
      コン): not in use → file first
    - ground of the paper claim of March 2024: elderly doctors; date of birth of
      the youngest full-timer: after 1 April 1946; receipt computer (レセコン):
      not in use → not allowed
    - ground of the paper claim of March 2024: elderly doctors; date of birth of
      the youngest full-timer: on or before 1 July 1945; receipt computer (レセ
      コン): in use → file first
    - ground of the paper claim of March 2024: elderly doctors; date of birth of
      the youngest full-timer: after 1 July 1945; receipt computer (レセコン):
      in use → not allowed
    - ground of the paper claim of March 2024: hardship (former
      Suppl. Art. 4(5)) → not allowed
    - ground of the paper claim of March 2024: no receipt computer; receipt
      computer (レセコン): in use → not allowed
    - ground of the paper claim of March 2024: no receipt computer; receipt
      computer (レセコン): not in use → file first
`,
  ],
  [
    "few branches",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "unknown",
    },
    "2026-04-01",
    "paper",
    false,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; receipt computer (レセコン): in use;
          medium of the latest claim: paper; ground of the paper claim of
          March 2024: elderly doctors; date of birth of the youngest full-timer:
          not known

  ？ <caution>Claims on paper (書面による請求): facts missing</>

<strong><caution>Claims on paper (書面による請求): facts missing</></>
  Missing facts decide.
  <strong>Cut-offs for the date of birth (table of Suppl. Art. 3-5(1))</>
    - medical clinic with a receipt computer: on or before 1 July 1945 → depends
      on the date of birth
  <strong>Rules that may apply</>
    - Whether the ground holds where there is no full-timer at all is not laid
      down. [Claims Order (請求命令) Suppl. Art. 3-5(1) / notice of
      November 2023 Annex 2 p.2 / inference (the text does not say it): a
      facility without full-timers] docs/rules.md#paper-elderly-no-full-timers
    - Every full-time insurance doctor (or dentist) was born on or before the
      day in the table. Paper goes on by a notification of it. [Claims Order (請
      求命令) Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
      docs/rules.md#paper-elderly
    - The youngest full-timer was born after the day in the table, so the ground
      of elderly doctors does not hold. [Claims Order (請求命令)
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
      docs/rules.md#paper-elderly-born-after-cutoff
  <strong>To file, depending on the outcome</>
    - Form 2 (様式第2号): Notification for claims on paper (書面による請求に係る
      猶予届出書), to the Payment Fund (支払基金) and the National Health
      Insurance Federation (国保連合会), before claiming
      File on the comprehensive portal for institutions (医療機関等向け総合ポー
      タルサイト); where that cannot be done, by post to each payer
      Deadline of the administrative notice: Thu 29 February 2024 (passed)
  <strong>Please note</>
    - Whoever leaves the transitional grounds for paper also comes under the
      duty of online eligibility verification (オンライン資格確認).
    - The deadline that the administration named has passed. The text only asks
      for notification before claiming; ask the payers whether they accept it.
    - Ask the Payment Fund (支払基金) and the National Health Insurance
      Federation (国保連合会)
  <strong>Missing facts (the most decisive first)</>
    - date of birth of the youngest full-timer (--youngest-dob)
  <strong>Outcome by answer</>
    - date of birth of the youngest full-timer: no full-timers → ask the payers
    - date of birth of the youngest full-timer: on or before 1 July 1945 → file
      first
    - date of birth of the youngest full-timer: after 1 July 1945 → not allowed
`,
  ],
  [
    "all four questions for online",
    { type: "clinic", method: "online" },
    "2026-04-01",
    undefined,
    false,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; medium of the latest claim: online

  × <bad>Claims on paper (書面による請求): not allowed</>
  × <bad>Claims on optical disk (光ディスク等を用いた請求): not allowed</>
  ○ <good>Online claims (オンライン請求): allowed</>
  × <bad>Resubmitting returned claims on paper (紙による返戻再請求): not allowed</>

<strong><bad>Claims on paper (書面による請求): not allowed</></>
  Not lawful.
  <strong>Why</>
    - The latest claim by 31 March 2024 was not on paper, so paper cannot be
      started now. [Claims Order (請求命令) Suppl. Art. 3-4(1),
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.1]
      docs/rules.md#paper-closed-to-new-applicants
  <strong>What would change the verdict</>
    - hardship ground (Suppl. Art. 4(5)): failure of the line, construction or
      temporary premises or closing or suspending; hardship notified
      (Suppl. Art. 4(5)): yes → allowed
    - hardship ground (Suppl. Art. 4(5)): other particular difficulty; hardship
      notified (Suppl. Art. 4(5)): yes → file first

<strong><bad>Claims on optical disk (光ディスク等を用いた請求): not allowed</></>
  Not lawful.
  <strong>Why</>
    - The latest claim by 31 March 2024 was not on optical disk, so disks cannot
      be started now. [Claims Order (請求命令) Suppl. Art. 3-2(1) / notice of
      November 2023 Annex 1 p.6] docs/rules.md#optical-closed-to-new-applicants
  <strong>What would change the verdict</>
    - hardship ground (Suppl. Art. 4(5)): failure of the line, construction or
      temporary premises or closing or suspending; hardship notified
      (Suppl. Art. 4(5)): yes → allowed
    - hardship ground (Suppl. Art. 4(5)): other particular difficulty; hardship
      notified (Suppl. Art. 4(5)): yes → file first

<strong><good>Online claims (オンライン請求): allowed</></>
  Lawful on the facts stated.
  Ground: Claims Order Art. 1 (the method in principle)
  <strong>Why</>
    - Online claims are in use; they are the principle for every facility.
      [Claims Order (請求命令) Art. 1(1)] docs/rules.md#online-in-use

<strong><bad>Resubmitting returned claims on paper (紙による返戻再請求): not allowed</></>
  Not lawful.
  <strong>Why</>
    - For facilities that claim online, resubmission on paper ended with
      September 2024. [notice of November 2023 Annex 1 p.10 / Tokyo Dental
      Practitioners Association: resubmission online (返戻再請求)]
      docs/rules.md#paper-resubmission-ended
  <strong>What would change the verdict</>
    - medium of the latest claim: optical disk, paper or never claimed → allowed
`,
  ],
  [
    "all four questions, disks first for a user of disks",
    { type: "clinic", method: "optical", planFrom: "2026-10-01", planEndsOn: "2027-09-30" },
    "2026-04-01",
    undefined,
    false,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; medium of the latest claim: optical
          disk; first day of the transition plan: 1 October 2026; last day of
          the transition plan: 30 September 2027

<caution>This facility claims on optical disk today. See first to the filing (renewal) of</>
<caution>the transition plan.</>

  △ <caution>Claims on optical disk (光ディスク等を用いた請求): file first</>
  × <bad>Claims on paper (書面による請求): not allowed</>
  △ <caution>Online claims (オンライン請求): once applied for</>
  ○ <good>Resubmitting returned claims on paper (紙による返戻再請求): allowed</>

<strong><caution>Claims on optical disk (光ディスク等を用いた請求): file first</></>
  Lawful once the filings below are made.
  Ground: transition plan (移行計画)
  The verdict stays until 30 September 2026.
  <strong>Why</>
    - The plan that was filed has not begun. To claim on disk before it does, a
      plan that covers that time must be filed beforehand. [Claims Order (請求命
      令) Suppl. Art. 3-2(2), Suppl. Art. 3-2(3) / notice of November 2023
      Annex 1 p.6] docs/rules.md#optical-transition-plan-not-begun
  <strong>To file</>
    - Form 1 (様式第1号): Notification for claims on optical disk, with plan for
      going online (光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求へ
      の移行計画書), to the Payment Fund (支払基金) and the National Health
      Insurance Federation (国保連合会), before claiming
      File on the comprehensive portal for institutions (医療機関等向け総合ポー
      タルサイト); where that cannot be done, by post to each payer
  <strong>What would change the verdict</>
    - date asked about: 1 October 2026 → allowed (by waiting)
    - medium of the latest claim by March 2024: online, paper or never claimed →
      not allowed
    - medium of the latest claim by September 2024: online, paper or never
      claimed → not allowed
    - medium of the latest claim: online → not allowed
    - hardship ground (Suppl. Art. 4(5)): failure of the line, construction or
      temporary premises or closing or suspending; hardship notified
      (Suppl. Art. 4(5)): yes → allowed

<strong><bad>Claims on paper (書面による請求): not allowed</></>
  Not lawful.
  <strong>Why</>
    - The latest claim by 31 March 2024 was not on paper, so paper cannot be
      started now. [Claims Order (請求命令) Suppl. Art. 3-4(1),
      Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.1]
      docs/rules.md#paper-closed-to-new-applicants
  <strong>What would change the verdict</>
    - hardship ground (Suppl. Art. 4(5)): failure of the line, construction or
      temporary premises or closing or suspending; hardship notified
      (Suppl. Art. 4(5)): yes → allowed
    - hardship ground (Suppl. Art. 4(5)): other particular difficulty; hardship
      notified (Suppl. Art. 4(5)): yes → file first

<strong><caution>Online claims (オンライン請求): once applied for</></>
  Lawful once applied for (利用申請).
  Ground: Claims Order Art. 1 (the method in principle)
  <strong>Why</>
    - Online claims are the principle for every facility and can begin once the
      start is applied for beforehand. [Claims Order (請求命令) Art. 1(1),
      Art. 3(1) / notice of November 2023 Annex 1 p.14]
      docs/rules.md#online-application-to-start
  <strong>To file</>
    - Application to start online claims (オンライン請求利用申請), to the
      Payment Fund (支払基金) and the National Health Insurance Federation (国保
      連合会), before claiming

<strong><good>Resubmitting returned claims on paper (紙による返戻再請求): allowed</></>
  Lawful on the facts stated.
  Ground: a facility whose latest claim was not online
  <strong>Why</>
    - A facility whose latest claim was not online resubmits returned claims (返
      戻) on paper. [notice of November 2023 Annex 1 p.10 / Tokyo Dental
      Practitioners Association: resubmission online (返戻再請求)]
      docs/rules.md#paper-resubmission-not-online
  <strong>What would change the verdict</>
    - medium of the latest claim: online → not allowed
`,
  ],
  [
    "online claims to apply for",
    { type: "clinic", method: "optical" },
    "2026-04-01",
    "online",
    false,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; medium of the latest claim: optical
          disk

<caution>This facility claims on optical disk today, and no transition plan is recorded.</>
<caution>To go on, file Form 1 (様式第1号) before claiming (if it was filed, state the</>
<caution>period of the plan).</>

  △ <caution>Online claims (オンライン請求): once applied for</>

<strong><caution>Online claims (オンライン請求): once applied for</></>
  Lawful once applied for (利用申請).
  Ground: Claims Order Art. 1 (the method in principle)
  <strong>Why</>
    - Online claims are the principle for every facility and can begin once the
      start is applied for beforehand. [Claims Order (請求命令) Art. 1(1),
      Art. 3(1) / notice of November 2023 Annex 1 p.14]
      docs/rules.md#online-application-to-start
  <strong>To file</>
    - Application to start online claims (オンライン請求利用申請), to the
      Payment Fund (支払基金) and the National Health Insurance Federation (国保
      連合会), before claiming
`,
  ],
  [
    "Form 2 of which nobody knows",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1945-07-01",
      refiled: "unknown",
    },
    "2026-04-01",
    "paper",
    false,
    `
<strong>Ways of claiming  As of 1 April 2026 (令和8年4月1日)</>
Facility: type of facility: medical clinic; receipt computer (レセコン): in use;
          medium of the latest claim: paper; ground of the paper claim of
          March 2024: elderly doctors; date of birth of the youngest full-timer:
          1 July 1945; Form 2 (様式第2号) filed: not known

  ？ <caution>Claims on paper (書面による請求): facts missing</>

<strong><caution>Claims on paper (書面による請求): facts missing</></>
  Missing facts decide.
  <strong>Cut-offs for the date of birth (table of Suppl. Art. 3-5(1))</>
    - medical clinic with a receipt computer: on or before 1 July 1945 → passes
  <strong>Rules that may apply</>
    - Every full-time insurance doctor (or dentist) was born on or before the
      day in the table. Paper goes on by a notification of it. [Claims Order (請
      求命令) Suppl. Art. 3-5(1) / notice of November 2023 Annex 2 p.2]
      docs/rules.md#paper-elderly
  <strong>To file, depending on the outcome</>
    - Form 2 (様式第2号): Notification for claims on paper (書面による請求に係る
      猶予届出書), to the Payment Fund (支払基金) and the National Health
      Insurance Federation (国保連合会), before claiming
      File on the comprehensive portal for institutions (医療機関等向け総合ポー
      タルサイト); where that cannot be done, by post to each payer
      Deadline of the administrative notice: Thu 29 February 2024 (passed)
  <strong>Please note</>
    - The deadline that the administration named has passed. The text only asks
      for notification before claiming; ask the payers whether they accept it.
    - Ask the Payment Fund (支払基金) and the National Health Insurance
      Federation (国保連合会)
  <strong>Missing facts (the most decisive first)</>
    - Form 2 (様式第2号) filed (--refiled)
  <strong>Outcome by answer</>
    - Form 2 (様式第2号) filed: yes → allowed
    - Form 2 (様式第2号) filed: no or no record → file first
`,
  ],
])("the details tell %s", (_, facility, asOf, question, explain, expected) => {
  const answer = eligibility(facility, civilDate(asOf), { explain });
  const text = withLooks(eligibilityText(answer, en, colouredPage(80), question));
  expect(`\n${text.slice(0, text.indexOf("\n\n<strong>Taken for granted"))}\n`).toBe(expected);
});

test.each<[why: string, Facts, asOf: string, opening: string]>([
  [
    "the plan is to be filed, though a claim online will end disks",
    { type: "clinic", method: "optical", firstOnlineClaimOn: "2026-06-01" },
    "2026-04-01",
    "This facility claims on optical disk today, and no transition plan is recorded. To go on, file Form 1 (様式第1号) before claiming (if it was filed, state the period of the plan).",
  ],
  [
    "the last day of a plan is to be found out",
    { type: "clinic", method: "optical", planFrom: "2026-03-01" },
    "2026-09-01",
    "A plan is recorded as filed, but not the last day of the transition plan. Find that out and state it.",
  ],
  [
    "a plan has ended, whatever its first day",
    { type: "clinic", method: "optical", planEndsOn: "2026-03-31" },
    "2026-04-01",
    "The transition plan that was filed ended on 31 March 2026. To go on, file a new one (Form 1, 様式第1号) before claiming.",
  ],
  [
    "nobody knows when a plan began",
    { type: "clinic", method: "optical", planFrom: "unknown" },
    "2026-04-01",
    "This facility claims on optical disk today. See first to the filing (renewal) of the transition plan.",
  ],
  [
    "a plan has ended on a day that nobody knows",
    { type: "clinic", method: "optical", planFrom: "2025-03-31", planEndsOn: "unknown" },
    "2026-04-01",
    "This facility claims on optical disk today. See first to the filing (renewal) of the transition plan.",
  ],
  [
    "a plan has ended on a day that is not recorded",
    { type: "clinic", method: "optical", planFrom: "2025-03-31" },
    "2026-04-01",
    "This facility claims on optical disk today. See first to the filing (renewal) of the transition plan.",
  ],
  [
    "nobody knows when a plan ends",
    { type: "clinic", method: "optical", planEndsOn: "unknown" },
    "2026-04-01",
    "This facility claims on optical disk today. See first to the filing (renewal) of the transition plan.",
  ],
])("the details begin with what a user of disks has to attend to: %s", (_, facility, asOf, opening) => {
  const lines = eligibilityText(eligibility(facility, civilDate(asOf)), en, plainPage(1000)).split("\n");
  expect(lines[lines.findIndex((line) => line.startsWith("  ")) - 2]).toBe(opening);
});

test("the document gives each key its words", () => {
  const answer = eligibility({ type: "clinic", method: "online" }, civilDate("2026-04-01"));
  const { answers, notModelled } = eligibilityJson(answer, en) as {
    answers: typeof answer.answers;
    notModelled: string[];
  };
  expect(answers.online.reasons).toMatchObject([
    {
      rule: "online/in-use",
      text: "Online claims are in use; they are the principle for every facility.",
      sources: [{ id: "ordinance", provision: "第1条第1項" }],
      documentation: "docs/rules.md#online-in-use",
    },
  ]);
  expect(answers.online.assumptions).toMatchObject([
    {
      id: "clinic-is-medical",
      facts: ["type"],
      text: "A clinic is taken to be a medical clinic (a dental clinic is dental-clinic)",
    },
    { id: "law-unchanged-since", facts: [] },
  ]);
  expect(notModelled).toContain("whether a payer accepts a given filing");
});

test("who claims on paper today is not told first what disks ask for", () => {
  const facility: Facts = {
    type: "clinic",
    method: "paper",
    methodAtMarch2024: "optical",
    methodAtSeptember2024: "optical",
  };
  const text = eligibilityText(eligibility(facility, civilDate("2026-04-01")), en, plainPage(1000));
  expect(text).toContain("Claims on optical disk (光ディスク等を用いた請求): file first");
  expect(text).not.toContain("This facility claims on optical disk today");
});

test("a ground that ends where the verdict stays is told with its end alone", () => {
  const facility: Facts = {
    type: "clinic",
    method: "optical",
    planFrom: "2025-05-01",
    planEndsOn: "2026-04-30",
    hardship: "line-failure",
    hardshipFiled: true,
  };
  const answer = eligibility(facility, civilDate("2026-04-01"));
  const text = eligibilityText(answer, en, plainPage(1000), "optical");
  expect(text).toContain("On this ground until 30 April 2026\n");
  expect(text).not.toContain("The verdict stays until");
});

test.each<[why: string, Facts, form: string]>([
  [
    "needs a plan, though another hardship opens paper on the same terms",
    { hardship: "line-failure" },
    "form-1",
  ],
  [
    "needs no further plan after the last one, where it will close",
    { hardship: "closing", planFrom: "2024-10-01", planEndsOn: "2025-09-30" },
    "form-3",
  ],
])("who claims on disk %s", (_, some, form) => {
  const answer = eligibility({ type: "clinic", method: "optical", ...some }, civilDate("2026-04-01"));
  expect(answerAsSpared(answer, "optical").filings.map((one) => one.form)).toEqual([form]);
});
