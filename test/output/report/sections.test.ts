import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { reportWords } from "../../../src/cli/words.js";
import { raw } from "../../../src/output/layout/html.js";
import { deadlines } from "../../../src/output/report/deadlines.js";
import { groupTable } from "../../../src/output/report/groups.js";
import { summary } from "../../../src/output/report/summary.js";
import { facilityTable } from "../../../src/output/report/table.js";
import { verdicts } from "../../../src/output/report/verdicts.js";
import type { CountByVerdict, ReportDeadline, ReportTotals } from "../../../src/questions/list/report.js";
import { readIn, rowOf } from "./reading.js";

const ja = await reportWords("ja");
const TODAY = civilDate("2026-11-28");

/** Counts in the order of a report: those that must move first. */
const counts = (
  notAllowed: number,
  conditional: number,
  undetermined: number,
  unsettled: number,
  allowed: number,
): CountByVerdict => ({
  "not-allowed": notAllowed,
  conditional,
  undetermined,
  unsettled,
  allowed,
});

const NOTHING: ReportTotals = {
  facilities: 0,
  standings: counts(0, 0, 0, 0, 0),
  attention: { "no-lawful-way": 0, "ending-soon": 0 },
  groups: [],
  deadlines: [],
  verdicts: { paper: counts(0, 0, 0, 0, 0), optical: counts(0, 0, 0, 0, 0), online: counts(0, 0, 0, 0, 0) },
  missing: [],
};

describe("the summary", () => {
  const totals = (standings: CountByVerdict, facilities: number): ReportTotals => ({
    ...NOTHING,
    facilities,
    standings,
    attention: { "no-lawful-way": 1_234, "ending-soon": 0 },
  });
  test("counts the facilities by how they stand, with their shares, and those to look at", () => {
    const section = summary(totals(counts(1, 2, 1, 0, 2), 6), ja);
    expect(readIn(section)).toEqual([
      "集計",
      "× 要移行 1 17%現在の方法では請求できません",
      "△ 要届出 2 33%届出又は申請をすれば請求できます",
      "？ 情報不足 1 17%情報が不足しており、判定できません",
      "※ 要確認 0 0%法令に定めがありません",
      "○ 継続可 2 33%現在の方法のまま請求できます",
      "［図：要移行：1、要届出：2、情報不足：1、継続可：2］",
      "請求できる方法がない月がある施設 1,234施設",
      "現在の方法が60日以内に終わる施設 0施設",
    ]);
  });
  test("leads to the facilities of each number in the table; of none, no mark leads anywhere", () => {
    const { text } = summary(totals(counts(1, 2, 1, 0, 2), 6), ja);
    expect(
      Array.from(text.matchAll(/<li class="([^"]*)"><a ([^>]*)>/g), ([, kind, link]) => [kind, link]),
    ).toEqual([
      ["not-allowed", 'href="#list" data-from="choose-standing" data-choose="=0"'],
      ["conditional", 'href="#list" data-from="choose-standing" data-choose="=1"'],
      ["undetermined", 'href="#list" data-from="choose-standing" data-choose="=2"'],
      ["unsettled", 'href="#list" data-from="choose-standing" data-choose="=3"'],
      ["allowed", 'href="#list" data-from="choose-standing" data-choose="=4"'],
      ["some", 'href="#list" data-from="choose-mark" data-choose="no-lawful-way"'],
    ]);
    expect(text).toMatch(/^<section id="summary" aria-labelledby="summary-heading">/);
    expect(text).toContain('<ul class="attention"><li class="some">');
  });
  test("of an empty list has no shares to draw", () => {
    expect(readIn(summary(NOTHING, ja)).slice(1, 6)).toEqual([
      "× 要移行 0 0%現在の方法では請求できません",
      "△ 要届出 0 0%届出又は申請をすれば請求できます",
      "？ 情報不足 0 0%情報が不足しており、判定できません",
      "※ 要確認 0 0%法令に定めがありません",
      "○ 継続可 0 0%現在の方法のまま請求できます",
    ]);
    expect(summary(NOTHING, ja).text).not.toContain("<svg");
  });
});

describe("the groups", () => {
  const group = (name: string, standings: CountByVerdict, facilities: number) => ({
    name,
    facilities,
    standings,
  });

  test("have a line each, under the heading of their column, which is text from outside", () => {
    const groups = [group("東京都", counts(0, 2, 0, 0, 1_000), 1_002), group("", counts(1, 0, 0, 0, 0), 1)];
    const section = groupTable("都<道>府県", groups, ja);
    expect(readIn(section)).toEqual([
      "\u2068都<道>府県\u2069別の内訳",
      "都<道>府県 | 施設数 | 内訳 | ×要移行 | △要届出 | ？情報不足 | ※要確認 | ○継続可",
      "東京都 | 1,002 | ［図：要届出：2、継続可：1,000］ | 0 | 2 | 0 | 0 | 1,000",
      "（記載なし） | 1 | ［図：要移行：1］ | 1 | 0 | 0 | 0 | 0",
    ]);
    expect(section.text).toContain(
      '<th scope="row"><bdi>東京都</bdi></th><td class="number" data-label="施設数">1,002</td>',
    );
    expect(section.text).toContain('<td class="number" data-label="継続可">1,000</td></tr>');
  });
  test("beyond the hundredth are counted together", () => {
    const groups = Array.from({ length: 102 }, (_, index) => group(`区${index}`, counts(1, 2, 3, 4, 5), 15));
    const lines = readIn(groupTable("区", groups, ja));
    expect(lines).toHaveLength(2 + 100 + 1);
    expect(lines.at(-2)).toMatch(/^区99 \| 15 \|/);
    expect(lines.at(-1)).toBe(
      "ほか2区分 | 30 | ［図：要移行：2、要届出：4、情報不足：6、要確認：8、継続可：10］ | 2 | 4 | 6 | 8 | 10",
    );
    expect(readIn(groupTable("区", groups.slice(0, 100), ja)).at(-1)).toMatch(/^区99 \| 15 \|/);
  });
});

describe("the verdicts on each medium", () => {
  test("are counted whether a facility uses it or not, with the facts that are missing", () => {
    const section = verdicts(
      {
        ...NOTHING,
        verdicts: {
          paper: counts(1, 2, 3, 4, 5),
          optical: counts(6, 7, 8, 9, 10),
          online: counts(11, 12, 0, 0, 1_500),
        },
        missing: [
          { fact: "method", settles: 1, wanted: 2_000 },
          { fact: "receiptComputer", settles: 0, wanted: 3 },
        ],
      },
      ja,
    );
    expect(readIn(section)).toEqual([
      "請求方法ごとの判定",
      "現在用いていない方法についての判定を含みます。",
      "請求方法 | ×不可 | △要届出 | ？情報不足 | ※要確認 | ○可",
      "書面 | 1 | 2 | 3 | 4 | 5",
      "光ディスク等 | 6 | 7 | 8 | 9 | 10",
      "オンライン | 11 | 12 | 0 | 0 | 1,500",
      "不足している情報",
      "分かれば判定が決まる施設の数と、分からないために判定が定まらない施設の数です。",
      "事項 | これだけで決まる施設 | 不足している施設",
      "直近の請求方法 | 1 | 2,000",
      "レセコン | 0 | 3",
    ]);
    expect(section.text).toContain('<td class="number" data-label="不可">11</td>');
  });
  test("stand alone where no fact is missing", () => {
    expect(readIn(verdicts(NOTHING, ja)).at(-1)).toBe("オンライン | 0 | 0 | 0 | 0 | 0");
  });
});

describe("the deadlines", () => {
  const deadline = (by: string, more: Partial<ReportDeadline> = {}): ReportDeadline => ({
    by: civilDate(by),
    safeBy: civilDate(by),
    basis: "last-claim-day",
    action: "form-1",
    wayOut: false,
    facilities: 1,
    named: [{ line: 2, name: "甲", key: "1" }],
    ...more,
  });
  const sectionOf = (all: readonly ReportDeadline[], totals: Partial<ReportTotals> = {}) =>
    deadlines({ ...NOTHING, deadlines: all, ...totals }, TODAY, new Set([2, 3]), ja);

  test("tell the day and why, the last open day, what to do and who is concerned, those passed apart", () => {
    const section = sectionOf([
      deadline("2024-10-10", { named: [{ line: 9, name: "己", key: "9" }] }),
      deadline("2026-12-10", {
        facilities: 3,
        named: [
          { line: 2, name: "<甲>", key: "1" },
          { line: 3, name: "", key: "2" },
        ],
      }),
      deadline("2026-12-10", { action: "form-3", wayOut: true }),
      deadline("2026-12-20", {
        safeBy: civilDate("2026-12-18"),
        basis: "last-application-date",
        action: "online-start-application",
      }),
      deadline("2026-12-31", {
        safeBy: civilDate("2026-12-28"),
        basis: "end-of-plan",
        action: "form-1-renewal",
      }),
    ]);
    expect(readIn(section)).toEqual([
      "今後の期限",
      "各施設が次に行うことの期限です。丸の中の数は施設の数です。",
      "「計画の終わりの日」は、公表された届出期限ではありません。",
      "［図：期限の図。様式第1号（移行計画）の届出：令和8年12月10日（2026年） 3施設。空白の月の対処：様式第3号（個別の猶予）の届出：令和8年12月10日（2026年） 1施設。オンライン請求利用申請：令和8年12月20日（2026年） 1施設。次の移行計画（様式第1号）の届出：令和8年12月31日（2026年） 1施設］",
      "期限 | 行うこと | 該当する施設",
      "令和8年12月10日（2026年）（木） （請求の日） | 様式第1号（移行計画）の届出 | 3施設",
      "<甲>",
      "3行目の施設",
      "ほか1施設",
      "令和8年12月10日（2026年）（木） （請求の日） | 空白の月の対処：様式第3号（個別の猶予）の届出 | 1施設",
      "甲",
      "令和8年12月20日（2026年）（日） その前の最後の開庁日：12月18日（金） | オンライン請求利用申請 | 1施設",
      "甲",
      "令和8年12月31日（2026年）（木） （計画の終わりの日） その前の最後の開庁日：12月28日（月） | 次の移行計画（様式第1号）の届出 | 1施設",
      "甲",
      "基準日が個別の施設の、過ぎた期限",
      "期限 | 行うこと | 該当する施設",
      "令和6年10月10日（2024年）（木） （請求の日） | 様式第1号（移行計画）の届出 | 1施設",
      "己",
    ]);
    expect(section.text).toContain('<time datetime="2026-12-20">');
    // Only who has a sheet on the page is led to it.
    expect(section.text).toContain('<li><a href="#facility-3">3行目の施設</a></li>');
    expect(section.text).toContain("<li><bdi>己</bdi></li>");
  });
  test("of today are still to come, and no note is made of the end of a plan that is not there", () => {
    const lines = readIn(sectionOf([deadline("2026-11-28")]));
    expect(lines.slice(0, 3)).toEqual([
      "今後の期限",
      "各施設が次に行うことの期限です。丸の中の数は施設の数です。",
      "［図：期限の図。様式第1号（移行計画）の届出：令和8年11月28日（2026年） 1施設］",
    ]);
    expect(lines).not.toContain("基準日が個別の施設の、過ぎた期限");
  });
  test("are drawn over twelve months from that of the day asked about", () => {
    const { text } = sectionOf([deadline("2026-12-10")]);
    const months = Array.from(text.matchAll(/class="number">([^<]*)/g), ([, month]) => month);
    expect(months.join(" ")).toBe("11月 12月 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月");
  });
  test("name up to twenty facilities in sight, and more once they are asked for", () => {
    expect(sectionOf([deadline("2026-12-10", { facilities: 20 })]).text).toContain(
      '<td><b>20施設</b> <ul class="names"><li>',
    );
    expect(sectionOf([deadline("2026-12-10", { facilities: 21 })]).text).toContain(
      '<details><summary><b>21施設</b></summary><ul class="names"><li>',
    );
  });
  test.each([
    [{ facilities: 3, standings: counts(0, 0, 0, 0, 3) }, "期限のある届出又は申請はありません。"],
    [
      { facilities: 3, standings: counts(0, 0, 1, 1, 1) },
      "判定できた1施設には、期限のある届出又は申請はありません。情報が不足している1施設と法令に定めがない1施設については、まだ分かりません。",
    ],
    [
      { facilities: 2, standings: counts(0, 0, 1, 1, 0) },
      "判定の定まった施設がなく（情報が不足している1施設と法令に定めがない1施設）、期限のある届出又は申請があるかどうかは、まだ分かりません。",
    ],
    [{}, "判定できた施設がないため、期限のある届出又は申請があるかどうかは分かりません。"],
  ])("that are not there are denied only as far as is known: %j", (totals, sentence) => {
    expect(readIn(sectionOf([], totals))).toEqual(["今後の期限", sentence]);
  });
});

describe("the table of facilities", () => {
  const rows = [
    rowOf({ type: "clinic", method: "online" }, TODAY, { line: 2, name: "甲", group: "東京都" }),
    rowOf({ type: "clinic", method: "optical" }, TODAY, { line: 3, name: "<乙>", group: "東京都" }),
    rowOf(
      {
        type: "hospital",
        method: "optical",
        planFrom: civilDate("2026-01-01"),
        planEndsOn: civilDate("2026-12-31"),
      },
      TODAY,
      { line: 4, name: "丙", group: "<大阪>", noLawfulWayFrom: civilMonth("2027-01") },
    ),
    rowOf({ type: "clinic", method: "optical", designatedOn: civilDate("2026-11-01") }, TODAY, {
      line: 5,
      name: "丁",
      group: "",
      noLawfulWayFrom: civilMonth("2026-12"),
    }),
    rowOf({ type: "dental-clinic" }, TODAY, { line: 6, group: null }),
  ];
  const table = () => facilityTable(rows, "都<道>府県", ja);

  test("has a line for each: how it stands, until when, what is next and by when", () => {
    const { frame, row: tableRow } = table();
    const lines = readIn(raw(frame[0].text + rows.flatMap(tableRow).join("")));
    expect(lines[0]).toBe("施設一覧");
    expect(lines.slice(-6)).toEqual([
      "行 | 施設名 | 都<道>府県 | 種別 | 請求方法 | 判定 | いつまで | 次に行うこと | 期限",
      "2 | 甲 | 東京都 | 診療所（医科） | オンライン | ○継続可 | ― | なし | ―",
      "3 | <乙> | 東京都 | 診療所（医科） | 光ディスク等 | △要届出 | ― | 様式第1号（移行計画）の届出 | 令和8年12月10日（2026年）（木） （請求の日）",
      "4 | 丙 | <大阪> | 病院 | 光ディスク等 | ○継続可 | 令和8年12月31日（2026年）（木）令和9年1月（2027年）請求分は方法なし 防げたのは令和8年11月20日（2026年）までの利用申請 | 次の移行計画（様式第1号）の届出 | 令和8年12月31日（2026年）（木） （計画の終わりの日）",
      // Designated after the day by which it would have had to apply: nothing could have prevented it.
      "5 | 丁 | （記載なし） | 診療所（医科） | 光ディスク等 | ×要移行 | 令和8年12月（2026年）請求分は方法なし | オンライン請求利用申請 | 令和8年12月20日（2026年）（日）",
      "6 | 6行目の施設 | （記載なし） | 歯科診療所 | 不明 | ？情報不足 | ― | 不足している情報の確認 | ―",
    ]);
    expect(frame[1].text).toBe("</tbody></table></div></section>");
  });
  test("can be searched, and filtered by what stands in it and by what needs attention", () => {
    const { frame } = table();
    const filters = Array.from(
      frame[0].text.matchAll(
        /<label>([^<]*|<bdi>[^<]*<\/bdi>) <select id="([^"]*)"(.*?)>(.*?)<\/select><\/label>/gs,
      ),
      ([, label, id, column, choices]) => [
        label,
        id,
        column,
        ...Array.from(
          choices!.matchAll(/<option value="([^"]*)">([^<]*)/g),
          ([, value, words]) => `${value} ${words}`,
        ),
      ],
    );
    expect(filters).toEqual([
      [
        "<bdi>都&lt;道&gt;府県</bdi>",
        "choose-group",
        ' data-column="2"',
        " すべて",
        "= （記載なし）",
        "=&lt;大阪&gt; \u2068&lt;大阪&gt;\u2069",
        "=東京都 \u2068東京都\u2069",
      ],
      [
        "種別",
        "choose-type",
        ' data-column="3"',
        " すべて",
        "=診療所（医科） 診療所（医科）",
        "=歯科診療所 歯科診療所",
        "=病院 病院",
      ],
      [
        "請求方法",
        "choose-method",
        ' data-column="4"',
        " すべて",
        "=オンライン オンライン",
        "=光ディスク等 光ディスク等",
        "=不明 不明",
      ],
      [
        "判定",
        "choose-standing",
        ' data-column="5"',
        " すべて",
        "=0 要移行",
        "=1 要届出",
        "=2 情報不足",
        "=3 要確認",
        "=4 継続可",
      ],
      [
        "注意",
        "choose-mark",
        "",
        " すべて",
        "no-lawful-way 請求できる方法がない月がある施設",
        "ending-soon 現在の方法が60日以内に終わる施設",
      ],
    ]);
    expect(frame[0].text).toContain(
      '<label>検索 <input type="search" id="search" autocomplete="off"></label> <label>',
    );
    expect(frame[0].text).toContain(
      '</select></label> <button type="reset">条件をクリア</button><output id="shown" data-text="{all}施設のうち{shown}施設を表示しています。"></output></form>',
    );
  });
  test("offers no choice where there is none: one value in a column, or more than a hundred groups", () => {
    const choicesOf = (groups: readonly string[]): string[] => {
      const all = groups.map((group, index) => rowOf({ type: "clinic" }, TODAY, { line: index + 2, group }));
      return Array.from(
        facilityTable(all, "区", ja).frame[0].text.matchAll(/<select id="([^"]*)"/g),
        ([, id]) => id!,
      );
    };
    const groups = Array.from({ length: 101 }, (_, index) => `区${index}`);
    expect(choicesOf(["区"])).toEqual(["choose-standing", "choose-mark"]);
    expect(choicesOf(["甲", "乙"])).toEqual(["choose-group", "choose-standing", "choose-mark"]);
    expect(choicesOf(groups.slice(0, 100))).toEqual(["choose-group", "choose-standing", "choose-mark"]);
    expect(choicesOf(groups)).toEqual(["choose-standing", "choose-mark"]);
  });
  test("tells its script what to sort and filter by, and a narrow screen what a cell is", () => {
    const { row: tableRow } = table();
    expect(tableRow(rows[2]!).slice(0, 3)).toEqual([
      '<tr data-marks="no-lawful-way ending-soon">',
      '<td class="number">4</td>',
      '<th scope="row"><a href="#facility-4"><bdi>丙</bdi></a></th>',
    ]);
    expect(tableRow(rows[0]!)).toEqual([
      "<tr>",
      '<td class="number">2</td>',
      '<th scope="row"><a href="#facility-2"><bdi>甲</bdi></a></th>',
      '<td class="group"><bdi>東京都</bdi></td>',
      '<td class="type"><span class="whole">診療所（医科）</span></td>',
      '<td class="method">オンライン</td>',
      '<td class="standing" data-value="4"><span class="label allowed"><i aria-hidden="true">○</i>継続可</span></td>',
      '<td class="day until" data-value="" data-label="いつまで">―</td>',
      '<td class="action" data-label="次に行うこと">なし</td>',
      '<td class="day by" data-value="" data-label="期限">―</td>',
      "</tr>\n",
    ]);
    // What is empty is sorted last: a name, a group, a day that is not there.
    expect(tableRow(rows[4]!).slice(2, 4)).toEqual([
      '<th scope="row" data-value=""><a href="#facility-6">6行目の施設</a></th>',
      '<td class="group" data-value="">（記載なし）</td>',
    ]);
    expect(tableRow(rows[3]!)[3]).toBe('<td class="group" data-value="">（記載なし）</td>');
    expect(tableRow(rows[3]!)[7]).toMatch(
      /^<td class="day until" data-value="" data-label="いつまで"><small>/,
    );
    expect(tableRow(rows[2]!)[7]).toMatch(
      /^<td class="day until" data-label="いつまで"><time datetime="2026-12-31">/,
    );
    expect(tableRow(rows[2]!)[9]).toMatch(
      /^<td class="day by" data-label="期限"><time datetime="2026-12-31">/,
    );
  });
  test("has no column of groups where the report has none", () => {
    const { frame, row: tableRow } = table();
    const { frame: plain, row } = facilityTable(rows, null, ja);
    expect(plain[0].text).toContain(
      '<table id="facilities"><thead><tr><th scope="col" class="number">行</th>',
    );
    expect(frame[0].text).toContain('<table id="facilities" class="grouped"><thead>');
    expect(frame[0].text).toContain('<th scope="col" class="group"><bdi>都&lt;道&gt;府県</bdi></th>');
    expect(row(rows[0]!)).toHaveLength(2 + 8);
    expect(tableRow(rows[0]!)).toHaveLength(2 + 9);
  });
});
