import { expect, test } from "vitest";
import { deadlineWords, windowWords } from "../../../src/cli/words.js";
import { deadlineText } from "../../../src/output/dates/deadline-text.js";
import { roadmapText } from "../../../src/output/dates/roadmap-text.js";
import { deadlineShortText, windowShortText } from "../../../src/output/dates/short.js";
import { windowJson } from "../../../src/output/dates/window-json.js";
import { windowText } from "../../../src/output/dates/window-text.js";
import { deadline } from "../../../src/questions/dates/deadline.js";
import { roadmap } from "../../../src/questions/dates/roadmap.js";
import { submissionWindow } from "../../../src/questions/dates/window.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { colouredPage, withLooks } from "../looks.js";
import * as en from "../words-en.js";

const deadlines = await deadlineWords("en");
const windows = await windowWords("en");
const page = colouredPage(80);

test.each<[what: string, Parameters<typeof deadline>[0], screen: string]>([
  [
    "a start month",
    { startMonth: "2026-07", asOf: "2026-04-01" },
    `
<strong>Starting online claims (オンライン請求) in claim month July 2026</>
  Last application date  <strong>Wed 20 May 2026</>
  Applying by 20 May opens July 2026; applying the day after opens August 2026.
<faint>  Claim month (請求月) July 2026 means the claims made in July 2026, for the
  care of June 2026 (診療月).</>
<strong>Steps</>
  1. Application (利用申請)     by Wed 20 May 2026
  2. Set-up tool arrives        Fri 12 June to Mon 15 June
  3. Certificate (電子証明書)   Fri 1 May to Tue 23 June
  4. Set-up and download        Mon 15 June to Tue 30 June
  5. Test (確認試験), optional  Mon 15 June to Tue 30 June
  6. First online claims        Sun 5 July to Fri 10 July
  - No certificate has to be applied for if the terminal of online eligibility
    verification (オンライン資格確認) is shared.
  - No source says until what hour an application is taken on the last day; the
    day before is safer.
  - For the arrival of the set-up tool the ministry's notice has both the 12th
    to the 15th and by the 15th, and some regions say otherwise.
  - The certificate is to be applied for five business days (営業日) before the
    set-up. They are not defined, so the date is an estimate that counts open
    days (開庁日).
  - The days of the connection test differ between federations (the 5th to the
    end of the month, or the 15th to the 25th).
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "an application today",
    { appliedOn: "2026-04-01" },
    `
<strong>Applying on 1 April 2026 to use online claims (オンライン請求)</>
  Earliest first claim month  <strong>June 2026</>
  Last application date       <strong>Mon 20 April 2026</>
<faint>  Claim month (請求月) June 2026 means the claims made in June 2026, for the
  care of May 2026 (診療月).</>
<strong>Steps</>
  1. Application (利用申請)     by Mon 20 April 2026
  2. Set-up tool arrives        Tue 12 May to Fri 15 May
  3. Certificate (電子証明書)   Wed 1 April to Fri 22 May
  4. Set-up and download        Fri 15 May to Sun 31 May
  5. Test (確認試験), optional  Fri 15 May to Sun 31 May
  6. First online claims        Fri 5 June to Wed 10 June
  - No certificate has to be applied for if the terminal of online eligibility
    verification (オンライン資格確認) is shared.
  - For the arrival of the set-up tool the ministry's notice has both the 12th
    to the 15th and by the 15th, and some regions say otherwise.
  - The certificate is to be applied for five business days (営業日) before the
    set-up. They are not defined, so the date is an estimate that counts open
    days (開庁日).
  - The days of the connection test differ between federations (the 5th to the
    end of the month, or the 15th to the 25th).
  - The law was read as of 2 February 2026; no amendment was seen, incompletely,
    to 22 August 2026; these dates assume that it is unchanged since.
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "a shared terminal and several",
    { startMonth: "2026-10", asOf: "2026-04-01", sharedTerminal: true },
    `
<strong>Starting online claims (オンライン請求) in claim month October 2026</>
  Last application date  <strong>Thu 20 August 2026</>
  Applying by 20 August opens October 2026; applying the day after opens
  November 2026.
<faint>  Claim month (請求月) October 2026 means the claims made in October 2026, for
  the care of September 2026 (診療月).</>
<strong>Steps</>
  1. Application (利用申請)     by Thu 20 August 2026
  2. Set-up tool arrives        Sat 12 September to Tue 15 September
  3. Certificate (電子証明書)   not needed (the terminal is shared)
  4. Set-up and download        Tue 15 September to Wed 30 September
  5. Test (確認試験), optional  Tue 15 September to Wed 30 September
  6. First online claims        Mon 5 October to Sat 10 October
<strong>Fee for certificates</>
  0 yen (the terminal is shared)
  - No source says until what hour an application is taken on the last day; the
    day before is safer.
  - For the arrival of the set-up tool the ministry's notice has both the 12th
    to the 15th and by the 15th, and some regions say otherwise.
  - The days of the connection test differ between federations (the 5th to the
    end of the month, or the 15th to the 25th).
  - The law was read as of 2 February 2026; no amendment was seen, incompletely,
    to 22 August 2026; these dates assume that it is unchanged since.
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "terminals",
    { startMonth: "2026-10", terminals: 3 },
    `
<strong>Starting online claims (オンライン請求) in claim month October 2026</>
  Last application date  <strong>Thu 20 August 2026</>
  Applying by 20 August opens October 2026; applying the day after opens
  November 2026.
<strong>Steps</>
  1. Application (利用申請)     by Thu 20 August 2026
  2. Set-up tool arrives        Sat 12 September to Tue 15 September
  3. Certificate (電子証明書)   Sat 1 August to Fri 18 September
  4. Set-up and download        Tue 15 September to Wed 30 September
  5. Test (確認試験), optional  Tue 15 September to Wed 30 September
  6. First online claims        Mon 5 October to Sat 10 October
<strong>Fee for certificates</>
  4,500 yen (with tax, without postage; none if the terminal is shared)
  - No certificate has to be applied for if the terminal of online eligibility
    verification (オンライン資格確認) is shared.
  - No source says until what hour an application is taken on the last day; the
    day before is safer.
  - For the arrival of the set-up tool the ministry's notice has both the 12th
    to the 15th and by the 15th, and some regions say otherwise.
  - The certificate is to be applied for five business days (営業日) before the
    set-up. They are not defined, so the date is an estimate that counts open
    days (開庁日).
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
])("a screen of 80 columns tells the way to online claims from %s", (_, question, screen) => {
  expect(`\n${withLooks(deadlineShortText(deadline(question), deadlines, page))}`).toBe(screen);
});

test.each<[what: string, Parameters<typeof deadline>[0], text: string]>([
  [
    "a start month",
    { startMonth: "2026-07", asOf: "2026-04-01" },
    `
<strong>Starting online claims (オンライン請求) in claim month July 2026</>

  Last application date  <strong>Wed 20 May 2026</>
  Applying by 20 May opens July 2026; applying the day after opens August 2026.
<faint>  Claim month (請求月) July 2026 means the claims made in July 2026, for the
  care of June 2026 (診療月).</>

<strong>Steps</>
  1. Application (利用申請)     by Wed 20 May 2026
  2. Set-up tool arrives        Fri 12 June to Mon 15 June
  3. Certificate (電子証明書)   Fri 1 May to Tue 23 June
  4. Set-up and download        Mon 15 June to Tue 30 June
  5. Test (確認試験), optional  Mon 15 June to Tue 30 June
  6. First online claims        Sun 5 July to Fri 10 July

<strong>Please note</>
  - No certificate has to be applied for if the terminal of online eligibility
    verification (オンライン資格確認) is shared.
  - No source says until what hour an application is taken on the last day; the
    day before is safer.
  - For the arrival of the set-up tool the ministry's notice has both the 12th
    to the 15th and by the 15th, and some regions say otherwise.
  - The certificate is to be applied for five business days (営業日) before the
    set-up. They are not defined, so the date is an estimate that counts open
    days (開庁日).
  - The days of the connection test differ between federations (the 5th to the
    end of the month, or the 15th to the 25th).
  - The law was read as of 2 February 2026; no amendment was seen, incompletely,
    to 22 August 2026; these dates assume that it is unchanged since.

<strong>Whom to ask</>
  - Where to apply, for use and for certificates: the portal for medical
    institutions (医療機関等向け総合ポータルサイト),
    https://iryohokenjyoho.service-now.com/csm (in the notice of November 2023:
    医療機関等向けポータルサイト, https://www.iryohokenjyoho-portalsite.jp/ )
  - About the dates: the Payment Fund (社会保険診療報酬支払基金),
    https://www.ssk.or.jp/sodan_madoguchi/gosodan_04.html, and the National
    Health Insurance federation (国民健康保険団体連合会) of your prefecture
`,
  ],
  [
    "an application",
    { appliedOn: "2026-04-01", terminals: 2 },
    `
<strong>Applying on 1 April 2026 to use online claims (オンライン請求)</>

  Earliest first claim month  <strong>June 2026</>
  Last application date       <strong>Mon 20 April 2026</>
<faint>  Claim month (請求月) June 2026 means the claims made in June 2026, for the
  care of May 2026 (診療月).</>

<strong>Steps</>
  1. Application (利用申請)     by Mon 20 April 2026
  2. Set-up tool arrives        Tue 12 May to Fri 15 May
  3. Certificate (電子証明書)   Wed 1 April to Fri 22 May
  4. Set-up and download        Fri 15 May to Sun 31 May
  5. Test (確認試験), optional  Fri 15 May to Sun 31 May
  6. First online claims        Fri 5 June to Wed 10 June

<strong>Fee for certificates</>
  3,000 yen (with tax, without postage; none if the terminal is shared)

<strong>Please note</>
  - No certificate has to be applied for if the terminal of online eligibility
    verification (オンライン資格確認) is shared.
  - For the arrival of the set-up tool the ministry's notice has both the 12th
    to the 15th and by the 15th, and some regions say otherwise.
  - The certificate is to be applied for five business days (営業日) before the
    set-up. They are not defined, so the date is an estimate that counts open
    days (開庁日).
  - The days of the connection test differ between federations (the 5th to the
    end of the month, or the 15th to the 25th).
  - The law was read as of 2 February 2026; no amendment was seen, incompletely,
    to 22 August 2026; these dates assume that it is unchanged since.

<strong>Whom to ask</>
  - Where to apply, for use and for certificates: the portal for medical
    institutions (医療機関等向け総合ポータルサイト),
    https://iryohokenjyoho.service-now.com/csm (in the notice of November 2023:
    医療機関等向けポータルサイト, https://www.iryohokenjyoho-portalsite.jp/ )
  - About the dates: the Payment Fund (社会保険診療報酬支払基金),
    https://www.ssk.or.jp/sodan_madoguchi/gosodan_04.html, and the National
    Health Insurance federation (国民健康保険団体連合会) of your prefecture
`,
  ],
])("the details tell the way to online claims from %s", (_, question, expected) => {
  const text = withLooks(deadlineText(deadline(question), deadlines, page));
  expect(`\n${text.slice(0, text.indexOf("\n\n<strong>Sources"))}\n`).toBe(expected);
});

test.each<[claimMonth: string, screen: string]>([
  [
    "2026-05",
    `
<strong>Claim month (請求月) May 2026, for the care of April 2026 (診療月)</>
<strong>Online (オンライン請求)</>
  Deadline: Sun 10 May 2026, 24:00
  Tue 5 May to Thu 7 May   8:00 to 21:00
  Fri 8 May to Sun 10 May  8:00 to 24:00
<strong>Optical disk (光ディスク等), at the counter</>
  Deadline: Sun 10 May 2026, 17:30
  Fri 1 May               to 17:30
  Thu 7 May to Fri 8 May  to 17:30
  Sun 10 May              to 17:30
<strong>Paper (書面), at the counter</>
  Deadline: Sun 10 May 2026, 17:30
  Fri 1 May               to 17:30
  Thu 7 May to Fri 8 May  to 17:30
  Sun 10 May              to 17:30
  - Sun 10 May 2026 is a day on which offices are closed (閉庁日), but the
    deadline does not move: claims are taken on that day.
  - On the 11th and 12th only claims with errors can be corrected; data whose
    claim was finalised (請求確定) cannot be changed.
  - What is not finalised by 24:00 on the 10th is finalised automatically, and
    claims with errors are left out.
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
])("a screen of 80 columns tells when the claims of %s are taken", (claimMonth, screen) => {
  expect(`\n${withLooks(windowShortText(submissionWindow({ claimMonth }), windows, page))}`).toBe(screen);
});

test.each<[claimMonth: string, text: string]>([
  [
    "2026-05",
    `
<strong>Claim month (請求月) May 2026, for the care of April 2026 (診療月)</>

<strong>Online (オンライン請求)</>
  Deadline: Sun 10 May 2026, 24:00
  Tue 5 May to Thu 7 May   8:00 to 21:00
  Fri 8 May to Sun 10 May  8:00 to 24:00
  Correcting claims with errors
    Tue 5 May to Thu 7 May    8:00 to 21:00
    Fri 8 May to Sun 10 May   8:00 to 24:00
    Mon 11 May to Tue 12 May  8:00 to 21:00

<strong>Optical disk (光ディスク等), at the counter</>
  Deadline: Sun 10 May 2026, 17:30
  Fri 1 May               to 17:30
  Thu 7 May to Fri 8 May  to 17:30
  Sun 10 May              to 17:30

<strong>Paper (書面), at the counter</>
  Deadline: Sun 10 May 2026, 17:30
  Fri 1 May               to 17:30
  Thu 7 May to Fri 8 May  to 17:30
  Sun 10 May              to 17:30

<strong>Please note</>
  - Sun 10 May 2026 is a day on which offices are closed (閉庁日), but the
    deadline does not move: claims are taken on that day.
  - On the 11th and 12th only claims with errors can be corrected; data whose
    claim was finalised (請求確定) cannot be changed.
  - What is not finalised by 24:00 on the 10th is finalised automatically, and
    claims with errors are left out.
  - Days and hours at the counter differ between the federations (国民健康保険団
    体連合会): some also open on the Saturday before a 10th that is a Sunday,
    some close at 17:00. No source gives an opening hour or a first day. By
    post, some require arrival by the 10th.
  - No source gives the closing hour for paper; it is taken to be that for
    optical disks.
  - Whether a facility may claim on optical disk or paper is another question:
    ask claims-check eligibility.
  - The law was read as of 2 February 2026; no amendment was seen, incompletely,
    to 22 August 2026; these hours assume that it is unchanged since.

<strong>Whom to ask</>
  - About days and hours: the Payment Fund (社会保険診療報酬支払基金), and the
    National Health Insurance federation (国民健康保険団体連合会) of your
    prefecture
`,
  ],
])("the details tell when the claims of %s are taken", (claimMonth, expected) => {
  const text = withLooks(windowText(submissionWindow({ claimMonth }), windows, page));
  expect(`\n${text.slice(0, text.indexOf("\n\n<strong>Sources"))}\n`).toBe(expected);
});

test.each<[day: string, text: string]>([
  [
    "2026-04-01",
    `
<strong>Roadmap to bring online claims (オンライン請求) close to 100 per cent</>

                       2023        2024        2025        2026        2027
                       1  4  7  10 1  4  7  10 1  4  7  10 1  4  7  10 1  4
<faint>Roadmap approved         o                                    |</>
<good>Verification duty         [===================================|=============></>
<faint>Add-on special measure    [=======]                           |</>
<faint>Order amended                    o                            |</>
<faint>Refiling for paper               [==]                         |</>
<good>Closed to new entrants                [=======================|=============></>
<faint>Grace period for disks                [====]                  |</>
<good>Add-ons ask online                      [=====================|=============></>
<faint>End of the card (aim)                      [~]                |</>
<faint>Paper returns end                          o                  |</>
<faint>All to be online (aim)                     o                  |</>
<good>One-year renewal                            [=================|=============></>
<good>Card no longer issued                         [===============|=============></>
<faint>First plans end                                        o      |</>
Add-ons reshaped                                              | [===========>
Second plans end                                              |    o
Payer renamed                                                 |     [=======>
Online system moved                                           |     [====]
<strong>                                           as of 1 April 2026 ^</>

<faint>[==] period   [~~] aim   => continues   o day   | as of</>

Next milestone: Add-ons reshaped (from 1 June 2026)

<strong>When                  State      What</>
<faint>--------------------  ---------  -----------------------------------------------</>
23 March 2023         passed     The Medical Insurance Committee of the Social
                                 Security Council approved the roadmap.

from 1 April 2023     under way  Online eligibility verification (オンライン資格
                                 確認) became a duty in principle, and an
                                 occasion to lay lines that can carry claims.

1 April 2023 to       passed     The medical-information add-on had more points,
31 December                      and a notice could stand in for claiming
                                 online.

30 November 2023      passed     The amendment of the Claims Order (請求命令)
                                 was promulgated; most of it took effect on
                                 1 April 2024.

30 November 2023 to   passed     Facilities that keep to paper were asked to
29 February 2024                 file again that they meet the first conditions.
                                 29 February was an administrative deadline; the
                                 law only wants the filing before the claim.

from 1 April 2024     under way  No more new claims by disk, or on paper for
                                 want of a receipt computer. The route for
                                 elderly practitioners was closed before.

1 April 2024 to       passed     Facilities that claimed by disk could go on
30 September                     without any filing.

from 1 June 2024      under way  Add-ons begin that have claims online (Art. 1)
                                 as a facility condition. (grade A, read in an
                                 official text)

autumn 2024           passed     In 2023 the aim was to end the insurance card
                                 in autumn 2024.

30 September 2024     passed     Last day of returns on paper (紙返戻) to
                                 facilities that claim online, and of the
                                 transitional measure for resubmitting on paper.

30 September 2024     passed     By this day every facility with online
                                 eligibility verification was to claim online.

from 1 October 2024   under way  To go on claiming by disk takes a filing with a
                                 transition plan of one year at most.

from 2 December 2024  under way  From this day insurance cards of the old kind
                                 are no longer issued.

30 September 2025     passed     The last possible day of a transition plan that
                                 began on 1 October 2024. To go on, a new one is
                                 filed. (grade A, read in an official text)

from 1 June 2026      ahead      The add-ons are reshaped; medical and dental
                                 institutions file again. (grade A, read in an
                                 official text)

30 September 2026     ahead      The last possible day of a transition plan that
                                 began on 1 October 2025. To go on, a new one is
                                 filed. (grade A, read in an official text)

from 1 October 2026   ahead      The Payment Fund (支払基金) becomes 医療情報基
                                 盤・診療報酬審査支払機構 (DX審査支払機構).
                                 (grade B, read in a digest)

5 October 2026 to     ahead      The system for online claims moves to a new
31 March 2027                    domain; facilities that used it before set up
                                 again in this time. (grade B, read in a digest)

<strong>Facilities by way of claiming (claims processed by the Payment Fund, 支払基金,</>
<strong>in January 2023)</>

Online                        153,845  69.6%  #####################
Optical disk                   59,588  26.9%  ########
Paper, no receipt computer      5,624   2.5%  #
Paper, elderly practitioners    2,101   0.9%  #
Total                         221,158

Shares are of the four together; the few facilities on paper by deferment (猶予)
are not counted.
51 per cent of the facilities that claimed by disk meant to be online by the end
of fiscal 2023 (survey of the ministry).

<faint>Law read as of 2 February 2026; no amendment seen, incompletely, to</>
<faint>22 August 2026.</>

<strong>Sources</>
  - <faint>notice of November 2023 Annex 1 p.2, p.5, p.6, p.7, p.10, Annex 2 p.1, p.3</>
  - <faint>Claims Order (請求命令) 2023 amendment, Suppl. Art. 1, 2023 amendment,</>
    <faint>Suppl. Art. 2, Suppl. Art. 3-2(1), Suppl. Art. 3-4(1), Suppl. Art. 3-2(2),</>
    <faint>Suppl. Art. 3-2(3)</>
  - <faint>Kyoto Medical Association Form 2 (様式第2号)</>
  - <faint>Notification No. 58 of 2024 (告示): III-7(1), III-8(1)</>
  - <faint>Notification No. 59 of 2024 (告示): IX-5, V-4(1)</>
  - <faint>inference (the text does not say it): autumn drawn as September to November</>
  - <faint>Kumamoto Late-Stage Elderly Union: end of new insurance cards</>
  - <faint>Notification No. 70 of 2026 (告示): III-7(1)(a)</>
  - <faint>Notification No. 71 of 2026 (告示): V-4(1)</>
  - <faint>questions and answers part 1 (疑義解釈): whether a new filing is needed</>
  - <faint>Act No. 87 of 2025: the reorganisation of the Payment Fund (支払基金)</>
  - <faint>a trade digest: its name, short name, web site and seat</>
  - <faint>a trade digest: set-up again for the new domain</>
  - <faint>164th Medical Insurance Committee, material 1 p.2</>
`,
  ],
])("the roadmap as of %s", (day, expected) => {
  expect(`\n${withLooks(roadmapText(roadmap(day), en, page))}`).toBe(expected);
});

test("a wide screen has a blank line where there is room for one", () => {
  const text = deadlineShortText(
    deadline({ startMonth: "2026-07", asOf: "2026-04-01" }),
    deadlines,
    colouredPage(120),
  );
  expect(withLooks(text).split("\n").slice(0, 5)).toEqual([
    "<strong>Starting online claims (オンライン請求) in claim month July 2026</>",
    "",
    "  Last application date  <strong>Wed 20 May 2026</>",
    "  Applying by 20 May opens July 2026; applying the day after opens August 2026.",
    "<faint>  Claim month (請求月) July 2026 means the claims made in July 2026, for the care of June 2026 (診療月).</>",
  ]);
});

test("whom to ask has the name of the day on which the application is made: that asked about, if the last has passed", () => {
  const asked = (question: Parameters<typeof deadline>[0]) =>
    deadlineText(deadline(question), deadlines, colouredPage(1000)).match(/About the dates: (.*?)[ (,]/)![1];
  expect(asked({ startMonth: "2026-11", asOf: "2026-09-30" })).toBe("the");
  expect(asked({ startMonth: "2026-11", asOf: "2026-10-01" })).toBe("医療情報基盤・診療報酬審査支払機構");
  expect(asked({ appliedOn: "2026-10-01" })).toBe("医療情報基盤・診療報酬審査支払機構");
});

test("the document of the hours gives each caution its words", () => {
  const { warnings } = windowJson(submissionWindow({ claimMonth: "2026-05" }), windows) as {
    warnings: unknown[];
  };
  expect(warnings[0]).toEqual({
    id: "tenth-does-not-move",
    text: "Sun 10 May 2026 is a day on which offices are closed (閉庁日), but the deadline does not move: claims are taken on that day.",
  });
});

test("a last day that has passed is told with what an application still opens", () => {
  const lines = withLooks(
    deadlineText(deadline({ startMonth: "2026-12", asOf: "2026-11-01" }), deadlines, page),
  ).split("\n");
  expect(lines.slice(2, 5)).toEqual([
    "  Last application date  <strong>Tue 20 October 2026</>",
    "<bad>  As of 1 November 2026 this date has passed. Applying on that day opens",
    "  January 2027.</>",
  ]);
});

test("the hours end with where they were read, and a line that ends", () => {
  const text = windowText(submissionWindow({ claimMonth: "2026-05" }), windows, page);
  expect(withLooks(text).split("\n").slice(-2)).toEqual([
    "  - <faint>inference (the text does not say it): paper is taken until 17:30</>",
    "",
  ]);
});

test("where one payer takes claims for longer, each has its hours under its own name", () => {
  const text = windowText(submissionWindow({ claimMonth: "2026-10" }), windows, page);
  const titles = withLooks(text)
    .split("\n")
    .filter((line) => line.startsWith("<strong>Online"));
  expect(titles).toEqual([
    "<strong>Online (オンライン請求): the DX payer (DX審査支払機構)</>",
    "<strong>Online (オンライン請求): the National Health Insurance Federation (国保連合会)</>",
  ]);
});

test.each(["ja", "en"] as const)(
  "holidays that are not announced are told on the screen (%s)",
  async (language) => {
    const announced = {
      ja: "令和9年12月31日（2027年）より後の国民の祝日は公表前",
      en: "holidays after 31 December 2027 are not announced yet",
    }[language];
    const [startWords, hourWords] = await Promise.all([deadlineWords(language), windowWords(language)]);
    const start = deadlineShortText(
      deadline({ startMonth: "2028-03", asOf: "2027-12-01" }),
      startWords,
      plainPage(80),
    );
    const hours = windowShortText(submissionWindow({ claimMonth: "2028-03" }), hourWords, plainPage(80));
    expect(
      [start, hours].map((text) => text.replace(/\n */g, language === "en" ? " " : "").includes(announced)),
    ).toEqual([true, true]);
  },
);

test("a very wide screen has a blank line before the steps too", () => {
  const text = deadlineShortText(
    deadline({ startMonth: "2026-07", asOf: "2026-01-05" }),
    deadlines,
    colouredPage(300),
  );
  const lines = withLooks(text).split("\n");
  expect(lines.slice(lines.indexOf("<strong>Steps</>") - 2, lines.indexOf("<strong>Steps</>"))).toEqual([
    "<faint>  Claim month (請求月) July 2026 means the claims made in July 2026, for the care of June 2026 (診療月).</>",
    "",
  ]);
});
