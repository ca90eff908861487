// Takes the pictures that the READMEs show, of the report of the sample list and of the page, as they are built.
// Needs Chromium and a Japanese font; CHROMIUM names another Chromium than Debian's.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const LARGEST_BYTES = 150_000;
const PICTURES = [
  { language: "ja", list: "fixtures/施設一覧.csv", born: "昭21.4.1" },
  { language: "en", list: "fixtures/facilities.csv", born: "S21.4.1" },
];
/** An interview that has come to the date of birth. */
const FACTS = "as-of=2026-04-01&type=clinic&method=paper&paper-ground=elderly&receipt-computer=yes";

const folder = mkdtempSync(join(tmpdir(), "claims-check-screenshots-"));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"],
});
try {
  const page = await browser.newPage();
  const take = async (picture) => {
    await page.screenshot({ path: picture });
    const { size } = statSync(picture);
    console.log(`${picture}: ${size} bytes`);
    if (size > LARGEST_BYTES) throw new Error(`${picture} is larger than ${LARGEST_BYTES} bytes`);
  };
  for (const { language, list, born } of PICTURES) {
    const report = join(folder, `${language}.html`);
    const options = ["--lang", language, "--as-of", "2026-04-01", "-o", report];
    makeReport(list, options);
    await page.setViewportSize({ width: 1000, height: 940 });
    await page.goto(pathToFileURL(report).href);
    await take(`docs/report-${language}.png`);
    await page.setViewportSize({ width: 1000, height: 720 });
    await page.goto(`${pathToFileURL(`dist/page/check.${language}.html`).href}#${FACTS}`);
    await page.fill("#day", born);
    await take(`docs/page-${language}.png`);
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
