import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium is: where CHROMIUM says, else where Debian keeps it. */
const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether tests in Chromium run: where there is one, and wherever CHROMIUM names one, be it there or not. */
export const isChromiumWanted = process.env["CHROMIUM"] !== undefined || existsSync(EXECUTABLE);

/** Starts Chromium without anything that it would do by itself. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
