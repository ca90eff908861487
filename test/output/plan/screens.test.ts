import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { planWords } from "../../../src/cli/words.js";
import { planShortText } from "../../../src/output/plan/short.js";
import { plan } from "../../../src/questions/plan/plan.js";
import type { Facts } from "../../cases/case.js";
import { colouredPage, withLooks } from "../looks.js";

const words = await planWords("en");

test.each<[what: string, Facts, asOf: string, to: string, screen: string]>([
  [
    "a plan to file before the next claims",
    { type: "clinic", method: "optical" },
    "2026-04-01",
    "2026-08",
    `
<strong>Next (as of 1 April 2026)</>
  <strong>By Fri 10 April: Form 1 (様式第1号): Notification for claims on optical disk,</>
  <strong>with plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼 オンラ</>
  <strong>イン請求への移行計画書)</>
  <strong>to move online: By Mon 20 April: Application to start online claims (オンライ</>
  <strong>ン請求利用申請), from June 2026</>

<strong>Claim month  Paper        Optical disk  Online</>
<faint>-----------  -----------  ------------  ----------------</>
2026-04      <faint>not allowed</>  <caution>file first</>    <faint>too late</>
2026-05      <faint>not allowed</>  <caution>file first</>    <faint>too late</>
2026-06      <faint>not allowed</>  <caution>file first</>    <caution>once applied for</>
2026-07      <faint>not allowed</>  <caution>file first</>    <caution>once applied for</>
2026-08      <faint>not allowed</>  <caution>file first</>    <caution>once applied for</>

<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "paper that closes, with months without a way",
    { type: "clinic", method: "paper", paperGround: "no-receipt-computer", receiptComputer: true },
    "2026-04-01",
    "2026-09",
    `
<strong>Next (as of 1 April 2026)</>
  <strong>By Mon 20 April: Application to start online claims (オンライン請求利用申請),</>
  <strong>from June 2026</>

<strong>Claim month  Paper        Optical disk  Online</>
<faint>-----------  -----------  ------------  ----------------</>
2026-04      <faint>not allowed</>  <faint>not allowed</>   <faint>too late</>          <bad>GAP</>
2026-05      <faint>not allowed</>  <faint>not allowed</>   <faint>too late</>          <bad>GAP</>
2026-06      <faint>not allowed</>  <faint>not allowed</>   <caution>once applied for</>
2026-07      <faint>not allowed</>  <faint>not allowed</>   <caution>once applied for</>
2026-08      <faint>not allowed</>  <faint>not allowed</>   <caution>once applied for</>
2026-09      <faint>not allowed</>  <faint>not allowed</>   <caution>once applied for</>

  No way     The claims of April 2026 / the claims of May 2026: no lawful
             medium. Consider claiming late, or Form 3 for an individual
             hardship
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "facts that are missing",
    { type: "clinic" },
    "2026-04-01",
    "2026-07",
    `
<strong>Next (as of 1 April 2026)</>
  <strong>First supply the missing facts.</>

<strong>Claim month  Paper          Optical disk   Online</>
<faint>-----------  -------------  -------------  ----------------</>
2026-04      <caution>facts missing</>  <caution>facts missing</>  <faint>too late</>          <caution>NOT KNOWN</>
2026-05      <caution>facts missing</>  <caution>facts missing</>  <faint>too late</>          <caution>NOT KNOWN</>
2026-06      <caution>facts missing</>  <caution>facts missing</>  <caution>once applied for</>
2026-07      <caution>facts missing</>  <caution>facts missing</>  <caution>once applied for</>

  Caution    The claims of April 2026 / the claims of May 2026: not known
             whether any medium is lawful
  Missing    medium of the latest claim / medium of the latest claim by
             March 2024 / ground of the paper claim of March 2024 and 3 more
<faint>More with --details. The law as read on 2 February 2026</>
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
      refiled: true,
      youngerHireOn: "2026-03-20",
    },
    "2026-04-01",
    "2026-08",
    `
<strong>Next (as of 1 April 2026)</>
  <strong>Without delay: Report of a newly engaged full-timer (新たに従事する常勤の保険</>
  <strong>医等に係る情報の届出)</>

<strong>Claim month  Paper       Optical disk  Online</>
<faint>-----------  ----------  ------------  ----------------</>
2026-04      <caution>file first</>  <faint>not allowed</>   <faint>too late</>
2026-05      <caution>file first</>  <faint>not allowed</>   <faint>too late</>
2026-06      <caution>file first</>  <faint>not allowed</>   <caution>once applied for</>  <caution>(no paper after report)</>
2026-07      <caution>file first</>  <faint>not allowed</>   <caution>once applied for</>  <caution>(no paper after report)</>
2026-08      <caution>file first</>  <faint>not allowed</>   <caution>once applied for</>  <caution>(no paper after report)</>

  Caution    The younger full-timer must be reported without delay (遅滞なく),
             and paper is then open in the month of the report and the next
             only. Reported on 1 April 2026, paper is closed from June 2026.
  Caution    The date of birth recorded is not that of the younger full-timer.
             If that person is there, paper ends with the month after the
             report.
<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
  [
    "nothing to do, online",
    { type: "clinic", method: "online" },
    "2026-04-01",
    "2026-06",
    `
<strong>Next (as of 1 April 2026)</>
  <strong>In these months nothing with a deadline is left to file or to apply for.</>

<strong>Claim month  Paper        Optical disk  Online</>
<faint>-----------  -----------  ------------  -------</>
2026-04      <faint>not allowed</>  <faint>not allowed</>   <good>allowed</>
2026-05      <faint>not allowed</>  <faint>not allowed</>   <good>allowed</>
2026-06      <faint>not allowed</>  <faint>not allowed</>   <good>allowed</>

<faint>More with --details. The law as read on 2 February 2026</>
`,
  ],
])("a screen of 80 columns tells %s", (_, facility, asOf, to, screen) => {
  const text = planShortText(plan(facility, civilDate(asOf), { to }), words, colouredPage(80));
  expect(`\n${withLooks(text)}`).toBe(screen);
});

const screenOf = (facility: Facts, asOf: string, to: string, columns: number): string[] =>
  withLooks(planShortText(plan(facility, civilDate(asOf), { to }), words, colouredPage(columns))).split("\n");

test("a narrow screen keeps a line for each month, and leaves out the marks", () => {
  const facility: Facts = {
    type: "clinic",
    method: "paper",
    paperGround: "no-receipt-computer",
    receiptComputer: true,
  };
  expect(screenOf(facility, "2026-04-01", "2026-05", 45).slice(5, 9)).toEqual([
    "<strong>Claim month  Paper        Optical disk  Online</>",
    "<faint>-----------  -----------  ------------  --------</>",
    "2026-04      <faint>not allowed</>  <faint>not allowed</>   <faint>too late</>",
    "2026-05      <faint>not allowed</>  <faint>not allowed</>   <faint>too late</>",
  ]);
});

test.each([
  ["2026-04-10", "  Caution    The claims of April 2026 / the claims of May 2026: not known"],
  ["2026-04-11", "  Caution    The claims of May 2026: not known whether any medium is lawful"],
])("on %s the months of which nothing is known are told up to the last day of their claims", (asOf, line) => {
  expect(screenOf({ type: "clinic" }, asOf, "2026-06", 80)).toContain(line);
});

test("three missing facts are all named, and more are counted", () => {
  const facility: Facts = { type: "clinic", method: "paper", receiptComputer: "unknown" };
  expect(screenOf(facility, "2026-04-01", "2026-04", 1000).find((line) => line.startsWith("  Missing"))).toBe(
    "  Missing    ground of the paper claim of March 2024 / date of birth of the youngest full-timer / receipt computer (レセコン)",
  );
});

test("a screen without room for both keeps what is next, and leaves out the other way", () => {
  const text = screenOf({ type: "clinic", method: "optical" }, "2026-04-01", "2026-04", 26).join("\n");
  expect(text).toContain("By Fri 10 April");
  expect(text).not.toContain("to move online");
});

test("a screen has two cautions at most, and one of them for a report to come", () => {
  const facility: Facts = {
    type: "clinic",
    method: "paper",
    paperGround: "elderly",
    receiptComputer: true,
    youngestDob: "1945-07-01",
    youngerHireOn: "2026-03-20",
    hardshipFiled: true,
  };
  const cautions = screenOf(facility, "2026-04-01", "2026-04", 1000).filter((line) =>
    line.startsWith("  Caution"),
  );
  expect(cautions).toEqual([
    expect.stringMatching(/^ {2}Caution {4}The younger full-timer must be reported without delay/),
    expect.stringMatching(/^ {2}Caution {4}Form 3 is recorded as filed, but not the hardship/),
  ]);
});

test("what is next stays on a screen that it fills", () => {
  const text = screenOf({ type: "clinic", method: "optical" }, "2026-04-01", "2026-04", 14).join("\n");
  expect(text).toContain("Fri 10 April");
});
