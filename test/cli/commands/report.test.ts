import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { eventsIn } from "../../output/ics/read-calendar.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { LIST, listOf } from "./report-facilities.js";
import { report, tableIn, timesIn } from "./report-made.js";
import { run } from "../twin.js";

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
    const [, groups = ""] = /<table class="groups counted">(.*?)<\/table>/s.exec(page) ?? [];
    const rows = [
      ...groups.matchAll(
        /<tr><th scope="row">(.*?)<\/th><td class="number" data-label="Facilities">(\d+)<\/td>/gs,
      ),
    ].map(([, name, number]) => [name!.replace(/<[^>]*>/g, ""), Number(number)]);
    expect(rows).toEqual([
      ["medical clinic", 6],
      ["(empty)", 1],
      ["dental clinic", 1],
      ["pharmacy", 1],
    ]);
  });
});

describe("the deadlines", () => {
  const daysIn = (page: string): string[][] =>
    [...page.matchAll(/<table class="days">(.*?)<\/table>/gs)].map(([, table]) =>
      [...table!.matchAll(/<time datetime="([^"]*)"/g)].map(([, day]) => day!),
    );

  test("come in the order of their days, each with the facilities concerned", async () => {
    const { page } = await report(LIST, ["--lang", "en"]);
    expect(daysIn(page)).toEqual([["2026-12-10", "2026-12-10", "2026-12-10", "2026-12-20", "2027-03-31"]]);
    expect(page).toMatch(/<b>1 facility<\/b> <ul class="names"><li><a href="#facility-8">/);
  });
  test("that are the end of a plan are called that, and that nobody announced them", async () => {
    const { page } = await report(LIST, ["--lang", "ja"]);
    expect(page).toContain(
      '<th scope="row"><time datetime="2027-03-31">令和9年3月31日（2027年）（水）</time> <small>（計画の終わりの日）</small></th>',
    );
    const note = "「計画の終わりの日」は、公表された届出期限ではありません。";
    expect(timesIn(page, note)).toBe(1);
    const { page: withoutPlans } = await report("name,type,method\nA,clinic,optical", ["--lang", "ja"]);
    expect(timesIn(withoutPlans, note)).toBe(0);
  });
  test("that have passed, of facilities with an earlier day of their own, stand apart and in no calendar", async () => {
    const folder = temporaryFolder();
    const calendar = join(folder, "deadlines.ics");
    const csv = "name,type,method,as_of\nA,clinic,optical,2024-10-05\nB,clinic,optical,";
    const { page } = await report(csv, ["--lang", "en", "--ics", calendar]);
    expect(daysIn(page)).toEqual([["2026-12-10"], ["2024-10-10"]]);
    expect(eventsIn(readFileSync(calendar, "utf8")).map(({ date }) => date)).toEqual(["2026-12-10"]);
  });
  test("of many facilities are folded, and name two hundred", async () => {
    const { page } = await report(listOf(500), ["--lang", "en"]);
    expect(page).toContain("<details><summary><b>250 facilities</b></summary>");
    expect(timesIn(page, "<li>and 50 more</li>")).toBe(1);
  });
  test.each([
    [
      "name,type\nA,clinic",
      "Nothing is decided yet, and so whether anything is due is not known: 1 with facts missing.",
    ],
    [
      "name,type,method\nA,clinic,\nB,clinic,online",
      "Nothing with a deadline for the 1 facility that could be decided; it is not known yet for 1 with facts missing.",
    ],
    [
      "name,type,method,youngest_dob,paper_ground,refiled\nA,clinic,paper,none,elderly,yes",
      "Nothing is decided yet, and so whether anything is due is not known: 1 on which the law is silent.",
    ],
    [
      "name,type,method\nA,clinic,telepathy",
      "No facility could be answered: whether anything is due is not known.",
    ],
  ])("are not denied where they are not known: %s", async (csv, sentence) => {
    const { page } = await report(csv, ["--lang", "en"]);
    expect(page).toContain(sentence);
    expect(page).not.toContain("No filing or application with a deadline.");
  });
  test("are not there where nothing is due", async () => {
    const { page, stderr } = await report("name,type,method\nA,clinic,online", [
      "--lang",
      "en",
      "--ics",
      join(temporaryFolder(), "deadlines.ics"),
    ]);
    expect(daysIn(page)).toEqual([]);
    expect(page).toContain("No filing or application with a deadline.");
    expect(stderr).toContain("deadlines.ics");
  });
});

describe("--since", () => {
  const BEFORE = "code,name,type,method\n1,A,clinic,optical\n2,B,clinic,online\n3,C,clinic,online";
  const NOW = "code,name,type,method\n1,A,clinic,online\n2,B,clinic,online\n4,D,clinic,optical";
  const beforeIn = (text: string): string => {
    const path = join(temporaryFolder(), "before.csv");
    writeFileSync(path, text);
    return path;
  };

  test("of an earlier list begins the report with what changed, and leads to the sheets", async () => {
    const { page, stderr, status } = await report(NOW, ["--lang", "en", "--since", beforeIn(BEFORE)]);
    expect(status).toBe(0);
    const ids = Array.from(page.matchAll(/<section id="([a-z]+)"/g), ([, id]) => id);
    expect(ids.slice(0, 2)).toEqual(["changes", "summary"]);
    expect(page).toContain('<li><a href="#changes">What changed</a></li>');
    const rows = tableIn(page, "changed").slice(1);
    expect(rows.map(([name, what]) => [name, what])).toEqual([
      ["D 4", "new"],
      ["A 1", expect.stringMatching(/^facts, /) as unknown],
      ["C 3", "gone"],
    ]);
    expect(page).toMatch(/<th scope="row"><a href="#facility-4"><bdi>D<\/bdi><\/a>/);
    expect(stderr).toContain("3 facilities changed, 1 unchanged (3 before, 3 after)\n");
    expect(stderr).toMatch(/"?before\.csv.*list\.csv/);
  });
  test("of a day compares the list with itself on that day", async () => {
    const list =
      "code,name,type,method,receipt_computer,plan_from,plan_ends_on\n1,A,clinic,optical,yes,2025-11-01,2026-10-31";
    const { page } = await report(list, ["--lang", "ja", "--since", "R8.10.28"]);
    expect(page).toContain("前回からの変更");
    expect(tableIn(page, "changed")).toHaveLength(2);
    const { page: without } = await report(list, ["--lang", "ja"]);
    expect(without).not.toContain('id="changes"');
  });
  test.each([
    [["--since", "6.4.1"], '--since "6.4.1": '],
    [["--since", "2027-01-01"], "--since 2027-01-01: lies after the day asked about"],
    [["--key", "code"], "give --since; --key goes with it"],
  ])("is refused by one sentence: %j", async (words, sentence) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "list.csv"), NOW);
    const { status, stderr } = await run([
      "report",
      join(folder, "list.csv"),
      "-o",
      join(folder, "x.html"),
      ...words,
    ]);
    expect([status, stderr.includes(sentence)]).toEqual([2, true]);
  });
});

test("groups beyond the hundred largest are counted together", async () => {
  const rows = Array.from({ length: 130 }, (_, index) => `Clinic ${index},Area ${index},clinic,online`);
  const { page } = await report(["name,area,type,method", ...rows].join("\n"), ["--group-by", "area"]);
  const [, groups = ""] = /<table class="groups counted">(.*?)<\/table>/s.exec(page) ?? [];
  expect(timesIn(groups, "<tr>")).toBe(1 + 100 + 1);
  expect(groups).toContain('30 other groups</th><td class="number" data-label="Facilities">30</td>');
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
  test.each(["report.pdf", "report.PDF", "report.xlsx", "report.csv"])(
    "a report is a page: under the name %s it is refused",
    async (name) => {
      const { at, files } = await report(listOf(2));
      const { status, stderr } = await run(["report", at("list.csv"), "-o", at(name), "--lang", "en"]);
      expect(status).toBe(2);
      expect(stderr).toContain("a report is an HTML page; name a file that ends in .html");
      expect(files).not.toContain(name);
    },
  );
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
  test("a calendar beside it holds one event for each facility and deadline, on the last open day", async () => {
    const folder = temporaryFolder();
    const calendar = join(folder, "deadlines.ics");
    const { page } = await report(LIST, ["--lang", "en", "--ics", calendar]);
    const events = eventsIn(readFileSync(calendar, "utf8"));
    expect(page).toContain('<time datetime="2026-12-20">');
    // The 20th of December is a Sunday: the application is to be made by Friday.
    expect(events.map(({ date }) => date)).toEqual([
      "2026-12-10",
      "2026-12-10",
      "2026-12-10",
      "2026-12-18",
      "2027-03-31",
    ]);
    expect(events[0]).toMatchObject({
      summary: "Deadline: File Form 1 (transition plan) (<script>alert(1)</script>医院)",
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
  expect(standings).toEqual(["Standing", "△must file", "○may go on"]);
  expect(page).toContain("facilities with a date of their own: on that date");
});
