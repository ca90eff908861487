import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { reportWords } from "../../../src/cli/words.js";
import type { Facility } from "../../../src/facility/facts.js";
import { raw } from "../../../src/output/layout/html.js";
import { actionTable } from "../../../src/output/report/actions.js";
import { inquiry } from "../../../src/output/report/inquiry.js";
import { sheetMaker, shortened, type ReportRow } from "../../../src/output/report/sheet.js";
import { answerOf, readIn, rowOf } from "./reading.js";

const ja = await reportWords("ja");
const en = await reportWords("en");
const TODAY = "2026-11-28";

const sheetOf = (facility: Facility, day = TODAY, words = ja, more: Partial<ReportRow> = {}): string => {
  const row = rowOf(facility, civilDate(day), more);
  return sheetMaker(words)(row, answerOf(row)).join("");
};

/** What a sheet says under one of its headings, up to the next. */
function under(heading: string, next: string, sheet: string): string[] {
  const lines = readIn(raw(sheet));
  const from = lines.indexOf(heading);
  expect(from).toBeGreaterThan(-1);
  return lines.slice(from + 1, lines.indexOf(next, from));
}

const OPTICAL: Facility = { type: "clinic", method: "optical" };
const ONLINE: Facility = { type: "clinic", method: "online" };
const BY_HARDSHIP: Facility = {
  ...OPTICAL,
  methodAtMarch2024: "paper",
  paperGround: "hardship",
  hardship: "other",
};
const YOUNGER_HIRED: Facility = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  refiled: true,
  youngestDob: civilDate("1944-01-01"),
  youngerHireOn: civilDate("2026-11-01"),
};
const WITH_RECEIPT_COMPUTER: Facility = {
  type: "clinic",
  method: "paper",
  paperGround: "no-receipt-computer",
  receiptComputer: true,
};
const PLANNED: Facility = {
  ...OPTICAL,
  planFrom: civilDate("2026-01-01"),
  planEndsOn: civilDate("2026-12-31"),
};

test("a sheet tells everything from top to bottom, for a facility that has to file a plan", () => {
  const sheet = sheetOf(OPTICAL, TODAY, ja, {
    line: 7,
    name: "<甲> 医院",
    details: [
      ["備考", "担当 <山田>"],
      ["電話", "1 & 2"],
    ],
  });
  expect(readIn(raw(sheet))).toEqual([
    "一覧の7行目 / 基準日：令和8年11月28日（2026年）この施設票だけを印刷一覧へ戻る",
    "<甲> 医院",
    "備考 | 担当 <山田>",
    "電話 | 1 & 2",
    "△要届出 光ディスク等を用いた請求は、下記の届出をすれば続けられます。",
    "根拠：移行計画 / 次に行うこと：様式第1号（移行計画）の届出、令和8年12月10日（2026年）（木）まで（請求の日）",
    "届出と申請",
    "行うこと | 提出先 | 期限",
    "様式第1号「光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書」 | 医療情報基盤・診療報酬審査支払機構（DX審査支払機構、旧支払基金）と国保連合会 | 令和8年12月10日（2026年）（木） （請求の日）事務連絡等で案内された期限（令和6年8月31日（2024年）（土））は経過しています。受け付けられるかどうかを届出先に確認してください",
    "オンライン請求に移る場合は、令和9年2月（2027年）請求分からのオンライン請求利用申請 | DX審査支払機構と国保連合会 | 令和8年12月20日（2026年）（日）その前の最後の開庁日：12月18日（金）",
    "理由",
    "令和6年10月1日（2024年）以降に光ディスク等を用いた請求をするには、1年以内のオンライン請求への移行計画を添えて、あらかじめ届け出る必要があります。 請求命令 附則第3条の2第2項 / 2023年11月周知資料 別添1 p.6 / 支払基金 様式第1号 / 東京保険医協会 様式第1号 docs/rules.md#optical-transition-plan-to-file",
    "留意事項：事務連絡等で案内された期限は経過しています。条文が求めているのは請求の前の届出のみですが、受け付けられるかどうかを届出先に確認してください。",
    "照会先：DX審査支払機構、国保連合会",
    "請求月ごとの見通し",
    "［図：請求月ごとの見通しの図。書面：不可（令和8年11月（2026年）から令和9年10月（2027年）まで）。光ディスク等：要届出（令和8年11月（2026年）から令和9年10月（2027年）まで）。オンライン：間に合わない（令和8年11月（2026年）から令和9年1月（2027年）まで）、申請すれば可（令和9年2月（2027年）から10月まで）。請求の期間が終わった月：令和8年11月（2026年）］",
    "書面：不可（令和8年11月（2026年）から令和9年10月（2027年）まで）",
    "光ディスク等：要届出（令和8年11月（2026年）から令和9年10月（2027年）まで）",
    "オンライン：間に合わない（令和8年11月（2026年）から令和9年1月（2027年）まで）、申請すれば可（令和9年2月（2027年）から10月まで）",
    "請求の期間が終わった月：令和8年11月（2026年）",
    "請求方法ごとの判定",
    "書面（紙レセプト）による請求 | ×不可",
    "光ディスク等を用いた請求 | △要届出",
    "オンライン請求 | △申請すれば可",
    "返戻レセプトの紙による再請求 | ○可",
    "判定に用いた情報：種別：診療所（医科）／直近の請求方法：光ディスク等",
    "前提としたこと：診療所は医科診療所としました（歯科は「歯科診療所」を指定してください）。2024年3月以前の直近請求と2024年9月以前の直近請求は、直近の請求方法（光ディスク等）と同じとしました。次の事項は、記録がないものとしました：移行計画開始日、移行計画終了日、初回オンライン請求日（2024年10月以降）、猶予事由（附則第4条第5項）、猶予終了日、承継、請求先別に方法が異なること。令和8年2月2日（2026年）より後に法令が変わっていないものとしました（令和8年8月22日（2026年）より後は何も確認できていないため、届出等の前に必ず確認してください）。",
    "記載された情報に基づく判定です。届出の受理は、審査支払機関が判断します。条文は令和8年2月2日（2026年）現在です。その後の改正は令和8年8月22日（2026年）までのものは見当たりません（網羅的な確認ではありません）。",
  ]);
  expect(sheet).toMatch(/^<article class="sheet \w+" aria-labelledby="name-7"><header>/);
  expect(sheet).toContain('<h3 id="name-7"><bdi>&lt;甲&gt; 医院</bdi></h3><dl class="details"><div>');
  expect(sheet).toMatch(/<\/div><\/dl><\/header>.*<\/footer><\/article>$/s);
});

describe("the verdict on a sheet, with its ground and the next action", () => {
  test.each<[string, string, Facility, string, string[]]>([
    [
      "online claims, with nothing to do",
      "allowed",
      ONLINE,
      "○継続可 オンライン請求を、このまま続けられます。",
      ["根拠：請求命令第1条（原則の方法）", "次に行うこと：なし"],
    ],
    [
      "who has never claimed may begin online",
      "conditional",
      { type: "hospital", method: "none" },
      "△要届出 まだ請求をしていない施設です。利用申請をすれば、オンライン請求を始められます。",
      [
        "根拠：請求命令第1条（原則の方法）",
        "次に行うこと：オンライン請求利用申請、令和8年12月20日（2026年）（日）まで",
      ],
    ],
    [
      "paper by the age of the full-timers",
      "conditional",
      { type: "clinic", method: "paper", paperGround: "elderly", youngestDob: civilDate("1944-01-01") },
      "△要届出 書面（紙レセプト）による請求は、下記の届出をすれば続けられます。",
      [
        "根拠：高齢医師等",
        "次に行うこと：様式第2号（書面請求）の届出、令和8年12月10日（2026年）（木）まで（請求の日）",
      ],
    ],
    [
      "a hardship still to be filed",
      "conditional",
      BY_HARDSHIP,
      "△要届出 光ディスク等を用いた請求は、下記の届出をし、個別に認められた場合に限り続けられます。",
      [
        "根拠：猶予（附則第4条第5項）",
        "次に行うこと：様式第3号（個別の猶予）の届出、令和8年12月10日（2026年）（木）まで（請求の日）",
      ],
    ],
    [
      "a plan that ends soon",
      "allowed",
      PLANNED,
      "○継続可 光ディスク等を用いた請求を続けられるのは令和8年12月31日（2026年）（木）までです。次に行うこと：次の移行計画（様式第1号）の届出。",
      [
        "根拠：移行計画",
        "この根拠による期限：令和8年12月31日（2026年）まで",
        "次に行うこと：次の移行計画（様式第1号）の届出、令和8年12月31日（2026年）（木）まで（計画の終わりの日）",
      ],
    ],
    [
      "a receipt computer in use: no ground is left",
      "not-allowed",
      WITH_RECEIPT_COMPUTER,
      "×要移行 書面（紙レセプト）による請求は認められません。オンライン請求への移行が必要です。",
      ["次に行うこと：オンライン請求利用申請、令和8年12月20日（2026年）（日）まで"],
    ],
    [
      "a succession under a new code, on which the law is silent",
      "unsettled",
      { ...OPTICAL, succession: "new-code" },
      "※要確認 光ディスク等を用いた請求を続けられるかどうかは、法令に定めがありません。審査支払機関に確認してください。",
      ["次に行うこと：審査支払機関への確認"],
    ],
    [
      "a medium that is not known",
      "undetermined",
      { type: "clinic" },
      "？情報不足 現在の方法による請求を続けられるかどうかは、下記の事項が分かれば判定できます。",
      ["次に行うこと：不足している情報の確認"],
    ],
    [
      "paper whose ground is not known",
      "undetermined",
      { type: "clinic", method: "paper" },
      "？情報不足 書面（紙レセプト）による請求を続けられるかどうかは、下記の事項が分かれば判定できます。",
      ["次に行うこと：不足している情報の確認"],
    ],
    [
      "a younger full-timer: what is due without delay has no day",
      "conditional",
      YOUNGER_HIRED,
      "△要届出 書面（紙レセプト）による請求は、下記の届出をすれば続けられます。",
      ["根拠：高齢医師等", "次に行うこと：若年常勤者の届出"],
    ],
  ])("%s: %s", (_, kind, facility, sentence, notes) => {
    const sheet = sheetOf(facility);
    const [, box = ""] = new RegExp(`<div class="verdict ${kind}">(.*?)</div>`, "s").exec(sheet) ?? [];
    expect(readIn(raw(box))).toEqual([sentence, notes.join(" / ")]);
    expect(box).toContain('<p class="ground"><span>');
  });
  test("names no ground of a verdict that facts can still change, even where all outcomes share it", () => {
    const [, , verdict, next] = readIn(
      raw(
        sheetOf({
          type: "clinic",
          method: "paper",
          paperGround: "elderly",
          youngestDob: civilDate("1944-01-01"),
          refiled: "unknown",
        }),
      ),
    );
    expect([verdict, next]).toEqual([
      "？情報不足 書面（紙レセプト）による請求を続けられるかどうかは、下記の事項が分かれば判定できます。",
      "次に行うこと：不足している情報の確認",
    ]);
  });
});

describe("what to file, where and by when", () => {
  const FUND = "医療情報基盤・診療報酬審査支払機構（DX審査支払機構、旧支払基金）と国保連合会";
  const LATER = "DX審査支払機構と国保連合会";
  const todoOf = (facility: Facility, day?: string): string[] =>
    under("届出と申請", "理由", sheetOf(facility, day)).slice(1);

  test("of a younger full-timer without delay; the application is needed, since paper closes", () => {
    expect(todoOf(YOUNGER_HIRED)).toEqual([
      `新たに従事する常勤の保険医（歯科医師を含む。）又は保険薬剤師に係る情報の届出 | ${FUND} | 遅滞なく`,
      `令和9年2月（2027年）請求分からのオンライン請求利用申請 | ${LATER} | 令和8年12月20日（2026年）（日）その前の最後の開庁日：12月18日（金）`,
    ]);
  });
  test("of a month without a lawful way: the application first, then the ways out, four in all", () => {
    expect(todoOf(WITH_RECEIPT_COMPUTER)).toEqual([
      `令和9年2月（2027年）請求分からのオンライン請求利用申請 | ${FUND} | 令和8年12月20日（2026年）（日）その前の最後の開庁日：12月18日（金）`,
      `空白の月の対処：月遅れの請求（令和9年2月（2027年）請求分と併せて請求） | ${LATER} | 令和9年2月10日（2027年）（水） （請求の日）`,
      `空白の月の対処：その他特に困難な事情による様式第3号（光ディスク等又は書面による請求に係る個別の猶予の届出） | ${LATER} | 令和8年12月10日（2026年）（木） （請求の日）`,
      `空白の月の対処：その他特に困難な事情による様式第3号（光ディスク等又は書面による請求に係る個別の猶予の届出） | ${LATER} | 令和9年1月10日（2027年）（日） （請求の日）`,
    ]);
  });
  test("of a plan that ends, before its end, and on the last open day before it", () => {
    expect(todoOf(PLANNED)).toEqual([
      `次の移行計画の様式第1号「光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書」 | ${FUND} | 令和8年12月31日（2026年）（木） （計画の終わりの日）その前の最後の開庁日：12月28日（月）`,
      `オンライン請求に移る場合は、令和9年2月（2027年）請求分からのオンライン請求利用申請 | ${LATER} | 令和8年12月20日（2026年）（日）その前の最後の開庁日：12月18日（金）`,
    ]);
  });
  test("of an application alone that is no alternative to anything", () => {
    expect(todoOf({ ...OPTICAL, succession: "new-code" })).toEqual([
      `令和9年2月（2027年）請求分からのオンライン請求利用申請 | ${FUND} | 令和8年12月20日（2026年）（日）その前の最後の開庁日：12月18日（金）`,
    ]);
  });

  test("of what has an announced day, by that day; the application for the same month is an alternative", () => {
    expect(todoOf(OPTICAL, "2024-08-05")).toEqual([
      "様式第1号「光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書」 | 支払基金と国保連合会 | 令和6年8月31日（2024年）（土）その前の最後の開庁日：8月30日（金）",
      "又は、令和6年10月（2024年）請求分からのオンライン請求利用申請 | 支払基金と国保連合会 | 令和6年8月20日（2024年）（火）",
    ]);
  });
  test("of a form that depends on facts that are missing, with these facts", () => {
    const depends: Facility = {
      type: "clinic",
      method: "paper",
      hardship: "line-failure",
      paperGround: "unknown",
    };
    const lines = under("届出と申請", "理由", sheetOf(depends));
    expect(lines.slice(0, 3)).toEqual([
      "様式第3号と様式第2号のうちどれが必要かは、不足している情報（書面請求の理由（2024年3月）、最年少常勤者の生年月日、レセコン）によって決まります。",
      "行うこと | 提出先 | 期限",
      `様式第3号（光ディスク等又は書面による請求に係る個別の猶予の届出） | ${FUND} | 令和8年12月10日（2026年）（木） （請求の日）`,
    ]);
    expect(lines).toHaveLength(5);
  });
  test("of a form for hardship that a facility on line may file, as what it is for", () => {
    expect(todoOf({ ...ONLINE, hardship: "line-failure" })).toEqual([
      `光ディスク等又は書面で請求する場合は、様式第3号（光ディスク等又は書面による請求に係る個別の猶予の届出） | ${FUND} | 令和8年12月10日（2026年）（木） （請求の日）`,
    ]);
  });
  test("of the next plan, where online claims are planned before it is due: an alternative to the application", () => {
    const planned: Facility = {
      ...OPTICAL,
      planFrom: civilDate("2026-03-01"),
      planEndsOn: civilDate("2027-02-28"),
      onlineStart: civilMonth("2027-01"),
    };
    expect(todoOf(planned, "2026-11-05").map((line) => line.split(" | ")[0])).toEqual([
      "令和9年1月（2027年）請求分からのオンライン請求利用申請",
      "又は、次の移行計画の様式第1号「光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書」",
    ]);
  });
  test("of two plans at once: what is needed first, four in all, ways out last", () => {
    const at = (facility: Facility) => answerOf(rowOf(facility, civilDate("2026-11-05"))).plan;
    const both = { ...at(OPTICAL), months: [...at(WITH_RECEIPT_COMPUTER).months, ...at(OPTICAL).months] };
    const first = readIn(actionTable(both, "allowed", ja)).map((line) => line.split(" | ")[0]);
    expect(first).toEqual([
      "行うこと",
      "令和9年1月（2027年）請求分からのオンライン請求利用申請",
      "様式第1号「光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書」",
      "オンライン請求に移る場合は、令和9年1月（2027年）請求分からのオンライン請求利用申請",
      "空白の月の対処：月遅れの請求（令和9年1月（2027年）請求分と併せて請求）",
    ]);
  });
  test("of a way out that stands first is still called one", () => {
    const { plan } = answerOf(rowOf(WITH_RECEIPT_COMPUTER, civilDate("2026-11-05")));
    const months = plan.months.map((month) => ({
      ...month,
      actions: month.actions.filter(({ role }) => role === "way-out"),
    }));
    expect(readIn(actionTable({ ...plan, months }, "not-allowed", ja))[1]).toMatch(
      /^空白の月の対処：月遅れの請求/,
    );
  });
  test.each([
    ["allowed", "今後1年間に必要な届出又は申請はありません。"],
    ["undetermined", "不足している情報が分かるまで、必要な届出又は申請があるかどうかは分かりません。"],
    [
      "unsettled",
      "法令に定めがないため、必要な届出又は申請があるかどうかは定まりません。審査支払機関に確認してください。",
    ],
  ] as const)("of nothing is said as far as it is known: %s", (standing, sentence) => {
    const { plan } = answerOf(rowOf(ONLINE, civilDate(TODAY)));
    expect(readIn(actionTable(plan, standing, ja))).toEqual([sentence]);
  });
});

describe("why", () => {
  test("two rules that may apply are named while facts are missing, and how many more there are", () => {
    expect(
      under(
        "場合により当てはまる理由",
        "ご確認いただきたい事項",
        sheetOf({ type: "clinic", method: "paper" }),
      ),
    ).toEqual([
      "常勤の保険医（歯科医師を含む。）が一人もいない場合に要件を満たすかどうかは定められていません。 請求命令 附則第3条の5第1項 / 2023年11月周知資料 別添2 p.2 / 本ツールの解釈（明文なし） 常勤者がいない場合 docs/rules.md#paper-elderly-no-full-timers",
      "常勤の保険医（歯科医師を含む。）の全員の生年月日が表に定める日以前であり、その旨の届出により、書面による請求を続けられます。 請求命令 附則第3条の5第1項 / 2023年11月周知資料 別添2 p.2 docs/rules.md#paper-elderly",
      "ほかに4件の規定が関わります。",
    ]);
  });
  test("where the medium is not known both of its rules may apply, paper first, each once", () => {
    const unknown: Facility = {
      type: "clinic",
      methodAtMarch2024: "paper",
      paperGround: "elderly",
      youngestDob: civilDate("1944-01-01"),
    };
    const lines = under("場合により当てはまる理由", "ご確認いただきたい事項", sheetOf(unknown));
    expect(lines.map((line) => line.split("docs/rules.md#")[1])).toEqual([
      "paper-elderly",
      "optical-closed-to-new-applicants",
    ]);
  });
  test("a filing that depends on facts rests on several rules, none of them left out up to four", () => {
    const lines = under(
      "理由",
      "請求月ごとの見通し",
      sheetOf({ type: "clinic", method: "paper", hardship: "line-failure", paperGround: "unknown" }),
    );
    expect(lines.map((line) => line.split("docs/rules.md#")[1] ?? line)).toEqual([
      "hardship-line-failure",
      "paper-elderly",
      "paper-no-receipt-computer",
      "留意事項：届出の内容を確認できる資料を添えてください。請求の日に届け出た場合は、請求の後に速やかに提出してください。",
      "留意事項：事務連絡等で案内された期限は経過しています。条文が求めているのは請求の前の届出のみですが、受け付けられるかどうかを届出先に確認してください。",
      "照会先：DX審査支払機構、国保連合会",
    ]);
  });
  test("each source leads to where it is published, and one of our own reading to nowhere", () => {
    const cited = /<cite>(.*?)<\/cite>/s.exec(sheetOf({ ...OPTICAL, succession: "new-code" }))![1];
    expect(cited).toBe(
      '<a href="https://laws.e-gov.go.jp/law/351M50000100036" rel="noopener noreferrer" target="_blank">請求命令 <span class="whole">附則第3条の2第1項</span>、<span class="whole">附則第3条の2第2項</span></a> / 本ツールの解釈（明文なし） 医療機関コード変更を伴う承継',
    );
  });
  test("a younger full-timer whose date of birth is another's may leave months without a lawful way", () => {
    const reported: Facility = {
      ...YOUNGER_HIRED,
      youngerHireOn: civilDate("2026-09-01"),
      youngerHireReportedOn: civilDate("2026-09-10"),
    };
    expect(under("理由", "請求月ごとの見通し", sheetOf(reported)).slice(1)).toEqual([
      "留意事項：記録された生年月日は、若年常勤者のものではありません。その若年常勤者が従事していれば、書面による請求は届出の月の翌月までです。",
      "若年常勤者が従事していれば、令和8年12月（2026年）請求分、令和9年1月（2027年）請求分は適法な請求方法がありません。",
      "照会先：DX審査支払機構、国保連合会",
    ]);
  });
  test("a caution about a fact stands before those about the verdict", () => {
    const lines = under("理由", "請求月ごとの見通し", sheetOf(YOUNGER_HIRED));
    expect(lines.slice(1)).toEqual([
      "留意事項：記録された生年月日は、若年常勤者のものではありません。その若年常勤者が従事していれば、書面による請求は届出の月の翌月までです。",
      "若年常勤者は遅滞なく届け出る必要があり、書面による請求は、届出の月とその翌月に限られます。令和8年11月28日（2026年）に届け出ると、令和9年1月（2027年）請求分からは書面で請求できません。",
    ]);
  });
  test("of whom it is asked about a succession: the payers, by their names on that day", () => {
    const succession: Facility = { ...OPTICAL, succession: "new-code" };
    expect(under("理由", "請求月ごとの見通し", sheetOf(succession)).at(-1)).toBe(
      "照会先：DX審査支払機構、国保連合会",
    );
    expect(under("理由", "請求月ごとの見通し", sheetOf(succession, "2026-03-31")).at(-1)).toBe(
      "照会先：支払基金、国保連合会",
    );
  });
});

test("the cautions that only hold once facts are known are left out while they are missing", () => {
  const open = under(
    "場合により当てはまる理由",
    "ご確認いただきたい事項",
    sheetOf({ ...OPTICAL, mixedChannels: "unknown" }),
  );
  expect(open.filter((line) => /^(?:留意事項|照会先)：/.test(line))).toEqual([]);
});

describe("what a facility is asked", () => {
  const DAY = "　　　　年　　月　　日";
  const asked = (facility: Facility, more: Partial<ReportRow["overview"]> = {}): string[] | null => {
    const row = rowOf(facility, civilDate(TODAY));
    const section = inquiry({ ...row, overview: { ...row.overview, ...more } }, ja);
    return section === null ? null : readIn(section);
  };

  test("is the medium in use first, then what decides most, six facts at most", () => {
    expect(asked({ type: "clinic" })).toEqual([
      "ご確認いただきたい事項",
      "該当するものに印を付けるか、記入してください。",
      "直近の請求方法 | オンライン / 光ディスク等 / 書面（紙） / 未請求",
      "2024年3月以前の直近請求 | オンライン / 光ディスク等 / 書面（紙） / 未請求",
      "書面請求の理由（2024年3月） | レセコン未使用 / 高齢医師等 / 猶予（旧附則第4条第5項）",
      `最年少常勤者の生年月日 | ${DAY} / 常勤者なし`,
      "レセコン | 使用 / 未使用",
      "2024年9月以前の直近請求 | オンライン / 光ディスク等 / 書面（紙） / 未請求",
    ]);
  });
  test("is no more than fits on a page", () => {
    const missing = [
      "type",
      "refiled",
      "planFrom",
      "planEndsOn",
      "receiptComputer",
      "youngestDob",
      "hardship",
    ] as const;
    expect(asked(ONLINE, { missing })).toHaveLength(2 + 6);
  });
  test("is the medium alone where nothing else is missing, and nothing where nothing is", () => {
    expect(asked({ type: "clinic" }, { missing: [] })).toHaveLength(3);
    expect(asked(ONLINE)).toBeNull();
  });
  test("has a form for each kind of fact", () => {
    expect(asked(ONLINE, { missing: ["refiled", "planFrom", "onlineStart", "terminals"] })!.slice(2)).toEqual(
      [
        "様式第2号 | 提出済み / 未提出",
        `移行計画開始日 | ${DAY}`,
        "オンライン請求開始月 | 　　　　年　　月",
        "端末数 |",
      ],
    );
  });
  test("has boxes to tick and room to write", () => {
    const row = rowOf(ONLINE, civilDate(TODAY));
    const made = inquiry(
      { ...row, overview: { ...row.overview, missing: ["youngestDob", "terminals"] } },
      ja,
    )!;
    expect(made.text).toContain(
      `<dd><span class="blank">${DAY}</span><span class="box">常勤者なし</span></dd></div><div><dt>端末数</dt><dd><span class="blank">　　　　　</span></dd></div></dl></section>`,
    );
    expect(made.text).toMatch(/^<section class="inquiry"><h4>/);
  });
});

describe("print", () => {
  const row = rowOf(ONLINE, civilDate(TODAY));
  const make = sheetMaker(ja);
  const answer = answerOf(row);
  const settingOf = (more: string): string =>
    /^<article class="sheet ([^"]*)"/.exec(make({ ...row, details: [["x", more]] }, answer).join(""))![1]!;
  const SETTINGS = ["large", "roomy", "close", "closer", "closest"];
  /** How many of a character still fit with a setting. */
  function most(character: string, setting: string): number {
    let [fits, toomany] = [0, 5_000];
    while (toomany - fits > 1) {
      const middle = Math.floor((fits + toomany) / 2);
      if (SETTINGS.indexOf(settingOf(character.repeat(middle))) <= SETTINGS.indexOf(setting)) fits = middle;
      else toomany = middle;
    }
    return fits;
  }

  test("is the smaller the more text there is: large to 2,050 columns, then to 2,500, 3,050 and 4,000", () => {
    expect(settingOf("")).toBe("large");
    const [large, roomy, close, closer] = SETTINGS.map((setting) => most("a", setting));
    expect([roomy! - large!, close! - roomy!, closer! - close!]).toEqual([450, 550, 950]);
    expect(settingOf("a".repeat(5_000))).toBe("closest");
  });
  test("counts what is read of a sheet, without the names of rules, which print leaves out", () => {
    const fits = most("a", "large");
    const text = make({ ...row, details: [["x", "a".repeat(fits)]] }, answer)
      .join("")
      .replace(/<small class="rule">.*?<\/small>/g, "")
      .replace(/<[^>]*>/g, "");
    const columns = Array.from(text, (character) => (character > "\u2e7f" ? 2 : 1)).reduce(
      (sum, one) => sum + one,
      0,
    );
    expect(2_050 - columns).toBeGreaterThanOrEqual(0);
    expect(2_050 - columns).toBeLessThan(10);
  });
  test("takes a full-width character for two columns", () => {
    expect(Math.floor(most("a", "large") / 2)).toBe(most("字", "large"));
  });
});

test("a sheet comes in pieces that many share: each fact is one, and what is not there is none", () => {
  const row = rowOf(OPTICAL, civilDate(TODAY));
  const pieces = sheetMaker(ja)(row, answerOf(row));
  expect(pieces).toContain("直近の請求方法：光ディスク等</p>");
  expect(
    pieces.filter((piece) => piece.endsWith('<span class="whole">診療所（医科）</span>／')),
  ).toHaveLength(1);
  expect(pieces.join("")).not.toContain('class="details"');
});

test("what is taken for granted stands in a sheet only where there is something", () => {
  const everything: Facility = {
    type: "dental-clinic",
    method: "optical",
    methodAtMarch2024: "optical",
    methodAtSeptember2024: "optical",
    firstOnlineClaimOn: civilDate("2025-01-10"),
    planFrom: civilDate("2024-12-01"),
    planEndsOn: civilDate("2025-11-01"),
    hardship: "other",
    hardshipFiled: true,
    hardshipEndsOn: civilDate("2026-07-01"),
    succession: "new-code",
    mixedChannels: true,
  };
  expect(sheetOf(OPTICAL)).toContain("<p>前提としたこと：");
  expect(sheetOf(everything, "2024-12-10")).not.toContain("前提としたこと");
});

test("the last day of each way of claiming stands beside its verdict", () => {
  expect(under("請求方法ごとの判定", "", sheetOf(PLANNED)).slice(0, 4)).toEqual([
    "書面（紙レセプト）による請求 | ×不可",
    "光ディスク等を用いた請求 | ○可 / 令和8年12月31日（2026年）まで",
    "オンライン請求 | △申請すれば可",
    "返戻レセプトの紙による再請求 | ○可",
  ]);
});

describe("the beginning of a text", () => {
  test.each([
    ["東京都", 3, "東京都"],
    ["東京都庁", 3, "東京都…"],
    ["東京", 3, "東京"],
    // Characters that take two units each are never cut in two.
    ["𠮷𠮷𠮷", 3, "𠮷𠮷𠮷"],
    ["𠮷𠮷𠮷𠮷", 3, "𠮷𠮷𠮷…"],
    ["𠮷𠮷", 3, "𠮷𠮷"],
    ["", 3, ""],
  ])("%j in %i characters is %j", (text, longest, short) => {
    expect(shortened(text, longest)).toBe(short);
  });
});

test("a sheet in English names the payers in full where they come first, and then in short", () => {
  const lines = readIn(raw(sheetOf(WITH_RECEIPT_COMPUTER, TODAY, en)));
  expect(lines.slice(2, 7)).toEqual([
    "×must move Claims on paper (書面による請求): not lawful. The facility must move to online claims (オンライン請求).",
    "Next action: Apply to start online claims, by Sun 20 December 2026",
    "To file and to apply for",
    "What | Where | By",
    "Application to start online claims (オンライン請求利用申請), from February 2027 | 医療情報基盤・診療報酬審査支払機構 (no English name announced), the DX payer (DX審査支払機構), formerly the Payment Fund, 支払基金 and the National Health Insurance Federation (国保連合会) | Sun 20 December 2026last open day before it: Fri 18 December",
  ]);
  expect(lines[7]).toBe(
    "way out of the gap: Claim late (月遅れ), with the claims of February 2027 | the DX payer (DX審査支払機構) and the National Health Insurance Federation (国保連合会) | Wed 10 February 2027 (last day for claims)",
  );
});
