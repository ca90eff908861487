import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { isChromiumWanted, launchChromium } from "./chromium.js";

const inNode: Readonly<Record<string, unknown>> = { ...library };

/** The published library as one script for browsers, under the name `library`. */
async function bundled(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../../dist/index.js", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "library",
    platform: "browser",
    target: "es2023",
    minify: true,
    write: false,
    metafile: true,
  });
  const builtIn = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external),
  );
  expect(builtIn).toEqual([]);
  return outputFiles[0]!.text;
}

describe("the library for browsers", () => {
  test("needs nothing of Node, and is small", async () => {
    const script = await bundled();
    expect(script).not.toMatch(/require\(|node:/);
    expect(script.length).toBeLessThan(200_000);
  });
});

describe.skipIf(!isChromiumWanted)("in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ timezoneId: "America/Los_Angeles", locale: "de-DE" });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    await page.addScriptTag({ content: await bundled() });
  }, 60_000);
  afterAll(() => browser.close());

  test.each([
    ["eligibility", [{ type: "clinic", youngestDob: "1946-01-01" }, "2024-10-01"]],
    [
      "eligibility",
      [
        { type: "pharmacy", method: "optical", planFrom: "2024-10-01", planEndsOn: "2025-09-30" },
        "2025-10-01",
      ],
    ],
    ["eligibility", [{}, "2023-04-01", { explain: true }]],
    ["plan", [{ method: "optical" }, "2024-08-01"]],
    ["deadline", [{ startMonth: "2024-03" }]],
    ["submissionWindow", [{ serviceMonth: "2024-04" }]],
    ["submissionWindows", ["2027-05"]],
    ["addOn", [{ month: "2023-10", visit: "first", myNumberCard: false }]],
    ["prepare", [{ type: "hospital", sharedTerminal: false, terminals: 2 }]],
    ["roadmap", ["2024-05-01"]],
    ["readDate", ["昭和64年1月7日"]],
    ["readValue", ["type", "歯科"]],
  ] as const)("%s answers as it does in Node: %j", async (name, values) => {
    const here = inNode[name] as (...all: readonly unknown[]) => unknown;
    const there = await page.evaluate(`library[${JSON.stringify(name)}](...${JSON.stringify(values)})`);
    expect(there).toEqual(JSON.parse(JSON.stringify(here(...values))));
  });
  test("a contradiction is the same problem as in Node", async () => {
    const issues = await page.evaluate(`(() => {
      try { library.eligibility({ hardshipEndsOn: "2025-01-01" }, "2025-04-01"); }
      catch (error) { return error instanceof library.ClaimsCheckError && error.issues; }
    })()`);
    expect(issues).toMatchObject([
      { code: "contradiction", contradiction: { code: "hardship-end-without-hardship" } },
    ]);
  });
  test("nothing is printed on the console, and no error is left uncaught", () => {
    expect(complaints).toEqual([]);
  });
});
