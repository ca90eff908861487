import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIST, listOf, NAMES } from "../cli/commands/report-facilities.js";
import { run } from "../cli/twin.js";
import { isChromiumWanted, launchChromium } from "./chromium.js";

/** What the tests use of a browser's own objects, which TypeScript does not know here. */
interface BrowserWindow {
  readonly axe: typeof axe;
  readonly getComputedStyle: (element: unknown) => { readonly getPropertyValue: (name: string) => string };
}

interface Moment {
  readonly dateTime: string;
}

describe.skipIf(!isChromiumWanted)("a report in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "claims-check-report-"));
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Makes the report of a list, and gives its address. */
  async function reportOf(csv: string, language = "en"): Promise<string> {
    const [list, page] = [join(folder, "list.csv"), join(folder, "report.html")];
    writeFileSync(list, csv);
    await run(["report", list, "-o", page, "--lang", language, "--as-of", "2026-11-22"]);
    return pathToFileURL(page).href;
  }

  /** Opens a report; `complaints` are errors, console messages and requests for anything but the page itself. */
  async function opened(csv: string, language = "en", options: BrowserContextOptions = {}) {
    const address = await reportOf(csv, language);
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (request.url() !== address) complaints.push(request.url());
    });
    await page.goto(address);
    return { page, complaints };
  }

  const visibleNames = (page: Page): Promise<string[]> =>
    page.locator("#facilities tbody tr:visible th").allTextContents();
  const styleOf = (place: Locator, property: string): Promise<string> =>
    place.evaluate(
      (element, name) =>
        (globalThis as unknown as BrowserWindow).getComputedStyle(element).getPropertyValue(name),
      property,
    );
  const visibleSheets = (page: Page): Promise<number> => page.locator(".sheet:visible").count();

  test.each(["ja", "en"])("opens in %s without a message, an error or a request", async (language) => {
    const { page, complaints } = await opened(LIST, language);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.title()).not.toBe("");
    expect(await visibleSheets(page)).toBe(NAMES.length);
    await page.mouse.wheel(0, 5000);
    await page.locator("#search").fill("医院");
    await page.locator("#facilities thead button").first().click();
    await page.emulateMedia({ media: "print" });
    await page.pdf();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(["ja", "en"])("is accessible in %s, as far as axe-core can tell", async (language) => {
    for (const width of [1200, 390]) {
      const { page } = await opened(LIST, language, { viewport: { width, height: 900 } });
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate(
        async () => await (globalThis as unknown as BrowserWindow).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
      await page.close();
    }
  });

  test("shows hostile names as text, and runs nothing of them", async () => {
    const { page, complaints } = await opened(LIST);
    const named = await page.locator("#facilities tbody th").allTextContents();
    const all = NAMES.map((name, index) => (name === "" ? `Facility in row ${index + 2}` : name));
    expect(named.toSorted()).toEqual(all.toSorted());
    expect(await page.locator(".sheet h3").allTextContents()).toEqual(named);
    expect(await page.locator("img").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a name written from right to left turns nothing around it", async () => {
    const { page } = await opened(LIST);
    const cell = page.locator("#facilities tbody tr", { hasText: "逆さ薬局" });
    const [line, type] = [cell.locator("td").first(), cell.locator("td.type")];
    const [before, after] = [await line.boundingBox(), await type.boundingBox()];
    expect(before!.x).toBeLessThan(after!.x);
    const heading = page.locator(".sheet h3", { hasText: "逆さ薬局" }).locator("bdi");
    await expect(styleOf(heading, "unicode-bidi")).resolves.toBe("isolate");
    await page.close();
  });

  test("holds everything where scripts do not run; only searching, filtering and sorting are missing", async () => {
    const { page, complaints } = await opened(LIST, "en", { javaScriptEnabled: false });
    expect(await visibleSheets(page)).toBe(NAMES.length);
    expect(await page.locator(".sheet h3:visible").allTextContents()).toHaveLength(NAMES.length);
    expect(await visibleNames(page)).toHaveLength(NAMES.length);
    expect(await page.locator("#filters:visible, button:visible").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  describe("the table", () => {
    test("is filtered by a choice; sheets go with their rows, and all come back", async () => {
      const { page } = await opened(LIST);
      await page.selectOption("#choose-standing", { label: "must file" });
      expect((await visibleNames(page)).toSorted()).toEqual([NAMES[1], NAMES[4], NAMES[5]].toSorted());
      expect(await visibleSheets(page)).toBe(3);
      expect(await page.locator("#shown").textContent()).toBe("3 of 9 facilities shown.");
      await page.selectOption("#choose-group", { label: "\u2068熊本県\u2069" });
      expect(await visibleNames(page)).toEqual([NAMES[5]]);
      await page.click("#filters button[type=reset]");
      await expect.poll(() => visibleNames(page)).toHaveLength(NAMES.length);
      expect(await visibleSheets(page)).toBe(NAMES.length);
      await page.close();
    });
    test("is searched in every column, and in those that only the sheets show, whatever the width", async () => {
      const { page } = await opened(LIST);
      await page.fill("#search", "北海道 ＯＰＴＩＣＡＬ");
      await expect.poll(() => visibleNames(page)).toEqual([]);
      await page.fill("#search", "１３００００７");
      await expect.poll(() => visibleNames(page)).toEqual(["レセコン導入医院"]);
      await page.fill("#search", "apply ONLINE");
      await expect.poll(() => visibleNames(page)).toEqual(["レセコン導入医院"]);
      await page.close();
    });
    test("is filtered by a number of the summary", async () => {
      const { page } = await opened(LIST);
      await page.click(".tiles .not-allowed a");
      expect(await visibleNames(page)).toEqual(["レセコン導入医院"]);
      expect(new URL(page.url()).hash).toBe("#list");
      await page.close();
    });
    test("is sorted by a heading, both ways; what has no value comes last", async () => {
      const { page } = await opened(LIST);
      const days = (): Promise<(string | null)[]> =>
        page
          .locator("#facilities tbody tr")
          .evaluateAll((rows: { lastElementChild: { querySelector: (name: string) => Moment | null } }[]) =>
            rows.map((row) => row.lastElementChild.querySelector("time")?.dateTime ?? ""),
          );
      const inOrder = ["2026-12-10", "2026-12-10", "2026-12-20", "2027-03-31"];
      const without = ["", "", "", "", ""];
      const head = page.locator("#facilities thead th").last();
      await head.locator("button").click();
      expect(await days()).toEqual([...inOrder, ...without]);
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      await head.locator("button").click();
      expect(await days()).toEqual([...inOrder.toReversed(), ...without]);
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      await page.locator("#facilities thead th").first().locator("button").click();
      expect((await visibleNames(page))[0]).toBe(NAMES[0]);
      expect(await head.getAttribute("aria-sort")).toBeNull();
      await page.close();
    });
    test("leads to the sheet of each facility", async () => {
      const { page } = await opened(LIST);
      await page.click("#facilities >> text=若手採用医院");
      const sheet = page.locator("#facility-7 .sheet");
      await expect.poll(async () => (await sheet.boundingBox())!.y).toBeLessThan(200);
      expect(await sheet.locator("h3").textContent()).toBe("若手採用医院");
      await page.close();
    });
  });

  test.each([
    ["ja", 1280],
    ["ja", 800],
    ["en", 1280],
    ["en", 800],
  ])(
    "no cell of the table in %s reaches into the next at %i px, on the screen and in print",
    async (language, width) => {
      const { page } = await opened(LIST, language, { viewport: { width, height: 900 } });
      const tooWide = `[...document.querySelectorAll("#facilities :is(th, td)")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)`;
      expect(await page.evaluate(tooWide)).toEqual([]);
      // As wide as a page of A4 between its margins.
      await page.setViewportSize({ width: 688, height: 1020 });
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate(tooWide)).toEqual([]);
      await page.close();
    },
  );

  describe("on a phone", () => {
    test.each(["ja", "en"])(
      "nothing in %s is wider than the screen, and no date breaks",
      async (language) => {
        const { page } = await opened(LIST, language, { viewport: { width: 390, height: 844 } });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
        const broken = await page.evaluate(`[...document.querySelectorAll("time, .whole")]
        .filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)`);
        expect(broken).toEqual([]);
        const first = page.locator("#facilities tbody tr").first();
        for (const place of [first.locator(".label"), first.locator("time").first()]) {
          const box = await place.boundingBox();
          expect(box!.x + box!.width).toBeLessThanOrEqual(390);
        }
        await page.close();
      },
    );
  });

  test("facilities with a month without a lawful way are counted first in the table, and can be filtered", async () => {
    const { page } = await opened(LIST);
    expect(await page.locator(".attention .some b").allTextContents()).toEqual(["1 facility"]);
    expect((await visibleNames(page))[0]).toBe("レセコン導入医院");
    await page.click(".attention .some a");
    await expect.poll(() => visibleNames(page)).toEqual(["レセコン導入医院"]);
    await page.close();
  });

  describe("in print", () => {
    const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const printed = async (page: Page): Promise<number> =>
      pagesIn(await page.pdf({ preferCSSPageSize: true }));

    test.each(["ja", "en"])("each facility has a page of its own in %s", async (language) => {
      const { page } = await opened(LIST, language);
      const all = await printed(page);
      await page.evaluate("document.getElementById('sheets').remove()");
      expect(all - (await printed(page))).toBe(NAMES.length);
      await page.close();
    });
    test("the places of rules, which are for whoever made the page, are left out", async () => {
      const { page } = await opened(LIST);
      const places = page.locator(".rule:visible");
      expect(await places.first().textContent()).toMatch(/^docs\/rules\.md#/);
      await page.emulateMedia({ media: "print" });
      expect(await places.count()).toBe(0);
      await page.close();
    });
    test("each facility has a page of its own where scripts do not run", async () => {
      const { page } = await opened(LIST, "ja", { javaScriptEnabled: false });
      const all = await printed(page);
      const { page: other } = await opened(LIST, "ja");
      expect(all).toBe(await printed(other));
      await page.close();
      await other.close();
    });
    test("a facility with everything in its row still has one page", async () => {
      const long = "とても長い記載が続きます。".repeat(10);
      const facts = {
        type: "clinic",
        designated_on: "1990-04-01",
        refiled: "no",
        hardship_filed: "no",
        eligibility_verification: "no",
        shared_terminal: "no",
        terminals: "2",
        online_start: "2027-06",
        succession: "unknown",
      };
      const header = [
        "name",
        ...Array.from({ length: 9 }, (_, index) => `column ${index}`),
        ...Object.keys(facts),
      ];
      const row = [long, ...Array.from({ length: 9 }, () => long), ...Object.values(facts)];
      for (const language of ["ja", "en"]) {
        const { page } = await opened([header, row].map((cells) => cells.join(",")).join("\n"), language);
        const all = await printed(page);
        await page.evaluate("document.getElementById('sheets').remove()");
        expect(all - (await printed(page))).toBe(1);
        await page.close();
      }
    });
    test("facilities that are filtered out are not printed", async () => {
      const { page } = await opened(LIST);
      await page.fill("#search", "若手採用医院");
      await expect.poll(() => visibleSheets(page)).toBe(1);
      const one = await printed(page);
      await page.evaluate("document.getElementById('sheets').remove()");
      expect(one - (await printed(page))).toBe(1);
      await page.close();
    });
    test("one sheet can be printed alone", async () => {
      const { page } = await opened(LIST);
      await page.evaluate(`window.print = () => {
        dispatchEvent(new Event("beforeprint"));
        window.printed = document.documentElement.className + " " + document.querySelector(".alone").id;
      }`);
      await page.locator("#facility-4 button").click();
      expect(await page.evaluate("printed")).toBe("with-scripts one-sheet facility-4");
      expect(await printed(page)).toBe(1);
      await page.evaluate(`dispatchEvent(new Event("afterprint"))`);
      expect(await printed(page)).toBeGreaterThan(NAMES.length);
      await page.close();
    });
  });

  describe("with many facilities", () => {
    const CLINICS = 400;
    const HOSPITALS = Array.from({ length: 12 }, (_, index) => `Hospital ${index + 1}`);
    const many = [listOf(CLINICS), ...HOSPITALS.map((name) => `${name},Kyoto,hospital,online`)].join("\n");
    const sheets = (page: Page): Promise<number> => page.locator(".sheet").count();

    test("is small, and opens soon", async () => {
      const { page, complaints } = await opened(listOf(5000), "ja");
      expect(statSync(join(folder, "report.html")).size).toBeLessThan(5_000_000);
      await expect.poll(() => page.locator("#facilities tbody tr").count()).toBe(5000);
      expect(await page.locator(".place").count()).toBe(5000);
      expect(await sheets(page)).toBeLessThan(10);
      expect(complaints).toEqual([]);
      await page.close();
    });
    test("shows its first facilities at once, and has all of them for whatever is done with it", async () => {
      const address = await reportOf(many);
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      // Nothing is added little by little.
      await page.addInitScript("globalThis.setTimeout = () => 0");
      const rows = page.locator("#facilities tbody tr");
      const all = CLINICS + HOSPITALS.length;
      await page.goto(address);
      expect(await rows.count()).toBeGreaterThan(100);
      expect(await rows.count()).toBeLessThan(all);
      expect(await page.locator("#shown").textContent()).toBe(`${all} of ${all} facilities shown.`);
      for (const act of [
        () => page.selectOption("#choose-type", { label: "hospital" }),
        () => page.locator("#facilities thead button").first().click(),
        () => page.evaluate(`location.hash = "facility-300"`),
        () => page.pdf(),
      ]) {
        await page.goto("about:blank");
        await page.goto(address);
        expect(await rows.count()).toBeLessThan(all);
        await act();
        await expect.poll(() => rows.count()).toBe(all);
      }
      await page.goto("about:blank");
      await page.goto(`${address}#facility-399`);
      await expect.poll(() => page.locator("#facility-399 .sheet h3").textContent()).toBe("Pharmacy 398");
      await page.close();
    });
    test("has its counts and its deadlines where scripts do not run, and says what else needs them", async () => {
      const { page } = await opened(many, "en", { javaScriptEnabled: false });
      expect(await page.locator("#summary .tiles:visible").count()).toBe(1);
      expect(await page.locator(".days time:visible").count()).toBeGreaterThan(0);
      expect(await page.locator("noscript .notice").textContent()).toContain("need JavaScript");
      await page.close();
    });
    test("opens only the sheets that are near the screen", async () => {
      const { page, complaints } = await opened(many);
      expect(await sheets(page)).toBeLessThan(10);
      await page.evaluate(`location.hash = "facility-300"`);
      await expect.poll(() => page.locator("#facility-300 .sheet h3").textContent()).toBe("Clinic 299");
      expect(await sheets(page)).toBeLessThan(30);
      expect(complaints).toEqual([]);
      await page.close();
    });
    test("prints the sheets of all facilities that are chosen, and opens no others for it", async () => {
      const { page } = await opened(many);
      await page.selectOption("#choose-type", { label: "hospital" });
      expect(await visibleNames(page)).toEqual(HOSPITALS);
      expect(await sheets(page)).toBeLessThan(HOSPITALS.length);
      await page.pdf();
      expect(await visibleSheets(page)).toBe(HOSPITALS.length);
      expect(await sheets(page)).toBe(HOSPITALS.length);
      await page.close();
    });
  });
});
