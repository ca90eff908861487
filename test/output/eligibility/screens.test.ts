import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { eligibilityWords } from "../../../src/cli/words.js";
import { eligibilityShortText } from "../../../src/output/eligibility/short.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import type { Facts } from "../../cases/case.js";
import { colouredPage, withLooks } from "../looks.js";

const words = await eligibilityWords("en");

test.each<[why: string, Facts, asOf: string, Question | undefined, screen: string]>([
  [
    "nothing is known",
    {},
    "2026-04-01",
    undefined,
    `
？ <strong><caution>Nothing can be said yet. Start with claims-check ask, which asks one question</></>
   <strong><caution>at a time (as of 1 April 2026)</></>
  Otherwise  ？ paper: facts missing / ？ optical disk: facts missing /
             △ online: once applied for / ？ returned claims on paper: facts
             missing
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "claims are made online",
    { type: "clinic", method: "online" },
    "2026-04-01",
    undefined,
    `
○ <strong><good>You claim online and may go on (as of 1 April 2026)</></>
  To do      <strong>Nothing with a deadline is left to file or to apply for</>
  Online claims are in use; they are the principle for every facility.
  Ground     Claims Order (請求命令) Art. 1(1)
  Otherwise  × paper: not allowed / × optical disk: not allowed / × returned
             claims on paper: not allowed
  Assumed    a medical clinic; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "nothing was claimed yet",
    { type: "clinic", method: "none" },
    "2026-04-01",
    undefined,
    `
△ <strong><caution>To start claiming, apply to start online claims (as of 1 April 2026)</></>
  To do      <strong>Apply to start online claims, by Mon 20 April</>
  No way     The claims of April 2026 / the claims of May 2026: no lawful
             medium. Consider claiming late, or Form 3 for an individual
             hardship
  Online claims are the principle for every facility and can begin once the
  start is applied for beforehand.
  Ground     Claims Order (請求命令) Art. 1(1), Art. 3(1)
  Otherwise  × paper: not allowed / × optical disk: not allowed / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a facility on disks asks about online claims",
    { type: "clinic", method: "optical" },
    "2026-04-01",
    "online",
    `
△ <strong><caution>Online claims can be started once applied for (as of 1 April 2026)</></>
  Online claims are the principle for every facility and can begin once the
  start is applied for beforehand.
  Ground     Claims Order (請求命令) Art. 1(1), Art. 3(1)
  Assumed    a medical clinic; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a plan soon ends",
    { type: "clinic", method: "optical", planFrom: "2025-05-01", planEndsOn: "2026-04-30" },
    "2026-04-01",
    undefined,
    `
○ <strong><good>You may keep claiming (optical disk) until Thu 30 April only; next: File</></>
  <strong><good>Form 1 for the next plan (as of 1 April 2026)</></>
  To do      <strong>Form 1 (様式第1号): Notification for claims on optical disk, with</>
             <strong>plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼</>
             <strong>オンライン請求への移行計画書), on the portal, before the plan ends</>
             <strong>on Thu 30 April</>
  Disks are open within the period of the plan that was filed, and only there.
  Caution    <caution>No source read names a deadline for the next plan. Ask the payers</>
             <caution>before the period ends.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-2(3)
  Otherwise  × paper: not allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a plan ends much later, on a Sunday",
    { type: "clinic", method: "optical", planFrom: "2026-03-01", planEndsOn: "2027-02-28" },
    "2026-04-01",
    undefined,
    `
○ <strong><good>You may keep claiming (optical disk) (as of 1 April 2026)</></>
  To do      <strong>Form 1 (様式第1号): Notification for claims on optical disk, with</>
             <strong>plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼</>
             <strong>オンライン請求への移行計画書), on the portal, by</>
             <strong>Fri 26 February 2027 (the last day is Sun 28 February 2027)</>
  Disks are open within the period of the plan that was filed, and only there.
  Caution    <caution>No source read names a deadline for the next plan. Ask the payers</>
             <caution>before the period ends.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-2(3)
  Otherwise  × paper: not allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "no plan was filed",
    { type: "clinic", method: "optical" },
    "2026-04-01",
    undefined,
    `
△ <strong><caution>To claim (optical disk) you must file first (as of 1 April 2026)</></>
  To do      <strong>Form 1 (様式第1号): Notification for claims on optical disk, with</>
             <strong>plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼</>
             <strong>オンライン請求への移行計画書), on the portal, before the next</>
             <strong>claims (by Fri 10 April)</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  From 1 October 2024 disks need a notification beforehand, with a plan of at
  most one year for going online (移行計画).
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-2(2)
  Otherwise  × paper: not allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the last day of a plan is not recorded",
    { type: "clinic", method: "optical", planFrom: "2026-03-01" },
    "2026-09-01",
    undefined,
    `
△ <strong><caution>You may claim (optical disk) within the plan that was filed: check its days</></>
  <strong><caution>(as of 1 September 2026)</></>
  To do      Check and give: last day of the transition plan (--plan-ends-on)
  A plan is recorded as filed, but its first or its last day is not, so that it
  cannot be told whether the day lies within it. Within it claims on disk are
  lawful.
  Caution    <caution>The last day of the transition plan (移行計画) is not recorded. A</>
             <caution>plan lasts a year at most, so it ends on 28 February 2027 at the</>
             <caution>latest.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-2(2), Suppl. Art. 3-2(3)
  Otherwise  × paper: not allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a hardship has to be recognised",
    { type: "clinic", method: "online", hardship: "other", hardshipFiled: true },
    "2026-04-01",
    "paper",
    `
△ <strong><caution>To claim (paper) your case must be recognised (as of 1 April 2026)</></>
  In other circumstances that make online claims particularly difficult, this
  way is open for that claim, once notified and recognised.
  Caution    <caution>This ground is recognised case by case; filing alone may not be</>
             <caution>enough.</>
  Ground     Claims Order (請求命令) Suppl. Art. 4(5)(v), Suppl. Art. 4(6),
             Suppl. Art. 4(7)
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a facility on disks will close",
    { type: "clinic", method: "optical", hardship: "closing" },
    "2026-04-01",
    undefined,
    `
△ <strong><caution>To claim (optical disk) you must file first (as of 1 April 2026)</></>
  To do      <strong>Form 3 (様式第3号): Individual notification for claims on disk or</>
             <strong>paper (個別の猶予の届出), on the portal, before the next claims (by</>
             <strong>Fri 10 April)</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  A facility with a fixed plan to close or suspend may claim in this way until
  then, once notified.
  Caution    <caution>A facility that plans to close may claim this way until it closes</>
             <caution>once Form 3 is filed; no other form is needed.</>
  Ground     Claims Order (請求命令) Suppl. Art. 4(5)(iv), Suppl. Art. 4(6)
  Otherwise  △ paper: file first / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "paper is closed",
    { type: "clinic", method: "paper", paperGround: "no-receipt-computer", receiptComputer: true },
    "2026-04-01",
    undefined,
    `
× <strong><bad>You may not claim this way (paper) (as of 1 April 2026)</></>
  To do      <strong>Apply to start online claims, by Mon 20 April</>
  No way     The claims of April 2026 / the claims of May 2026: no lawful
             medium. Consider claiming late, or Form 3 for an individual
             hardship
  A receipt computer is in use, so the ground of having none does not hold. The
  law gives no months of grace after its use begins.
  Caution    <caution>Whoever leaves the transitional grounds for paper also comes under</>
             <caution>the duty of online eligibility verification (オンライン資格確認).</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-4(1)
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "neither the birth nor the receipt computer is known",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: "unknown",
      youngestDob: "unknown",
    },
    "2026-04-01",
    undefined,
    `
？ <strong><caution>Whether you may claim this way (paper) is not known yet: facts are missing</></>
   <strong><caution>(as of 1 April 2026)</></>
  To do      Check and give: date of birth of the youngest full-timer
             (--youngest-dob)
  Outcome    date of birth of the youngest full-timer: no full-timers → ask the
             payers
             date of birth of the youngest full-timer: on or before 1 July 1945
             → file first
             date of birth of the youngest full-timer: after 1 July 1945 up to
             1 April 1946 → file first or not allowed
             date of birth of the youngest full-timer: after 1 April 1946 → not
             allowed
  Birth      medical clinic with a receipt computer: by 1 July 1945 → depends on
             the date of birth
             clinic or pharmacy without a receipt computer: by 1 April 1946 →
             depends on the date of birth
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the law is silent",
    { type: "clinic", method: "paper", paperGround: "elderly", receiptComputer: true, youngestDob: "none" },
    "2026-04-01",
    undefined,
    `
※ <strong><caution>Whether you may claim this way (paper) the law does not say: ask the payers</></>
  <strong><caution>(as of 1 April 2026)</></>
  To do      <strong>Ask the payers</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  Whether the ground holds where there is no full-timer at all is not laid down.
  Ask        the Payment Fund (支払基金) and the National Health Insurance
             Federation (国保連合会)
  Ground     Claims Order (請求命令) Suppl. Art. 3-5(1)
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "all that is asked for was filed",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1945-07-01",
      refiled: true,
    },
    "2026-04-01",
    undefined,
    `
○ <strong><good>You may keep claiming (paper) (as of 1 April 2026)</></>
  To do      <strong>Form 2 (様式第2号) filed already. Nothing with a deadline is left</>
             <strong>to file or to apply for</>
  Every full-time insurance doctor (or dentist) was born on or before the day in
  the table. Paper goes on by a notification of it.
  Ground     Claims Order (請求命令) Suppl. Art. 3-5(1)
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "Form 2 is not recorded",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1945-07-01",
    },
    "2026-04-01",
    undefined,
    `
△ <strong><caution>To claim (paper) you must file first (as of 1 April 2026)</></>
  To do      <strong>Form 2 (様式第2号): Notification for claims on paper (書面による請</>
             <strong>求に係る猶予届出書), on the portal, before the next claims (by</>
             <strong>Fri 10 April)</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  Every full-time insurance doctor (or dentist) was born on or before the day in
  the table. Paper goes on by a notification of it.
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-5(1)
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "returned claims go back on paper for one more month",
    { method: "online", paperResubmissionFiled: true },
    "2024-09-01",
    "paper-resubmission",
    `
○ <strong><good>Returned claims may be handed in again on paper until Mon 30 September only</></>
  <strong><good>(as of 1 September 2024)</></>
  A facility that claims online could resubmit on paper until 30 September 2024
  if it had filed the transitional notice.
  Ground     notice of November 2023 Annex 1 p.10 / Tokyo Dental Practitioners
             Association: resubmission online (返戻再請求)
  Assumed    no other filing recorded
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "it is not known whether returned claims go back on paper",
    { type: "hospital" },
    "2026-04-01",
    "paper-resubmission",
    `
？ <strong><caution>Whether returned claims may be handed in again on paper is not known yet:</></>
   <strong><caution>facts are missing (as of 1 April 2026)</></>
  To do      Check and give: medium of the latest claim (--method)
  Outcome    medium of the latest claim: online → not allowed
             medium of the latest claim: optical disk, paper or never claimed →
             allowed
  Assumed    no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "returned claims go back on paper",
    { method: "paper" },
    "2026-04-01",
    "paper-resubmission",
    `
○ <strong><good>Returned claims may be handed in again on paper (as of 1 April 2026)</></>
  A facility whose latest claim was not online resubmits returned claims (返戻)
  on paper.
  Ground     notice of November 2023 Annex 1 p.10 / Tokyo Dental Practitioners
             Association: resubmission online (返戻再請求)
  Assumed    the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a younger full-timer was reported",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1945-07-01",
      youngerHireOn: "2026-03-10",
      youngerHireReportedOn: "2026-03-15",
    },
    "2026-04-01",
    undefined,
    `
○ <strong><good>You may keep claiming (paper) until Thu 30 April only; next: Ask the payers</></>
  <strong><good>(as of 1 April 2026)</></>
  To do      <strong>Ask the payers, by Thu 30 April</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  No way     If the younger full-timer is there, no medium is lawful for the
             claims of May 2026.
  Paper is open in the month in which the younger full-timer was reported and in
  the next only.
  Caution    <caution>The date of birth recorded is not that of the younger full-timer.</>
             <caution>If that person is there, paper ends with the month after the</>
             <caution>report.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-5(3)
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a younger full-timer is to be reported",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1945-07-01",
      refiled: true,
      youngerHireOn: "2026-03-20",
    },
    "2026-04-01",
    undefined,
    `
△ <strong><caution>To claim (paper) you must file first (as of 1 April 2026)</></>
  To do      <strong>Report of a newly engaged full-timer (新たに従事する常勤の保険医等</>
             <strong>に係る情報の届出), on the portal, without delay</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  A full-timer born after the day in the table has begun and must be reported
  without delay. Paper is open in the month of the report and the next only.
  Caution    <caution>The date of birth recorded is not that of the younger full-timer.</>
             <caution>If that person is there, paper ends with the month after the</>
             <caution>report.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-5(2), Suppl. Art. 3-5(3)
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the medium is not known",
    { type: "clinic" },
    "2026-04-01",
    undefined,
    `
？ <strong><caution>Whether you may claim this way (paper) is not known yet: facts are missing</></>
   <strong><caution>(as of 1 April 2026)</></>
  To do      Check and give: medium of the latest claim (--method)
  Outcome    medium of the latest claim: paper → depends on other facts
             medium of the latest claim: online, optical disk or never claimed →
             not allowed
  Birth      medical clinic with a receipt computer: by 1 July 1945 → depends on
             the date of birth
             clinic or pharmacy without a receipt computer: by 1 April 1946 →
             depends on the date of birth
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Otherwise  ？ optical disk: facts missing / △ online: once applied for /
             ？ returned claims on paper: facts missing
  Assumed    a medical clinic; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the facility was designated too late for paper",
    { type: "clinic", method: "paper", designatedOn: "2025-05-01" },
    "2026-04-01",
    undefined,
    `
× <strong><bad>You may not claim this way (paper) (as of 1 April 2026)</></>
  To do      <strong>Apply to start online claims, by Mon 20 April</>
  No way     The claims of April 2026 / the claims of May 2026: no lawful
             medium. Consider claiming late, or Form 3 for an individual
             hardship
  Designated on 1 May 2025, the facility made no claim by 31 March 2024, so
  claims on paper or disk cannot be taken up.
  Ground     Claims Order (請求命令) Suppl. Art. 3-4(1), Suppl. Art. 3-5(1)
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: never
             claimed, by the designation; no other filing recorded; the law
             unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a user of disks asks about disks",
    { type: "clinic", method: "optical" },
    "2026-04-01",
    "optical",
    `
△ <strong><caution>To claim (optical disk) you must file first (as of 1 April 2026)</></>
  To do      <strong>Form 1 (様式第1号): Notification for claims on optical disk, with</>
             <strong>plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼</>
             <strong>オンライン請求への移行計画書), on the portal, before the next</>
             <strong>claims (by Fri 10 April)</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  From 1 October 2024 disks need a notification beforehand, with a plan of at
  most one year for going online (移行計画).
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-2(2)
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "nothing is known, about paper",
    {},
    "2026-04-01",
    "paper",
    `
？ <strong><caution>Nothing can be said yet. Start with claims-check ask, which asks one question</></>
   <strong><caution>at a time (as of 1 April 2026)</></>
  To do      Check and give: medium of the latest claim (--method)
  Outcome    medium of the latest claim: paper → depends on other facts
             medium of the latest claim: online, optical disk or never claimed →
             not allowed
  Birth      pharmacy with a receipt computer: by 1 April 1944 → depends on the
             date of birth
             medical clinic with a receipt computer: by 1 July 1945 → depends on
             the date of birth
             dental clinic with a receipt computer: by 1 April 1946 → depends on
             the date of birth
             clinic or pharmacy without a receipt computer: by 1 April 1946 →
             depends on the date of birth
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Assumed    no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a hospital claims online, on a day of the law as read",
    { type: "hospital", method: "online" },
    "2025-04-01",
    undefined,
    `
○ <strong><good>You claim online and may go on (as of 1 April 2025)</></>
  To do      <strong>Nothing with a deadline is left to file or to apply for</>
  Online claims are in use; they are the principle for every facility.
  Ground     Claims Order (請求命令) Art. 1(1)
  Otherwise  × paper: not allowed / × optical disk: not allowed / × returned
             claims on paper: not allowed
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "it is open whether Form 2 was filed",
    {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1945-07-01",
      refiled: "unknown",
    },
    "2026-04-01",
    undefined,
    `
？ <strong><caution>Whether you may claim this way (paper) is not known yet: facts are missing</></>
   <strong><caution>(as of 1 April 2026)</></>
  To do      Check and give: Form 2 (様式第2号) filed (--refiled)
  Outcome    Form 2 (様式第2号) filed: yes → allowed
             Form 2 (様式第2号) filed: no or no record → file first
  Every full-time insurance doctor (or dentist) was born on or before the day in
  the table. Paper goes on by a notification of it.
  Birth      medical clinic with a receipt computer: by 1 July 1945 → passes
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "what decides leaves two verdicts",
    {
      type: "clinic",
      method: "paper",
      paperGround: "no-receipt-computer",
      receiptComputer: "unknown",
      refiled: "unknown",
    },
    "2026-04-01",
    undefined,
    `
？ <strong><caution>Whether you may claim this way (paper) is not known yet: facts are missing</></>
   <strong><caution>(as of 1 April 2026)</></>
  To do      Check and give: receipt computer (レセコン) (--receipt-computer)
  Outcome    receipt computer (レセコン): in use → not allowed
             receipt computer (レセコン): not in use → allowed or file first
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ○ returned claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the application is due on a Saturday",
    { type: "clinic", method: "optical" },
    "2026-06-01",
    undefined,
    `
△ <strong><caution>To claim (optical disk) you must file first (as of 1 June 2026)</></>
  To do      <strong>Form 1 (様式第1号): Notification for claims on optical disk, with</>
             <strong>plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼</>
             <strong>オンライン請求への移行計画書), on the portal, before the next</>
             <strong>claims (by Wed 10 June)</>
  To move    apply by Fri 19 June (the last day is Sat 20 June) → online from
             the claims of August 2026
  From 1 October 2024 disks need a notification beforehand, with a plan of at
  most one year for going online (移行計画).
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-2(2)
  Otherwise  × paper: not allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the grace period ends before the claims after the next",
    { type: "clinic", method: "optical" },
    "2024-09-05",
    undefined,
    `
○ <strong><good>You may keep claiming (optical disk) until Mon 30 September only; next: File</></>
  <strong><good>Form 1 (transition plan) (as of 5 September 2024)</></>
  To do      <strong>Form 1 (様式第1号): Notification for claims on optical disk, with</>
             <strong>plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼</>
             <strong>オンライン請求への移行計画書), on the portal, before the claims of</>
             <strong>October 2024 (by Thu 10 October)</>
  The latest claim by 31 March 2024 was on optical disk, so disks go on until
  30 September 2024 without a filing.
  Ground     Claims Order (請求命令) Suppl. Art. 3-2(1)
  Otherwise  × paper: not allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024: as the
             latest claim; no other filing recorded
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "paper is closed, and online claims are asked about",
    { type: "clinic", method: "paper", paperGround: "no-receipt-computer", receiptComputer: true },
    "2026-04-01",
    "online",
    `
△ <strong><caution>Online claims can be started once applied for (as of 1 April 2026)</></>
  Online claims are the principle for every facility and can begin once the
  start is applied for beforehand.
  Ground     Claims Order (請求命令) Art. 1(1), Art. 3(1)
  Assumed    a medical clinic; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "there was a hardship on the last day of the former law",
    {
      type: "clinic",
      method: "paper",
      receiptComputer: false,
      methodAtMarch2024: "online",
      hardship: "line-failure",
      hardshipFiled: true,
    },
    "2024-03-31",
    undefined,
    `
○ <strong><good>You may keep claiming (paper) (as of 31 March 2024)</></>
  To do      <strong>former Form 4 (旧様式第4号) filed already. Nothing with a deadline</>
             <strong>is left to file or to apply for</>
  Birth      clinic or pharmacy without a receipt computer: by 1 April 1946 →
             depends on the date of birth
  Caution    <caution>Attach documents that confirm what is notified; after filing on the</>
             <caution>day of the claim, hand them in promptly.</>
  Ground     former Claims Order (旧請求省令) Suppl. Art. 4(5), Art. 6(1),
             Art. 5(1)
  Otherwise  ○ optical disk: allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; no other filing recorded
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the former law let go on who has no receipt computer",
    { type: "clinic", method: "paper", receiptComputer: false, paperGround: "no-receipt-computer" },
    "2024-03-01",
    undefined,
    `
○ <strong><good>You may keep claiming (paper) (as of 1 March 2024)</></>
  To do      <strong>Form 2 (様式第2号): Notification for claims on paper (書面による請</>
             <strong>求に係る猶予届出書), on the portal, before the claims of April 2024</>
             <strong>(by Wed 10 April)</>
  Until 31 March 2024 a facility without a receipt computer could claim on
  paper.
  Ground     former Claims Order (旧請求省令) Art. 5(1)
  Otherwise  ○ optical disk: allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "all that is known of a plan is that there was one",
    { type: "clinic", method: "optical", planFrom: "unknown" },
    "2026-04-01",
    undefined,
    `
△ <strong><caution>To claim (optical disk) you must file first (as of 1 April 2026)</></>
  To do      <strong>Form 1 (様式第1号): Notification for claims on optical disk, with</>
             <strong>plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼</>
             <strong>オンライン請求への移行計画書), on the portal, before the next</>
             <strong>claims (by Fri 10 April)</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  Caution    <caution>No source read names a deadline for the next plan. Ask the payers</>
             <caution>before claiming.</>
  Ground     Claims Order (請求命令) Suppl. Art. 3-2(2), Suppl. Art. 3-2(3)
  Otherwise  × paper: not allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the medium is missing, and how it was in 2024 is known",
    { type: "clinic", methodAtMarch2024: "paper", methodAtSeptember2024: "paper", paperGround: "elderly" },
    "2026-04-01",
    undefined,
    `
？ <strong><caution>Whether you may claim this way (paper) is not known yet: facts are missing</></>
   <strong><caution>(as of 1 April 2026)</></>
  To do      Check and give: medium of the latest claim (--method)
  Birth      medical clinic with a receipt computer: by 1 July 1945 → depends on
             the date of birth
             clinic or pharmacy without a receipt computer: by 1 April 1946 →
             depends on the date of birth
  Caution    <caution>The deadline that the administration named has passed. The text</>
             <caution>only asks for notification before claiming; ask the payers whether</>
             <caution>they accept it.</>
  Otherwise  × optical disk: not allowed / △ online: once applied for /
             ？ returned claims on paper: facts missing
  Assumed    a medical clinic; no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a facility will close that has a caution besides",
    {
      type: "clinic",
      method: "optical",
      hardship: "closing",
      designatedOn: "2020-01-01",
      mixedChannels: true,
    },
    "2026-04-01",
    "optical",
    `
△ <strong><caution>To claim (optical disk) you must file first (as of 1 April 2026)</></>
  To do      <strong>Form 3 (様式第3号): Individual notification for claims on disk or</>
             <strong>paper (個別の猶予の届出), on the portal, before the next claims (by</>
             <strong>Fri 10 April)</>
  To move    apply by Mon 20 April → online from the claims of June 2026
  A facility with a fixed plan to close or suspend may claim in this way until
  then, once notified.
  Caution    <caution>The text sets no limit to the time until closing; guidance of 2010</>
             <caution>spoke of about a year.</>
  Ground     Claims Order (請求命令) Suppl. Art. 4(5)(iv), Suppl. Art. 4(6)
  Assumed    a medical clinic; medium of the latest claim by March 2024 and
             medium of the latest claim by September 2024: as the latest claim;
             no other filing recorded; the law unchanged since
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "the ground ends with the former law and nothing has to follow",
    {
      type: "clinic",
      method: "paper",
      receiptComputer: false,
      paperGround: "no-receipt-computer",
      methodAtMarch2024: "online",
      hardship: "line-failure",
      hardshipFiled: true,
    },
    "2024-03-31",
    undefined,
    `
○ <strong><good>You may keep claiming (paper) until Sun 31 March only (as of 31 March 2024)</></>
  To do      <strong>Nothing with a deadline is left to file or to apply for</>
  Until 31 March 2024 a facility without a receipt computer could claim on
  paper.
  Ground     former Claims Order (旧請求省令) Art. 5(1)
  Otherwise  ○ optical disk: allowed / △ online: once applied for / ○ returned
             claims on paper: allowed
  Assumed    a medical clinic
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
])("a screen of 80 columns tells a user where %s", (_, facility, asOf, question, screen) => {
  const answer = eligibility(facility, civilDate(asOf));
  const text = eligibilityShortText(answer, words, colouredPage(80), question);
  expect(`\n${withLooks(text)}\n`).toBe(screen);
});

test("a narrow screen leaves out what weighs least: the rule, the ground, what is assumed", () => {
  const facility: Facts = {
    type: "clinic",
    method: "paper",
    paperGround: "elderly",
    receiptComputer: "unknown",
    youngestDob: "unknown",
  };
  const answer = eligibility(facility, civilDate("2026-04-01"));
  expect(`\n${withLooks(eligibilityShortText(answer, words, colouredPage(60)))}\n`).toBe(`
？ <strong><caution>Whether you may claim this way (paper) is not known yet:</></>
   <strong><caution>facts are missing (as of 1 April 2026)</></>
  To do      Check and give: date of birth of the youngest
             full-timer (--youngest-dob)
  Outcome    date of birth of the youngest full-timer: no
             full-timers → ask the payers
             date of birth of the youngest full-timer: on or
             before 1 July 1945 → file first
             date of birth of the youngest full-timer: after
             1 July 1945 up to 1 April 1946 → file first or
             not allowed
             date of birth of the youngest full-timer: after
             1 April 1946 → not allowed
  Birth      medical clinic with a receipt computer: by
             1 July 1945 → depends on the date of birth
  Caution    <caution>The deadline that the administration named has</>
             <caution>passed. The text only asks for notification</>
             <caution>before claiming; ask the payers whether they</>
             <caution>accept it.</>
  Otherwise  × optical disk: not allowed / △ online: once
             applied for / ○ returned claims on paper:
             allowed
<faint>More with --details. The law as read on 2 February 2026</>
`);
});
