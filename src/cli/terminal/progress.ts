import { columnsOf } from "../../output/layout/width.js";
import type { Io } from "./io.js";

const FIRST_SHOWN_AFTER_MS = 1000;
const SHOWN_EVERY_MS = 200;
const USUAL_COLUMNS = 80;

// oxlint-disable-next-line no-control-regex -- erases what is left of the line
const CLEARED = "\r\u001b[K";

/**
 * Shows the progress of long work on one line of stderr; nothing if that is not a terminal that can erase it, or the
 * work is short.
 */
export interface Progress {
  /** Can be called at any rate; `text` is only evaluated when shown. */
  readonly show: (text: () => string) => void;
  readonly clear: () => void;
}

/** Progress on the terminal, if stderr is one. */
export function progressOn({ stderr, env, now }: Io): Progress {
  if (!stderr.isTerminal || env["TERM"] === "dumb") return { show: () => undefined, clear: () => undefined };
  const milliseconds = (): number => Date.parse(now());
  let next = milliseconds() + FIRST_SHOWN_AFTER_MS;
  let shown = false;
  return {
    show: (text) => {
      const time = milliseconds();
      if (time < next) return;
      next = time + SHOWN_EVERY_MS;
      const line = text();
      // A wrapped line could not be erased.
      if (columnsOf(line) >= (stderr.columns || USUAL_COLUMNS)) return;
      shown = true;
      stderr.write(CLEARED + line);
    },
    clear: () => {
      if (shown) stderr.write(CLEARED);
      shown = false;
    },
  };
}
