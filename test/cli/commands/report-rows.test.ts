import { expect, test } from "vitest";
import { report, tableIn, timesIn } from "./report-made.js";

const JAPANESE = ["--lang", "ja"];

test("a row with several errors tells all of them", async () => {
  const { page } = await report(
    "施設名,種別,請求方法,最年少常勤者の生年月日\nA,クリニッ,ファックス,2026-02-30\n",
    JAPANESE,
  );
  const [, told = ""] = /<section id="rejected".*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? [];
  for (const text of ["種別", "クリニッ", "請求方法", "ファックス", "最年少常勤者の生年月日", "2026-02-30"])
    expect(told).toContain(text);
});

test.each([1, 2, 999, 1_000, 1_001, 1_003])(
  "%i rows that cannot be answered are counted as so many",
  async (rows) => {
    const bad = Array.from({ length: rows }, (_, row) => `B${row},x\n`).join("");
    const { page, stderr, status } = await report(`name,type\nA,clinic\n${bad}`, ["--lang", "en"]);
    const count = rows.toLocaleString("en-US");
    expect(status).toBe(2);
    expect(stderr).toContain(`1 facility answered; ${count} ${rows === 1 ? "row" : "rows"} not answered`);
    const [, told = ""] = /<section id="rejected".*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? [];
    expect(timesIn(told, "<tr>")).toBe(Math.min(rows, 1_000));
    const [, others] = /<\/table>\s*<p class="note">([^<]*)<\/p>/.exec(page.slice(page.indexOf(told))) ?? [];
    if (rows > 1_000) expect(others).toContain(String(rows - 1_000));
  },
);

test("blanks around a cell are no part of a name, a group or another cell", async () => {
  const list =
    "施設名,種別,都道府県,備考\n　 さくら内科 ,診療所, 東京都　,  至急 \nもみじ内科,診療所,東京都,\n";
  const { page } = await report(list, JAPANESE);
  expect(tableIn(page, "facilities").map(([, name, group]) => [name, group])).toEqual([
    expect.anything(),
    ["さくら内科", "東京都"],
    ["もみじ内科", "東京都"],
  ]);
  expect(page).toContain("<bdi>至急</bdi>");
  const [, groups = ""] = /<section id="groups".*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? [];
  expect(timesIn(groups, "<tr")).toBe(1);
});

test("the report tells its own day, and the sheet of a facility the day of its row, in the era too", async () => {
  const list = "施設名,種別,基準日\nA,診療所,2024-08-09\nB,診療所,\n";
  const { page } = await report(list, JAPANESE);
  const head = page.slice(page.indexOf("<header>"), page.indexOf("</nav>"));
  const sheet = (line: number): string =>
    page.slice(
      page.indexOf(`id="facility-${line}"`),
      page.indexOf("</article>", page.indexOf(`id="facility-${line}"`)),
    );
  expect(head).toContain("令和8年11月22日");
  expect(head).not.toContain("令和6年8月9日");
  const where = (line: number): string => /<p class="where">.*?<button/s.exec(sheet(line))![0];
  expect(where(2)).toContain("令和6年8月9日");
  expect(where(2)).not.toContain("令和8年");
  expect(where(3)).toContain("令和8年11月22日");
});
