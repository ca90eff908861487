import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayInJapan } from "../../src/calendar/civil-date.js";
import { repairControls } from "../../src/io/shift-jis.js";
import { savedForms, type SavedForm } from "../../src/page/lists/saved-list.js";
import { DAY, LISTS, partsIn, SPREADSHEET, written } from "../page/list-files.js";
import { isChromiumWanted, launchChromium } from "./chromium.js";
import { openPage } from "./opened-page.js";

describe.skipIf(!isChromiumWanted)("lists on the page in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  async function dropped(name: string, bytes: Uint8Array) {
    const { page, complaints } = await openPage(browser, "en");
    await page.click("[data-view=lists]");
    await page.fill("#list-day", DAY);
    await page.setInputFiles("#list-file", { name, mimeType: "", buffer: Buffer.from(bytes) });
    await page.waitForSelector("#list-table table, #view-lists [role=alert]", { timeout: 60_000 });
    return { page, complaints };
  }
  async function saved(page: Page, form: SavedForm): Promise<Buffer> {
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 60_000 }),
      page.click(`[data-act=save-${form}]`),
    ]);
    return readFileSync(await download.path());
  }

  test.each(LISTS)("%s gives the program's own bytes", async (_what, name, make) => {
    const bytes = await make();
    const { page, complaints } = await dropped(name, bytes);
    for (const form of savedForms) {
      // A report says on which day it is made.
      const expected = await written(form, name, bytes, DAY, dayInJapan(new Date()));
      const there = await saved(page, form);
      // A browser packs otherwise than Node; what it packs is the same.
      if (form === "xlsx") expect(partsIn(there)).toEqual(partsIn(expected));
      else expect([form, there.equals(expected)]).toEqual([form, true]);
    }
    expect(complaints).toEqual([]);
    expect(await page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")).toEqual([
      0,
      0,
      "",
    ]);
    await page.close();
  });

  test("a damaged spreadsheet is refused where it was dropped, and another can be", async () => {
    const sheet = await SPREADSHEET();
    const damaged = Buffer.from(sheet);
    damaged.fill(0x55, 300, 400);
    const { page, complaints } = await dropped("list.xlsx", damaged);
    expect(await page.locator("[role=alert]").textContent()).toContain("damaged");
    await page.setInputFiles("#list-file", { name: "list.xlsx", mimeType: "", buffer: sheet });
    await page.waitForSelector("#list-table table");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a file can be dropped, the table be filtered, and a row opened", async () => {
    const { page } = await openPage(browser, "en");
    await page.click("[data-view=lists]");
    await page.evaluate(() => {
      const { document, DataTransfer, File, DragEvent } = globalThis as unknown as DropWindow;
      const files = new DataTransfer();
      files.items.add(new File(["名称,種別,請求方法\n北薬局,薬局,オンライン\n南病院,病院,紙\n"], "list.csv"));
      document
        .getElementById("view-lists")
        .dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
    });
    const names = (): Promise<string[]> => page.locator("#list-table tbody th").allTextContents();
    await page.waitForSelector("#list-table table");
    expect(await names()).toEqual(["北薬局", "南病院"]);
    await page.fill("#list-text", "病院");
    await expect.poll(names).toEqual(["南病院"]);
    await page.fill("#list-text", "");
    await page.selectOption("#list-standing", "allowed");
    await expect.poll(names).toEqual(["北薬局"]);
    await page.click("#list-table a");
    await page.waitForSelector(".result");
    expect(await page.locator("#view-check").isVisible()).toBe(true);
    expect(await page.locator("#view-lists").isVisible()).toBe(false);
    await page.close();
  });

  test("work can be cancelled", async () => {
    const { page, complaints } = await openPage(browser, "en");
    await page.click("[data-view=lists]");
    const buffer = Buffer.from(`種別,請求方法\n${"診療所,紙\n".repeat(2_000_000)}`);
    await page.setInputFiles("#list-file", { name: "list.csv", mimeType: "", buffer });
    await page.waitForSelector("#list-progress[value]");
    await page.click("[data-act=cancel]");
    expect(await page.locator("#list-file").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a byte that is no character of Windows is refused, though browsers take it for one", async () => {
    const { page } = await dropped("list.csv", iconv.encode("種別,請求方法\n診療所,\u0080紙\n", "cp932"));
    expect(await page.locator("[role=alert]").textContent()).toContain("Line 2 cannot be read");
    await page.close();
  });

  test("Shift_JIS is read as the program reads it, whatever the bytes", async () => {
    const { page } = await openPage(browser, "en");
    const bytes = allOfShiftJis();
    const decoded = (all: readonly number[][]): (string | null)[] => {
      const decoder = new TextDecoder("shift_jis", { fatal: true });
      return all.map((some) => {
        try {
          return decoder.decode(Uint8Array.from(some));
        } catch {
          return null;
        }
      });
    };
    const there = await page.evaluate(decoded, bytes);
    const here = decoded(bytes).map((text) => (text === null ? null : repairControls(text)));
    expect(there).toEqual(here);
    expect(here).toContain(iconv.decode(Buffer.from([0xfb, 0xfc]), "cp932"));
    await page.close();
  });
});

/** Every byte alone that is a character, and every pair of bytes that may be one. */
function allOfShiftJis(): number[][] {
  const isLead = (byte: number): boolean => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
  return Array.from({ length: 0xfd }, (_, first) => first)
    .filter((first) => first !== 0x80)
    .map((first) =>
      isLead(first) ? Array.from({ length: 0xbd }, (__, second) => [first, second + 0x40]) : [[first]],
    )
    .flat();
}

/** What the test of dropping uses of a browser's own objects. */
interface DropWindow {
  readonly document: { getElementById(id: string): { dispatchEvent(event: object): void } };
  readonly DataTransfer: new () => { readonly items: { add(file: object): void } };
  readonly File: new (parts: readonly string[], name: string) => object;
  readonly DragEvent: new (kind: string, init: object) => object;
}
