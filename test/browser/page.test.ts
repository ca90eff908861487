import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { definitionOf, type FacilityType } from "../../src/facility/facts.js";
import { ask } from "../../src/wording/en/ask.js";
import { factWords } from "../../src/wording/en/facts.js";
import { run } from "../cli/twin.js";
import { civilDate } from "../../src/calendar/civil-date.js";
import { isChromiumWanted, launchChromium } from "./chromium.js";
import { LANGUAGES, openPage, pages } from "./opened-page.js";

const SIGNS = { allowed: "○", conditional: "△", "not-allowed": "×", undetermined: "？", unsettled: "※" };

/** What the tests use of a browser's own objects, which TypeScript does not know here. */
interface BrowserWindow {
  readonly axe: typeof axe;
}

describe("the file of the page", () => {
  test.each(LANGUAGES)("is at most 180 kB compressed in %s", (language) => {
    expect(gzipSync(readFileSync(join(pages, `check.${language}.html`))).length).toBeLessThan(180_000);
  });
});

describe.skipIf(!isChromiumWanted)("the page in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  const opened = (language: string, hash = "", options: BrowserContextOptions = {}) =>
    openPage(browser, language, hash, options);

  const signs = (page: Page): Promise<string[]> => page.locator(".all .label i").allTextContents();
  const expected = (facts: object, day: string): string[] =>
    Object.values(eligibility(facts, civilDate(day)).answers).map(({ verdict }) => SIGNS[verdict]);
  const FACTS = Object.keys(ask.questions) as (keyof typeof ask.questions)[];

  /**
   * Answers every screen from these facts, or that it is not known (of a record: that there is none), up to the result.
   * @returns what was answered
   */
  async function answer(page: Page, facts: Readonly<Record<string, string | boolean>>): Promise<object> {
    const answered: Record<string, string | boolean> = {};
    while ((await page.locator(".result").count()) === 0) {
      const heading = await page.locator("#screen h2").textContent();
      // A question names the full-timers that the facility has, once its type is known.
      const fact = FACTS.find((one) =>
        [undefined, facts["type"] as FacilityType].some((type) => ask.question(one, type) === heading),
      );
      const value = fact === undefined ? undefined : facts[fact];
      const choose = (label: string): Promise<void> =>
        page.locator("#screen .choices span").getByText(label, { exact: true }).click();
      if (fact === undefined) await choose(ask.reviewNone);
      else if (value === undefined) {
        const isRecord = definitionOf(fact).role === "record";
        if (!isRecord) answered[fact] = "unknown";
        await choose(isRecord ? ask.notRecorded : ask.notKnown);
      } else {
        answered[fact] = value;
        if (/^\d/.test(String(value))) {
          await page.fill("#day", String(value));
          await page.getByRole("button", { name: "Next" }).click();
        } else await choose(factWords.value(fact, value));
      }
    }
    return answered;
  }

  test.each<[string, string, Record<string, string | boolean>]>([
    ["a facility that claims online", "2026-11-28", { method: "online" }],
    ["nothing known", "2026-11-28", {}],
    ["a facility that never claimed", "2026-11-28", { method: "none" }],
    ["a hospital on paper", "2026-11-28", { method: "paper", paperGround: "elderly", type: "hospital" }],
    [
      "a clinic whose youngest doctor is old enough",
      "2026-11-28",
      {
        method: "paper",
        paperGround: "elderly",
        type: "clinic",
        receiptComputer: true,
        youngestDob: "1935-04-01",
      },
    ],
    [
      "a dental clinic whose youngest doctor is too young",
      "2026-11-28",
      {
        method: "paper",
        paperGround: "elderly",
        type: "dental-clinic",
        receiptComputer: false,
        youngestDob: "1980-01-01",
      },
    ],
    [
      "a pharmacy without a full-timer",
      "2026-11-28",
      {
        method: "paper",
        paperGround: "elderly",
        type: "pharmacy",
        receiptComputer: true,
        youngestDob: "none",
      },
    ],
    [
      "a clinic without a receipt computer",
      "2026-11-28",
      { method: "paper", paperGround: "no-receipt-computer", receiptComputer: false },
    ],
    [
      "a clinic that bought a receipt computer",
      "2026-11-28",
      { method: "paper", paperGround: "no-receipt-computer", receiptComputer: true },
    ],
    ["a hardship of old", "2026-11-28", { method: "paper", paperGround: "hardship" }],
    ["disks in the grace period", "2024-08-01", { method: "optical", methodAtMarch2024: "optical" }],
    ["disks after it", "2026-11-28", { method: "optical", methodAtSeptember2024: "optical", type: "clinic" }],
  ])("%s is answered as the program answers it", async (_, day, facts) => {
    const { page, complaints } = await opened("en");
    await page.fill("#day", day);
    await page.getByRole("button", { name: "Start" }).click();
    const answered = await answer(page, facts);
    expect(await signs(page)).toEqual(expected(answered, day));
    const { stdout } = await run((await page.inputValue("#command")).split(" ").slice(1).concat("--json"));
    expect((JSON.parse(stdout) as { facility: object }).facility).toEqual(answered);
    expect(complaints).toEqual([]);
    await page.close();
  });

  const RESULT =
    "as-of=2026-11-28&type=clinic&receipt-computer=yes&method=paper&paper-ground=elderly&youngest-dob=1946-04-01";

  test.each(LANGUAGES)(
    "nothing is asked of the network, nothing printed, nothing refused, in %s",
    async (language) => {
      const { page, complaints } = await opened(language, RESULT);
      await page.evaluate("window.print = () => undefined");
      for (const act of ["print", "calendar", "copy"])
        await page.locator(`[data-act=${act}]`).first().click();
      await page.locator("summary").first().click();
      await page.locator("[data-view=dates]").click();
      for (const name of ["start", "window"]) {
        await page.locator(`[data-form=${name}] button`).click();
        expect(await page.locator(`#${name}-answer h3`).count()).toBe(1);
      }
      await page.locator("[data-view=check]").click();
      await page.locator("[data-act=restart]").click();
      expect(complaints).toEqual([]);
      expect(await page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")).toEqual([
        0,
        0,
        "",
      ]);
      await page.close();
    },
  );
  test("a date is echoed as it is read, and what is none is refused where it stands", async () => {
    const { page } = await opened("ja");
    await page.fill("#day", "令6.4.1");
    expect(await page.locator("#day-read").textContent()).toBe("令和6年4月1日（2024年）");
    await page.fill("#day", "昭64.1.8");
    expect(await page.locator("#day").getAttribute("aria-invalid")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await page.locator("#screen h2").textContent()).toBe("判定");
    expect(await page.locator("#day-read").textContent()).toMatch(/。$/);
    await page.close();
  });
  test("a link brings the result back; one that is damaged is said to be", async () => {
    const { page } = await opened("en", RESULT);
    const facts = {
      type: "clinic",
      method: "paper",
      paperGround: "elderly",
      receiptComputer: true,
      youngestDob: "1946-04-01",
    };
    expect(await signs(page)).toEqual(expected(facts, "2026-11-28"));
    expect(new URL(await page.inputValue("#link")).hash).toBe(`#${RESULT}`);
    await page.close();
    const { page: other } = await opened("en", "as-of=2026-11-28&type=castle");
    expect(await other.locator("[role=alert]").count()).toBe(1);
    await other.close();
  });
  test("the calendar holds the deadlines of the plan", async () => {
    const { page } = await opened("en", RESULT);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-act=calendar]")]);
    const there = readFileSync(await download.path(), "utf8");
    const file = join(mkdtempSync(join(tmpdir(), "claims-check-page-")), "plan.ics");
    const command = (await page.inputValue("#command")).replace("claims-check eligibility", "plan");
    await run([...command.split(" "), "--ics", file]);
    const stamps = /^(DTSTAMP|SEQUENCE).*\r\n/gm;
    expect(there.replace(stamps, "")).toBe(readFileSync(file, "utf8").replace(stamps, ""));
    expect(there).toContain("BEGIN:VEVENT");
    await page.close();
  });
  test("it is worked by the keyboard alone", async () => {
    const { page } = await opened("en");
    const focused = (): Promise<string> => page.evaluate("document.activeElement.textContent.trim()");
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 20 && !(await focused()).startsWith(name); presses++)
        await page.keyboard.press("Tab");
      expect(await focused()).toContain(name);
      await page.keyboard.press("Enter");
    };
    await tabTo("Start");
    expect(await focused()).toBe(ask.questions.method);
    await tabTo("paper");
    expect(await focused()).toBe(ask.questions.paperGround);
    await tabTo("Back");
    expect(await focused()).toBe(ask.questions.method);
    await page.close();
  });

  /** Each screen with something of its own on it. */
  const SCREENS: readonly [string, string, (page: Page) => Promise<void>][] = [
    ["the beginning", "", () => Promise.resolve()],
    ["a question", "", (page) => page.locator("button.main").first().click()],
    [
      "a date",
      "as-of=2026-11-28&type=clinic&method=paper&paper-ground=elderly&receipt-computer=yes",
      () => Promise.resolve(),
    ],
    ["a result", RESULT, () => Promise.resolve()],
    [
      "dates",
      "",
      async (page) => {
        await page.locator("[data-view=dates]").click();
        for (const name of ["start", "window"]) await page.locator(`[data-form=${name}] button`).click();
      },
    ],
    ["lists", "", (page) => page.locator("[data-view=lists]").click()],
    [
      "a list that is answered",
      "",
      async (page) => {
        await page.locator("[data-view=lists]").click();
        await page.setInputFiles("#list-file", "fixtures/facilities.csv");
        await page.waitForSelector("#list-table table");
      },
    ],
  ];
  const LOOKS = LANGUAGES.flatMap((language) =>
    (["light", "dark"] as const).flatMap((scheme) =>
      SCREENS.map(([screen, hash, turnTo]) => ({ language, scheme, screen, hash, turnTo })),
    ),
  );

  test.each(LOOKS)(
    "$screen is accessible in $language and $scheme, and as wide as a phone",
    async ({ language, scheme, hash, turnTo }) => {
      for (const width of [1100, 390]) {
        const { page } = await opened(language, hash, {
          colorScheme: scheme,
          viewport: { width, height: 844 },
        });
        await turnTo(page);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(
          async () => await (globalThis as unknown as BrowserWindow).axe.run(),
        );
        expect([width, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
          width,
          [],
        ]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        await page.close();
      }
    },
  );

  const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  test.each(LANGUAGES)("a result is printed on one page of A4 in %s", async (language) => {
    for (const hash of [
      RESULT,
      "as-of=2026-11-28",
      "as-of=2026-11-28&method=paper",
      "as-of=2026-11-28&type=clinic&method=paper&paper-ground=unknown&receipt-computer=unknown&youngest-dob=unknown",
      "as-of=2026-11-28&type=clinic&method=optical&method-at-september-2024=optical&plan-from=2026-04-01&plan-ends-on=2027-03-31",
    ]) {
      const { page } = await opened(language, hash);
      await answerUnknown(page);
      expect([hash, pagesIn(await page.pdf({ preferCSSPageSize: true }))]).toEqual([hash, 1]);
      await page.close();
    }
  });

  /** Answers the last choice, which is that it is not known, up to the result. */
  async function answerUnknown(page: Page): Promise<void> {
    while ((await page.locator(".result").count()) === 0) {
      const choices = page.locator("#screen .choices button");
      const isReview =
        (await page.locator("[data-form=date]").count()) === 0 &&
        (await choices.last().textContent())?.includes("」") === true;
      await (isReview ? choices.first() : choices.last()).click();
    }
  }

  test("says so where scripts do not run", async () => {
    const { page } = await opened("ja", "", { javaScriptEnabled: false });
    expect(await page.locator("noscript, .notice:visible").first().textContent()).toContain("JavaScript");
    expect(await page.locator("button:visible").count()).toBe(0);
    await page.close();
  });
  test("says after a year without a new version that there may be one", async () => {
    const { page } = await opened("en");
    expect(await page.locator("#stale:visible").count()).toBe(0);
    const address = page.url();
    await page.close();
    const later = await browser.newPage();
    await later.addInitScript(() => {
      Date.now = () => Date.UTC(2028, 0, 1);
    });
    await later.goto(address);
    expect(await later.locator("#stale:visible").count()).toBe(1);
    await later.close();
  });
});
