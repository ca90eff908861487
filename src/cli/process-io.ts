import { civilDate } from "../calendar/civil-date.js";
import type { Io, TextOut } from "./io.js";

/** The streams, the environment and the clock of this process. */
export function processIo(): Io {
  return {
    stdout: textOut(process.stdout),
    stderr: textOut(process.stderr),
    env: process.env,
    systemLocale: () => new Intl.DateTimeFormat().resolvedOptions().locale,
    today: () => todayInJapan(new Date()),
    now: () => new Date().toISOString(),
  };
}

// Japan has had no summer time since 1951: nine hours ahead of UTC, whatever zone the machine is in.
const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;
const todayInJapan = (instant: Date) =>
  civilDate(new Date(instant.getTime() + JAPAN_AHEAD_MS).toISOString().slice(0, 10));

function textOut(stream: NodeJS.WriteStream): TextOut {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}
