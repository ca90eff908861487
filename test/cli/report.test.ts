import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { eventsIn } from "../output/read-calendar.js";
import { temporaryFolder } from "../tables/temporary-folder.js";
import { LIST, listOf, NAMES } from "./report-facilities.js";
import { run, type World } from "./twin.js";

/** A list in a folder of its own, and the page that is made of it. */
async function report(csv: string, options: readonly string[] = [], world: World = {}) {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("list.csv"), csv);
  const printed = await run(
    ["report", at("list.csv"), "-o", at("report.html"), "--as-of", "2026-11-22", ...options],
    world,
  );
  const page = readdirSync(folder).includes("report.html") ? readFileSync(at("report.html"), "utf8") : "";
  return { ...printed, page, at, files: readdirSync(folder) };
}

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** The rows of a table on the page, each cell as text. */
function tableIn(page: string, id: string): string[][] {
  const [, table = ""] = new RegExp(`<table id="${id}"[^>]*>(.*?)</table>`, "s").exec(page) ?? [];
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!.replace(/<[^>]*>/g, "")),
  );
}

describe("the page", () => {
  test("asks for nothing from anywhere: every address in it is a place on the page", async () => {
    const { page } = await report(LIST, ["--lang", "ja"]);
    const addresses = [...page.matchAll(/\b(?:href|src|action|srcset|data|poster)="([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter(([, address]) => !address!.startsWith("#"))).toEqual([]);
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
    // One for each sheet: no name ends one before its time.
    expect(timesIn(page, "</noscript>")).toBe(NAMES.length);
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
        "10 December 2026 (Thu)",
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
        "2027年3月31日（水）",
        "次の移行計画（様式第1号）の届出",
        "2027年3月31日（水）",
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
        "不足している事項の確認",
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
    expect(disks).toContain("<cite>請求命令 附則第3条の2第2項 / 2023年11月周知資料 別添1 p.6");
    expect(disks).toContain("様式第1号「光ディスク等を用いた請求に係る猶予届出書");
    expect(disks).toContain("支払基金と国保連合会");
    expect(disks).toContain('<time datetime="2026-12-10">2026年12月10日（木）</time>');
    const unknown = sheetOf(10);
    expect(unknown).toContain("教えていただきたい事項");
    expect(unknown).toContain("<dt>直近の請求方法</dt>");
    const gap = sheetOf(8);
    expect(gap).toContain("適法に請求できる方法がない月（空白の月）：2026年11月、2026年12月、2027年1月");
  });
  test("takes a title", async () => {
    const { page } = await report(LIST, ["--title", "<会員> の状況"]);
    expect(page).toContain("<title>&lt;会員&gt; の状況</title>");
    expect(page).toContain("<h1><bdi>&lt;会員&gt; の状況</bdi></h1>");
  });
});

describe("the counts", () => {
  test("are those of batch on the same file", async () => {
    const { page, at, stderr } = await report(LIST, ["--lang", "en"]);
    const { stdout } = await run([
      "batch",
      at("list.csv"),
      "-o",
      at("out.json"),
      "--as-of",
      "2026-11-22",
      "--json",
    ]);
    const { summary } = JSON.parse(stdout) as {
      summary: {
        answered: number;
        rejected: number;
        verdicts: Record<string, Record<string, number>>;
        missing: { settles: number; wanted: number }[];
      };
    };
    expect([summary.answered, summary.rejected]).toEqual([9, 2]);
    expect(stderr).toContain("9 facilities answered; 2 rows not answered");
    const order = ["not-allowed", "conditional", "undetermined", "unsettled", "allowed"];
    expect(tableIn(page, "verdicts").slice(1)).toEqual(
      ["paper", "optical", "online"].map((medium) => [
        { paper: "Paper", optical: "Optical disk", online: "Online" }[medium],
        ...order.map((verdict) => String(summary.verdicts[medium]![verdict])),
      ]),
    );
    expect(
      tableIn(page, "wanted")
        .slice(1)
        .map(([, ...numbers]) => numbers),
    ).toEqual(summary.missing.map(({ settles, wanted }) => [String(settles), String(wanted)]));
  });
  test("of the standings add up to the facilities, and are those of the table", async () => {
    const { page } = await report(LIST, ["--lang", "en"]);
    const tiles = [...page.matchAll(/<b>([^<]*)<\/b> <strong>(\d+)<\/strong>/g)];
    const counts = Object.fromEntries(tiles.map(([, word, number]) => [word, Number(number)]));
    expect(counts).toEqual({
      "must move": 1,
      "must file": 3,
      "not known yet": 1,
      "to be confirmed": 1,
      "may go on": 3,
    });
    const words = tableIn(page, "facilities")
      .slice(1)
      .map((cells) => cells[5]!.slice(1));
    for (const [word, number] of Object.entries<number>(counts))
      expect(words.filter((one) => one === word)).toHaveLength(number);
  });
  test("by a column that is asked for, of a fact by its values however they are written", async () => {
    const { page } = await report(LIST, ["--lang", "en", "--group-by", "種別"]);
    const [, groups = ""] = /<table class="groups">(.*?)<\/table>/s.exec(page) ?? [];
    const rows = [...groups.matchAll(/<tr><th scope="row">(.*?)<\/th><td class="number">(\d+)<\/td>/gs)].map(
      ([, name, number]) => [name!.replace(/<[^>]*>/g, ""), Number(number)],
    );
    expect(rows).toEqual([
      ["medical clinic", 6],
      ["(empty)", 1],
      ["dental clinic", 1],
      ["pharmacy", 1],
    ]);
  });
});

describe("rows that cannot be answered", () => {
  test("are told with line and reason, the others are answered, and the exit status is 2", async () => {
    const { status, page } = await report(LIST, ["--lang", "ja"]);
    expect(status).toBe(2);
    const [, rejected = ""] = /<section id="rejected".*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? [];
    expect(rejected).toContain('<td class="number">11</td><th scope="row"><bdi>まちがい医院</bdi></th>');
    expect(rejected).toContain("「種別」の値「クリニッ」");
    expect(rejected).toContain('<td class="number">12</td><th scope="row"><bdi>矛盾医院</bdi></th>');
    expect(rejected).toContain("移行計画の終了日が開始日より前です");
  });
  test("are not there where there are none, and the exit status is 0", async () => {
    const { status, page } = await report(listOf(2));
    expect(status).toBe(0);
    expect(page).not.toContain('id="rejected"');
  });
});

describe("a list of more facilities than a page can show", () => {
  test("is refused with advice, and nothing is written", async () => {
    const { status, stderr, files } = await report(listOf(10_001), ["--lang", "en"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/more than 10,000 facilities.*--limit.*--group-by/);
    expect(files).toEqual(["list.csv"]);
  });
  test("is counted, and the facilities that press most are listed, with a limit", async () => {
    const { status, page } = await report(listOf(10_001), ["--lang", "en", "--limit", "3"]);
    expect(status).toBe(0);
    const [, ...rows] = tableIn(page, "facilities");
    expect(rows.map(([line]) => line)).toEqual(["3", "5", "7"]);
    expect(timesIn(page, '<article class="sheet')).toBe(3);
    expect(page).toContain("10,001 facilities");
    expect(page).toContain("The counts and the deadlines are those of all 10,001");
    expect(page).not.toContain('href="#facility-9"');
  });
  test("is counted by a column, without a table and sheets", async () => {
    const { status, page } = await report(listOf(10_001), ["--lang", "en", "--group-by", "prefecture"]);
    expect(status).toBe(0);
    expect(tableIn(page, "facilities")).toEqual([]);
    expect(page).not.toContain("<article");
    expect(page).toMatch(/<bdi>Tokyo<\/bdi><\/th><td class="number">5,001<\/td>/);
    expect(page).toMatch(/<bdi>Osaka<\/bdi><\/th><td class="number">5,000<\/td>/);
    expect(page).toContain("counts of 10,001 facilities");
  });
  test("begins with the ten thousand and first", async () => {
    const { at } = await report(listOf(1));
    writeFileSync(at("list.csv"), listOf(10_000));
    const { status, stdout } = await run(["report", at("list.csv"), "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ facilities: 10_000, listed: 10_000 });
  });
});

describe("bad usage", () => {
  test.each([
    [["--limit", "0"], "--limit"],
    [["--limit", "ten"], "--limit"],
    [["--limit", "10001"], "--limit can be 10,000 at most"],
    [["--group-by", "prefectura"], 'did you mean "prefecture"'],
    [["--map", "name"], "--map"],
    [["--as-of", "2023-03-31"], "--as-of"],
    [["--ics", "-"], "--ics"],
  ])("%j is told, with exit status 2, and nothing is written", async (options, message) => {
    const { status, stderr, files } = await report(listOf(2), ["--lang", "en", ...options]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(files).toEqual(["list.csv"]);
  });
  test("a page on a terminal helps nobody: without a file to write it is refused", async () => {
    const { at } = await report(listOf(2));
    const { status, stderr } = await run(["report", at("list.csv"), "--lang", "en"], { terminal: true });
    expect(status).toBe(2);
    expect(stderr).toContain("--output");
  });
  test("a list that is not there is told, with exit status 1", async () => {
    const { status, stderr } = await run(["report", "/no/such/list.csv", "-o", "x.html", "--lang", "en"]);
    expect(status).toBe(1);
    expect(stderr).toContain("/no/such/list.csv");
  });
});

describe("where it goes", () => {
  test("without a file the page goes to standard output", async () => {
    const { at, page } = await report(listOf(2));
    const { status, output, stdout } = await run(["report", at("list.csv"), "--as-of", "2026-11-22"]);
    expect(status).toBe(0);
    expect(output.toString("utf8")).toBe(page);
    expect(stdout).toBe("");
  });
  test("with --json the counts go to standard output, as one document", async () => {
    const { stdout, stderr, page } = await report(LIST, ["--json"]);
    expect(stderr).toBe("");
    expect(page).toContain("<!doctype html>");
    expect(JSON.parse(stdout)).toMatchObject({
      command: "report",
      asOf: "2026-11-22",
      list: "list.csv",
      facilities: 9,
      rejected: 2,
      listed: 9,
      standings: { allowed: 3, conditional: 3, "not-allowed": 1, undetermined: 1, unsettled: 1 },
      groupBy: "都道府県",
    });
  });
  test("with --json and no file no page is made", async () => {
    const { at } = await report(listOf(2));
    const { stdout, output } = await run(["report", at("list.csv"), "--json"]);
    expect(output).toHaveLength(0);
    expect(JSON.parse(stdout)).toMatchObject({ facilities: 2, output: null });
  });
  test("a calendar beside it holds one event for each deadline of the page", async () => {
    const folder = temporaryFolder();
    const calendar = join(folder, "deadlines.ics");
    const { page } = await report(LIST, ["--lang", "en", "--ics", calendar]);
    const events = eventsIn(readFileSync(calendar, "utf8"));
    const [, days = ""] = /<table class="days">.*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? [];
    expect(events.map(({ date }) => date)).toEqual(
      [...days.matchAll(/<time datetime="([^"]*)"/g)].map(([, day]) => day),
    );
    expect(events[0]).toMatchObject({
      date: "2026-12-10",
      summary: "Deadline: File Form 1 (transition plan) (1 facility)",
    });
    expect(events[0]!.description).toContain("- <script>alert(1)</script>医院");
  });
  test("no page appears where the calendar cannot be written", async () => {
    const { status, files } = await report(LIST, ["--ics", "/no/such/folder/deadlines.ics"]);
    expect(status).toBe(1);
    expect(files).toEqual(["list.csv"]);
  });
});

test("a row's own day wins over --as-of, and the page says that rows have days of their own", async () => {
  const csv = "name,type,method,as_of\nA,clinic,optical,2024-09-30\nB,clinic,optical,";
  const { page } = await report(csv, ["--lang", "en"]);
  const standings = tableIn(page, "facilities").map((cells) => cells[4]);
  expect(standings).toEqual(["Standing", "○may go on", "△must file"]);
  expect(page).toContain("facilities with a date of their own: on that date");
});
