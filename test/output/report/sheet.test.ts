import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { reportWords } from "../../../src/cli/words.js";
import type { Facility } from "../../../src/facility/facts.js";
import { raw, textIn } from "../../../src/output/layout/html.js";
import { sheetMaker } from "../../../src/output/report/sheet.js";
import { answerOf, rowOf } from "./reading.js";

const ja = await reportWords("ja");
const en = await reportWords("en");

/** The words on the sheet of a facility, each run of white space as one space. */
function textOf(facility: Facility, day: string, words: typeof ja): string {
  const row = rowOf(facility, civilDate(day));
  return textIn(raw(sheetMaker(words)(row, answerOf(row)).join(""))).replace(/\s+/g, " ");
}

describe("a hardship that is recognised case by case", () => {
  const other: Facility = {
    type: "clinic",
    method: "optical",
    methodAtMarch2024: "paper",
    paperGround: "hardship",
    hardship: "other",
  };

  test.each([
    [
      {},
      "光ディスク等を用いた請求は、下記の届出をし、個別に認められた場合に限り続けられます。",
      "may go on once the filing below is made, and only if recognised case by case.",
    ],
    [
      { hardshipFiled: true },
      "光ディスク等を用いた請求は、届出の記録があります。個別に認められた場合に限り続けられます。認められたかどうかを届出先に確認してください。",
      "recorded as filed; may go on only if recognised case by case. Ask the payers",
    ],
  ])("is not opened by filing alone: %j", (filed, inJapanese, inEnglish) => {
    const japanese = textOf({ ...other, ...filed }, "2025-07-01", ja);
    expect(japanese).toContain(inJapanese);
    expect(japanese).not.toContain("下記の届出をすれば続けられます");
    expect(textOf({ ...other, ...filed }, "2025-07-01", en)).toContain(inEnglish);
  });

  test("is unlike one that filing makes lawful", () => {
    expect(textOf({ ...other, hardship: "construction" }, "2025-07-01", ja)).toContain(
      "下記の届出をすれば続けられます",
    );
  });
});

test("the end of a plan is named beside its day, for the next action and for what to file", () => {
  const planned: Facility = {
    type: "clinic",
    method: "optical",
    planFrom: civilDate("2025-10-01"),
    planEndsOn: civilDate("2026-09-30"),
  };
  const japanese = textOf(planned, "2026-04-01", ja);
  expect(japanese).toContain(
    "次に行うこと：次の移行計画（様式第1号）の届出、令和8年9月30日（2026年）（水）まで（計画の終わりの日）",
  );
  expect(japanese).toContain("支払基金と国保連合会令和8年9月30日（2026年）（水） （計画の終わりの日）");
  const english = textOf(planned, "2026-04-01", en);
  expect(english.match(/\(last day of the plan\)/g)).toHaveLength(2);
  const ended = textOf(planned, "2026-10-02", ja);
  expect(ended).toContain("次の移行計画（様式第1号）の届出、令和8年10月10日（2026年）（土）まで");
  expect(ended).not.toContain("計画の終わりの日");
});

describe("a hardship of a facility that claims online", () => {
  const online: Facility = { type: "clinic", method: "online", hardship: "line-failure" };

  test.each([
    [
      "line-failure",
      "下記の様式第3号を届け出れば、光ディスク等又は書面により請求できます。",
      "may claim on optical disk or paper once Form 3 below is filed.",
    ],
    [
      "other",
      "下記の様式第3号を届け出て個別に認められた場合に限り、光ディスク等又は書面により請求できます。",
      "may claim on optical disk or paper once Form 3 below is filed, and only if recognised case by case.",
    ],
  ] as const)(
    "opens disks or paper, which is said before the form: %s",
    (hardship, inJapanese, inEnglish) => {
      const japanese = textOf({ ...online, hardship }, "2026-04-10", ja);
      expect(japanese).toContain(
        `オンライン請求を、このまま続けられます。猶予事由によりオンライン請求ができない間は、${inJapanese}`,
      );
      expect(japanese).toContain("次に行うこと：光ディスク等又は書面で請求する場合は、様式第3号");
      expect(japanese).toContain("光ディスク等又は書面で請求する場合は、様式第3号（");
      const english = textOf({ ...online, hardship }, "2026-04-10", en);
      expect(english).toContain(`While the hardship keeps it from claiming online, it ${inEnglish}`);
    },
  );

  test("asks for nothing once the form is recorded as filed", () => {
    const filed = textOf({ ...online, hardshipFiled: true }, "2026-04-10", ja);
    expect(filed).not.toContain("請求する場合は");
    expect(filed).not.toContain("オンライン請求ができない間は");
  });
});

test("that nothing is to be filed is said of no facility on which the law is silent, or facts are missing", () => {
  const nobodyFullTime: Facility = {
    type: "clinic",
    method: "paper",
    receiptComputer: true,
    paperGround: "elderly",
    youngestDob: "none",
    refiled: true,
  };
  const nothing = "今後1年間に必要な届出又は申請はありません。";
  expect(textOf({ type: "clinic", method: "online" }, "2026-11-22", ja)).toContain(nothing);
  expect(textOf(nobodyFullTime, "2026-11-22", ja)).not.toContain(nothing);
  expect(textOf({ type: "clinic" }, "2026-11-22", ja)).not.toContain(nothing);
});

test("what soon ends says in its first sentence until when, and what comes next", () => {
  const facility: Facility = {
    type: "clinic",
    method: "optical",
    planFrom: civilDate("2026-01-01"),
    planEndsOn: civilDate("2026-12-31"),
  };
  const said = "次に行うこと：次の移行計画（様式第1号）の届出。";
  expect(textOf(facility, "2026-11-28", ja)).toContain(said);
  expect(textOf(facility, "2026-11-28", en)).toContain("may go on until");
  // Sixty-one days before it nothing is said of it yet.
  expect(textOf(facility, "2026-10-31", ja)).not.toContain(said);
});

test("an application that opens only a later month is no way instead of the form that is needed before it", () => {
  const text = textOf({ type: "clinic", method: "optical" }, "2026-11-28", ja);
  expect(text).toContain(
    "オンライン請求に移る場合は、令和9年2月（2027年）請求分からのオンライン請求利用申請",
  );
  expect(text).not.toContain("又は、令和9年2月（2027年）請求分");
});

test("a record stated in part is spoken of on the sheet, and its other half asked for", () => {
  const text = textOf(
    { type: "clinic", method: "optical", planEndsOn: civilDate("2026-12-31") },
    "2026-11-28",
    ja,
  );
  expect(text).toContain("移行計画の最初の日（開始日）が記録されていません。");
  expect(text).toMatch(/移行計画開始日\s*年\s*月\s*日/);
  expect(text).not.toContain("過ぎています");
});
