import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Where the build puts the pages. */
export const pages = fileURLToPath(new URL("../../dist/page/", import.meta.url));
export const LANGUAGES = ["ja", "en"] as const;

/** A page that is open. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors, messages on the console (violations of the policy among them), and requests to anywhere. */
  readonly complaints: readonly string[];
}

/** Opens the page from the disk. What it makes itself (`blob:`) it may read. */
export async function openPage(
  browser: Browser,
  language: string,
  hash = "",
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const address = pathToFileURL(join(pages, `check.${language}.html`)).href;
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, ...options });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith("blob:")) complaints.push(url);
  });
  await page.goto(address + (hash === "" ? "" : `#${hash}`));
  return { page, complaints };
}
