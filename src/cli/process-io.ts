import { civilDate } from "../calendar/civil-date.js";
import type { Io, TextOut } from "./io.js";

/** The streams, the environment and the clock of this process. */
export function processIo(): Io {
  return {
    stdout: textOut(() => process.stdout),
    stderr: textOut(() => process.stderr),
    env: process.env,
    systemLocale,
    today: () => todayInJapan(new Date()),
    now: () => new Date().toISOString(),
  };
}

// On Linux, Intl knows nothing that the variables did not already say, and loading it takes ten milliseconds.
const systemLocale = (): string =>
  process.platform === "linux" ? "" : new Intl.DateTimeFormat().resolvedOptions().locale;

// Japan has had no summer time since 1951: nine hours ahead of UTC, whatever zone the machine is in.
const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;
const todayInJapan = (instant: Date) =>
  civilDate(new Date(instant.getTime() + JAPAN_AHEAD_MS).toISOString().slice(0, 10));

/** A stream is opened when it is first used: most answers never touch the second, and opening takes its time. */
function textOut(stream: () => NodeJS.WriteStream): TextOut {
  let opened: NodeJS.WriteStream | undefined;
  const open = (): NodeJS.WriteStream => {
    if (opened !== undefined) return opened;
    opened = stream();
    // A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
    opened.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
    return opened;
  };
  return {
    write: (text) => {
      open().write(text);
    },
    get isTerminal() {
      return open().isTTY;
    },
    get columns() {
      return open().columns;
    },
  };
}
