import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { reportWords } from "../../../src/cli/words.js";
import { markup, raw } from "../../../src/output/layout/html.js";
import {
  pageHead,
  reportPage,
  type ReportContent,
  type ReportTools,
} from "../../../src/output/report/page.js";
import { runningLine } from "../../../src/output/report/running-line.js";
import type { CountByVerdict } from "../../../src/questions/list/report.js";
import { answerOf, readIn, rowOf } from "./reading.js";

const ja = await reportWords("ja");
const TODAY = civilDate("2026-11-28");

const none: CountByVerdict = { "not-allowed": 0, conditional: 0, undetermined: 0, unsettled: 0, allowed: 0 };

const rowsOf = (number: number) =>
  Array.from({ length: number }, (_, index) =>
    rowOf({ type: "clinic", method: "online" }, TODAY, { line: index + 2, name: `施設${index + 2}` }),
  );

const content = (more: Partial<ReportContent> = {}): ReportContent => {
  const rows = more.rows ?? rowsOf(2);
  return {
    title: "会員 <甲>",
    source: "一覧&.csv",
    asOf: TODAY,
    ownDays: false,
    groupColumn: null,
    totals: {
      facilities: rows.length,
      standings: { ...none, allowed: rows.length },
      attention: { "no-lawful-way": 0, "ending-soon": 0 },
      groups: [],
      deadlines: [],
      verdicts: { paper: none, optical: none, online: none },
      missing: [],
    },
    rows,
    rejected: [],
    rejectedCount: 0,
    issuer: null,
    client: null,
    issuedOn: civilDate("2026-12-01"),
    ...more,
  };
};

const page = (more: Partial<ReportContent> = {}, tools: Partial<ReportTools> = {}): string =>
  [...reportPage(content(more), { answerOf, hash: (text) => `digest${text.length}`, ...tools }, ja)].join("");

/** What stands in the head of the page: the entries, then the contents. */
function masthead(text: string): { entries: string[]; contents: string[][] } {
  const [, entries = "", contents = ""] =
    /<dl class="meta">(.*?)<\/dl><nav aria-label="目次"><ul>(.*?)<\/ul><\/nav>/s.exec(text) ?? [];
  return {
    entries: readIn(raw(entries)),
    contents: Array.from(contents.matchAll(/<li><a href="#([^"]*)">([^<]*)<\/a><\/li>/g), ([, id, words]) => [
      id!,
      words!,
    ]),
  };
}

const sectionsIn = (text: string): string[] =>
  Array.from(text.matchAll(/<section id="([^"]*)"/g), ([, id]) => id!);

describe("the head of a report", () => {
  test("says for whom, by whom, of what and when it was made, and what is on the page", () => {
    const text = page({
      client: "先方<>",
      issuer: "事務所",
      ownDays: true,
      groupColumn: "都道府県",
      rejected: [{ line: 9, name: "庚", reason: "種別が誤り" }],
      rejectedCount: 3,
    });
    expect(masthead(text)).toEqual({
      entries: [
        "宛先 | 先方<>",
        "作成 | 事務所",
        "発行日 | 令和8年12月1日（2026年）",
        "基準日 | 令和8年11月28日（2026年）。一覧に基準日がある施設は、その日",
        "一覧 | 一覧&.csv",
        "判定した施設 | 2施設",
        "判定できなかった行 | 3行",
        "法令の確認 | 令和8年2月2日（2026年）現在の条文",
      ],
      contents: [
        ["summary", "集計"],
        ["deadlines", "今後の期限"],
        ["groups", "\u2068都道府県\u2069別の内訳"],
        ["media", "請求方法ごとの判定"],
        ["rejected", "判定できなかった行"],
        ["list", "施設一覧"],
        ["notes", "注記"],
        ["sheets", "施設票"],
      ],
    });
    expect(text).toContain('<header><p class="kind">施設別判定報告書</p><h1><bdi>会員 &lt;甲&gt;</bdi></h1>');
    expect(text).toMatch(/^<!doctype html><html lang="ja"><head><meta charset="utf-8">/);
    expect(text).toMatch(/<\/script><\/body><\/html>\n$/);
    expect(sectionsIn(text)).toEqual("summary deadlines groups media rejected list notes sheets".split(" "));
  });
  test("leaves out what there is none of", () => {
    const text = page();
    expect(masthead(text)).toEqual({
      entries: [
        "発行日 | 令和8年12月1日（2026年）",
        "基準日 | 令和8年11月28日（2026年）",
        "一覧 | 一覧&.csv",
        "判定した施設 | 2施設",
        "法令の確認 | 令和8年2月2日（2026年）現在の条文",
      ],
      contents: [
        ["summary", "集計"],
        ["deadlines", "今後の期限"],
        ["media", "請求方法ごとの判定"],
        ["list", "施設一覧"],
        ["notes", "注記"],
        ["sheets", "施設票"],
      ],
    });
    expect(sectionsIn(text)).toEqual("summary deadlines media list notes sheets".split(" "));
    expect(text).toContain("<main>\n");
    expect(text).toContain('<body>\n<svg class="patterns"');
    // The style of everything, of the screen, of print, and the footer of each printed page.
    expect(text).toMatch(
      /<style>:root\{.*\.with-scripts .*@page\{margin-bottom:15mm.*@page\{@bottom-left\{content:"[^"]*"\}\}<\/style>/s,
    );
    expect(text).not.toContain('<p class="notice">');
  });
  test("leads to what has changed first of all, which knows who has a sheet", () => {
    const text = page(
      {},
      {
        changes: {
          heading: "前回からの変更",
          section: (linked) => markup`<section id="changes">${[...linked].join()}</section>`,
        },
      },
    );
    expect(masthead(text).contents[0]).toEqual(["changes", "前回からの変更"]);
    expect(sectionsIn(text).slice(0, 2)).toEqual(["changes", "summary"]);
    expect(text).toContain('<section id="changes">2,3</section>\n');
  });
});

describe("the facilities on a report", () => {
  const totals = content().totals;

  test.each([
    [2, "施設一覧と施設票には、急ぐ順に2施設を載せています。集計と期限は、全3,000施設についてのものです。"],
    [0, "3,000施設の集計です。施設数が多いため、施設一覧と施設票は載せていません。"],
  ])("are not all there: %i of 3,000, which is said", (number, note) => {
    const text = page({ rows: rowsOf(number), totals: { ...totals, facilities: 3_000 } });
    expect(text).toContain(`<main><p class="notice">${note}</p>\n`);
    expect(masthead(text).contents.map(([id]) => id)).toEqual(sectionsIn(text));
    expect(sectionsIn(text)).toEqual(
      (number === 0 ? "summary deadlines media notes" : "summary deadlines media list notes sheets").split(
        " ",
      ),
    );
  });
  test("have a line in the table and a sheet each", () => {
    const text = page();
    expect(text).toMatch(
      /<tbody><tr><td class="number">2<\/td>.*<\/tr>\n<tr><td class="number">3<\/td>.*<\/tr>\n<\/tbody>/s,
    );
    expect(text).toContain(
      '<section id="sheets" aria-labelledby="sheets-heading">\n<h2 id="sheets-heading">施設票</h2>\n<div class="place" id="facility-2"><article class="sheet',
    );
    expect(text).toContain('</article></div>\n<div class="place" id="facility-3"><article');
    expect(text).toMatch(/<\/article><\/div>\n<\/section>\n<\/main><script>/);
    expect(text).not.toContain("<noscript>");
    expect(text).not.toContain('id="facility-data"');
  });
  test("beyond three hundred are data for the script, and without scripts that is said", () => {
    expect(page({ rows: rowsOf(300) })).not.toContain('id="facility-data"');
    const text = page({ rows: rowsOf(301) });
    expect(text).toContain("<tbody></tbody>");
    expect(text).not.toContain('<div class="place"');
    expect(text).toContain(
      '<noscript><p class="notice">施設一覧と施設票の表示には、JavaScriptが必要です。ブラウザーで開いてください。集計と期限は、このままご覧になれます。</p></noscript>',
    );
    const [, data = ""] =
      /<script type="application\/json" id="facility-data">(.*?)<\/script>/s.exec(text) ?? [];
    // Each piece stands once, and is known by its number from then on.
    const seen: string[] = [];
    const all = (JSON.parse(data) as [number, (string | number)[], (string | number)[]][]).map(
      ([line, row, sheet]) => {
        const [ofRow, ofSheet] = [row, sheet].map((pieces) =>
          pieces
            .map((piece) => {
              if (typeof piece === "number") return seen[piece];
              expect(seen).not.toContain(piece);
              seen.push(piece);
              return piece;
            })
            .join(""),
        );
        return { line, row: ofRow!, sheet: ofSheet! };
      },
    );
    const small = page({ rows: rowsOf(3) });
    expect(all.map(({ line }) => line)).toEqual(Array.from({ length: 301 }, (_, index) => index + 2));
    for (const { line, row, sheet } of all.slice(0, 3)) {
      expect(small).toContain(row);
      expect(small).toContain(`<div class="place" id="facility-${line}">${sheet}</div>`);
    }
  });
});

describe("the rows that could not be answered", () => {
  const rejected = [
    { line: 9, name: "<庚>", reason: "種別が誤り" },
    { line: 12, name: "", reason: "日が逆" },
  ];
  const section = (rejectedCount: number): string =>
    /<section id="rejected".*?<\/section>/s.exec(page({ rejected, rejectedCount }))![0];

  test("are told by line, name and reason, the others counted", () => {
    expect(readIn(raw(section(1_002)))).toEqual([
      "判定できなかった行",
      "次の行は、読み取れないか、内容に矛盾があるため、判定していません。",
      "行 | 施設名 | 理由",
      "9 | <庚> | 種別が誤り",
      "12 | | 日が逆",
      "ほか1,000行",
    ]);
    expect(section(2)).toMatch(/<\/table><\/section>$/);
  });
});

test("the notes say what the answers are about, what they are not, and where the law stands", () => {
  const [, notes = ""] = /<section id="notes"[^>]*>(.*?)<\/section>/s.exec(page()) ?? [];
  expect(readIn(raw(notes))).toEqual([
    "注記",
    "判定は、各施設が現在用いている請求方法についてのものです。まだ請求をしていない施設は、オンライン請求について判定しています。",
    "「情報不足」は、不足している情報によって結論が変わることを、「要確認」は、法令に定めがないことをいいます。",
    "一覧に記載がない届出、計画、採用などは、ないものとして判定しています。",
    "この判定の対象外",
    "訪問看護、介護、労災の請求（それぞれ別の法令によります）",
    "個々の届出を審査支払機関が受け付けるかどうか",
    "災害時の特例（令和6年能登半島地震に係るものを含みます）",
    "令和6年9月30日（2024年）以前の直近の光ディスク等を用いた請求が、経過措置ではなく個別の猶予によるものであった場合",
    "令和6年10月（2024年）以降の返戻再請求に係る個別の猶予",
    "二つの施設に勤務する医師等の常勤の判断",
    "医師会等の事務代行者を介した請求（第4条）の届出",
    "平成21年のリース・減価償却等に係る猶予（附則第4条第1項から第4項まで。いずれも期限を過ぎています）",
    "診療報酬の加算等の施設基準への影響",
    "出典",
    "療養の給付及び公費負担医療に関する費用の請求に関する命令（昭和51年厚生省令第36号） https://laws.e-gov.go.jp/law/351M50000100036",
    "厚生労働省保険局「2024年度以降の取扱い」等の周知広報資料（令和5年11月時点版） https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000190624_00001.html",
    "医療機関等向け総合ポータルサイト（利用申請・届出） https://iryohokenjyoho.service-now.com/csm",
  ]);
});

test("a page without a script allows none", () => {
  const policyOf = (code: string | null): string =>
    /Content-Security-Policy" content="([^"]*)"/.exec(pageHead("題", "p{}", code, (text) => text).text)![1]!;
  expect(policyOf(null)).toBe(
    "default-src &#39;none&#39;; style-src &#39;sha256-p{}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;",
  );
  expect(policyOf("go()")).toBe(
    "default-src &#39;none&#39;; style-src &#39;sha256-p{}&#39;; script-src &#39;sha256-go()&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;",
  );
  const { text } = pageHead("題<>", "p{}", null, (own) => own);
  expect(text).toContain("<title>題&lt;&gt;</title><style>p{}</style></head>");
  expect(text).toContain('<meta name="referrer" content="no-referrer">');
});

describe("the foot of each printed page", () => {
  const issuedOn = civilDate("2026-12-01");
  test.each([
    [
      { client: '甲"}<\\乙>', issuer: "丙 1", issuedOn },
      String.raw`宛先\ff1a 甲\22 \7d \3c \5c 乙\3e    作成\ff1a 丙 1   発行日\ff1a 令和8年12月1日\ff08 2026年\ff09 `,
    ],
    [
      { client: null, issuer: "丙", issuedOn },
      String.raw`作成\ff1a 丙   発行日\ff1a 令和8年12月1日\ff08 2026年\ff09 `,
    ],
    [
      { client: "甲", issuer: null, issuedOn },
      String.raw`宛先\ff1a 甲   発行日\ff1a 令和8年12月1日\ff08 2026年\ff09 `,
    ],
    [{ client: null, issuer: null, issuedOn }, String.raw`発行日\ff1a 令和8年12月1日\ff08 2026年\ff09 `],
  ])(
    "names for whom, by whom and when, with nothing in it that a style sheet could read: %j",
    (issue, text) => {
      expect(runningLine(issue, ja)).toBe(`@page{@bottom-left{content:"${text}"}}`);
    },
  );
});
