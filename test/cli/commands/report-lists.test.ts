import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../twin.js";
import { listOf } from "./report-facilities.js";
import { report, tableIn, timesIn } from "./report-made.js";

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
    expect(page).toMatch(/<bdi>Tokyo<\/bdi><\/th><td class="number" data-label="Facilities">5,001<\/td>/);
    expect(page).toMatch(/<bdi>Osaka<\/bdi><\/th><td class="number" data-label="Facilities">5,000<\/td>/);
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
