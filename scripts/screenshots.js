// Takes the pictures of the report that the READMEs show, from the sample list, with the program as it is built.
// Needs Chromium and a Japanese font; CHROMIUM names another Chromium than Debian's.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const LARGEST_BYTES = 150_000;
const PICTURES = [
  { language: "ja", list: "fixtures/施設一覧.csv" },
  { language: "en", list: "fixtures/facilities.csv" },
];

const folder = mkdtempSync(join(tmpdir(), "claims-check-screenshots-"));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 940 } });
  for (const { language, list } of PICTURES) {
    const report = join(folder, `${language}.html`);
    const picture = `docs/report-${language}.png`;
    const options = ["--lang", language, "--as-of", "2026-04-01", "-o", report];
    makeReport(list, options);
    await page.goto(pathToFileURL(report).href);
    await page.screenshot({ path: picture });
    const { size } = statSync(picture);
    console.log(`${picture}: ${size} bytes`);
    if (size > LARGEST_BYTES) throw new Error(`${picture} is larger than ${LARGEST_BYTES} bytes`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** Rows that cannot be answered are part of the sample list: the exit status 2 that they bring about is no failure. */
function makeReport(list, options) {
  try {
    execFileSync(process.execPath, ["bin/claims-check.js", "report", list, ...options], { stdio: "ignore" });
  } catch (error) {
    if (error.status !== 2) throw error;
  }
}
