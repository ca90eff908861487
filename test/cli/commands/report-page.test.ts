import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { LIST, NAMES } from "./report-facilities.js";
import { report, tableIn, timesIn } from "./report-made.js";

describe("the page", () => {
  test("asks for nothing from anywhere: an address in it is a place on the page, or a link to a source", async () => {
    const { page } = await report(LIST, ["--lang", "ja"]);
    const addresses = [...page.matchAll(/\b(?:href|src|action|srcset|data|poster)="([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(20);
    const outside = addresses.filter(([, address]) => !address!.startsWith("#")).map(([text]) => text);
    const links = outside.filter((text) =>
      page.includes(`<a ${text} rel="noopener noreferrer" target="_blank">`),
    );
    expect(outside).toEqual(links);
    for (const source of [
      "https://laws.e-gov.go.jp/law/351M50000100036",
      "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000190624_00001.html",
      "https://iryohokenjyoho.service-now.com/csm",
    ])
      expect(links).toContain(`href="${source}"`);
    expect([...page.matchAll(/url\(([^)]*)\)/g)].filter(([, address]) => !address!.startsWith("#"))).toEqual(
      [],
    );
    expect(page).not.toMatch(/@import|<link|<img|<iframe|<object|<embed|http-equiv="refresh"/);
    const tags = page.replace(/<(script|style)>.*?<\/\1>/gs, "").match(/<[a-z][^>]*>/g) ?? [];
    const attributes = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
    expect(attributes.length).toBeGreaterThan(1000);
    expect(attributes.filter((tag) => /\s(?:style|on\w+)=/.test(tag))).toEqual([]);
  });
  test("has a policy that allows nothing but its own style and script, by their hashes", async () => {
    const { page } = await report(LIST);
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hashOf = (element: string): string => {
      const [, content] = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(page) ?? [];
      return `&#39;sha256-${createHash("sha256").update(content!).digest("base64")}&#39;`;
    };
    expect(policy!.split("; ")).toEqual([
      "default-src &#39;none&#39;",
      `style-src ${hashOf("style")}`,
      `script-src ${hashOf("script")}`,
      "base-uri &#39;none&#39;",
      "form-action &#39;none&#39;",
    ]);
    expect(timesIn(page, "<script")).toBe(1);
    expect(timesIn(page, "<style")).toBe(1);
  });
  test("shows names as text, wherever they stand", async () => {
    const { page } = await report(LIST);
    const written = NAMES.map((name) =>
      name
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;"),
    ).filter((name) => name !== "");
    for (const name of written) expect(page).toContain(`<bdi>${name}</bdi>`);
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img");
  });
  test("is the same whenever it is made from the same list on the same day", async () => {
    const [one, other] = [await report(LIST), await report(LIST)];
    expect(one.page.length).toBeGreaterThan(50_000);
    expect(other.page).toBe(one.page);
  });
  test("has a line in the table and a sheet for each facility that was answered", async () => {
    const { page } = await report(LIST);
    expect(tableIn(page, "facilities")).toHaveLength(1 + NAMES.length);
    expect(timesIn(page, '<article class="sheet')).toBe(NAMES.length);
    for (let line = 2; line < 2 + NAMES.length; line++) {
      expect(timesIn(page, `id="facility-${line}"`)).toBe(1);
      expect(page).toContain(`href="#facility-${line}"`);
    }
  });
  test.each([
    ["en", ["2", "さくら内科", "東京都", "medical clinic", "online", "○may go on", "–", "nothing", "–"]],
    [
      "en",
      [
        "3",
        "&lt;script&gt;alert(1)&lt;/script&gt;医院",
        "大阪府",
        "medical clinic",
        "optical disk",
        "△must file",
        "–",
        "File Form 1 (transition plan)",
        "Thu 10 December 2026 (last day for claims)",
      ],
    ],
    [
      "ja",
      [
        "4",
        "&quot;引用&quot; &amp; &#39;歯科&#39;",
        "東京都",
        "歯科診療所",
        "光ディスク等",
        "○継続可",
        "令和9年3月31日（2027年）（水）",
        "次の移行計画（様式第1号）の届出",
        "令和9年3月31日（2027年）（水） （計画の終わりの日）",
      ],
    ],
    [
      "ja",
      [
        "9",
        "9行目の施設",
        "福岡県",
        "診療所（医科）",
        "光ディスク等",
        "※要確認",
        "―",
        "審査支払機関への確認",
        "―",
      ],
    ],
    [
      "ja",
      [
        "10",
        "情報なし医院",
        "（記載なし）",
        "不明",
        "不明",
        "？情報不足",
        "―",
        "不足している情報の確認",
        "―",
      ],
    ],
  ])("tells in %s how a facility stands and what it does next: %j", async (language, cells) => {
    const { page } = await report(LIST, ["--lang", language]);
    expect(tableIn(page, "facilities")).toContainEqual(cells);
  });
  test("says on a sheet why, with article and page, what to file, where and by when, and what to tell", async () => {
    const { page } = await report(LIST, ["--lang", "ja"]);
    const sheetOf = (line: number): string =>
      page.slice(page.indexOf(`id="facility-${line}"`)).split("</article>")[0]!;
    const disks = sheetOf(3);
    expect(disks).toContain(
      '請求命令 <span class="whole">附則第3条の2第2項</span></a> / <a href="https://www.mhlw.go.jp/',
    );
    // As text: a page that is mailed has no such file beside it.
    expect(disks).toContain('<small class="rule">docs/rules.md#optical-transition-plan-to-file</small></li>');
    expect(disks).toContain('<span class="whole">様式第1号</span>「光ディスク等を用いた請求に係る猶予届出書');
    expect(disks).toContain("医療情報基盤・診療報酬審査支払機構（DX審査支払機構、旧支払基金）と国保連合会");
    expect(disks).toContain('<time datetime="2026-12-10">令和8年12月10日（2026年）（木）</time>');
    const unknown = sheetOf(10);
    expect(unknown).toContain("ご確認いただきたい事項");
    expect(unknown).toContain("<dt>直近の請求方法</dt>");
    const gap = sheetOf(8);
    expect(gap.replace(/<[^>]*>/g, "")).toContain(
      "適法に請求できる方法がない月（空白の月）：令和8年11月（2026年）、12月、令和9年1月（2027年）",
    );
  });
  test("calls each verdict by its own word", async () => {
    const { page } = await report(LIST, ["--lang", "ja"]);
    const wordsOf = (kind: string): string[] => [
      ...new Set(
        [...page.matchAll(new RegExp(`<span class="label ${kind}"><i[^>]*>(.*?)</span>`, "g"))].map(
          ([, text]) => text!.replace("</i>", " "),
        ),
      ),
    ];
    expect(wordsOf("allowed").toSorted()).toEqual(["○ 可", "○ 継続可"].toSorted());
    expect(wordsOf("conditional")).toEqual(["△ 要届出", "△ 申請すれば可"]);
    expect(wordsOf("not-allowed").toSorted()).toEqual(["× 不可", "× 要移行"].toSorted());
    expect(wordsOf("undetermined")).toEqual(["？ 情報不足"]);
    expect(wordsOf("unsettled")).toEqual(["※ 要確認"]);
    for (const meaning of [
      ["要移行", "現在の方法では請求できません"],
      ["要届出", "届出又は申請をすれば請求できます"],
      ["情報不足", "情報が不足しており、判定できません"],
      ["要確認", "法令に定めがありません"],
      ["継続可", "現在の方法のまま請求できます"],
    ])
      expect(page).toMatch(new RegExp(`<b>${meaning[0]}</b>[^/]*</strong>.*?<p>${meaning[1]}</p>`));
  });
  test("names the day asked about, the day on which it was made, and that until which the law was read", async () => {
    const { page } = await report(LIST, ["--lang", "ja"], { today: "2026-12-05" });
    const [, masthead = ""] = /<dl class="meta">(.*?)<\/dl>/s.exec(page) ?? [];
    const said = [...masthead.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term, text]) => [
      term,
      text!.replace(/<[^>]*>/g, ""),
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        ["発行日", "令和8年12月5日（2026年）"],
        ["基準日", "令和8年11月22日（2026年）"],
        ["法令の確認", "令和8年2月2日（2026年）現在の条文"],
      ]),
    );
  });
  test("names for whom, by whom and when it was made, on every printed page too", async () => {
    const { page } = await report(LIST, ["--lang", "ja", "--client", '甲"}<乙>', "--issuer", "丙事務所"]);
    expect(page).toContain("<div><dt>宛先</dt><dd><bdi>甲&quot;}&lt;乙&gt;</bdi></dd></div>");
    expect(page).toContain("<div><dt>作成</dt><dd><bdi>丙事務所</bdi></dd></div>");
    expect(page).toContain("<div><dt>発行日</dt>");
    const [, line] = /@page\{@bottom-left\{content:"([^"]*)"\}\}<\/style>/.exec(page) ?? [];
    expect(line).toMatch(/^宛先\\ff1a 甲\\22 \\7d \\3c 乙\\3e {4}作成\\ff1a 丙事務所/);
  });
  test("takes a title", async () => {
    const { page } = await report(LIST, ["--title", "<会員> の状況"]);
    expect(page).toContain("<title>&lt;会員&gt; の状況</title>");
    expect(page).toContain("<h1><bdi>&lt;会員&gt; の状況</bdi></h1>");
  });
});
