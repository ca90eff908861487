import { fstatSync, statSync } from "node:fs";
import { dayInJapan } from "../../calendar/civil-date.js";
import { standardOutput, writeAll } from "../../io/byte-sink.js";
import { STANDARD_STREAM } from "../../io/byte-source.js";
import { TableProblem } from "../../problems/list-problem.js";
import type { Io, TextOut } from "./io.js";

const NULL_DEVICE = "/dev/null";
const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** The streams, the environment and the clock of this process. */
export function processIo(): Io {
  return {
    stdout: textOut(STANDARD_OUTPUT, () => process.stdout),
    stderr: textOut(STANDARD_ERROR, () => process.stderr),
    output: standardOutput,
    keyboard: () => (process.stdin.isTTY && process.stderr.isTTY ? process.stdin : null),
    env: process.env,
    systemLocale,
    today: () => dayInJapan(new Date()),
    now: () => new Date().toISOString(),
  };
}

// On Linux, Intl adds nothing to the environment variables, and loading it takes ten milliseconds.
const systemLocale = (): string =>
  process.platform === "linux" ? "" : new Intl.DateTimeFormat().resolvedOptions().locale;

/**
 * Standard output or error. Node's own stream is opened only for a terminal: for a file, a pipe or the null device,
 * loading it takes a tenth of the time of a short answer, and it would lose what a full pipe has not taken when the
 * program ends.
 */
function textOut(
  file: typeof STANDARD_OUTPUT | typeof STANDARD_ERROR,
  stream: () => NodeJS.WriteStream,
): TextOut {
  // Initialized at the first write, so that unused streams are never touched.
  let terminal: NodeJS.WriteStream | null | undefined;
  const terminalIfAny = (): NodeJS.WriteStream | null => {
    if (terminal === undefined) terminal = mayBeTerminal(file) && stream().isTTY ? stream() : null;
    return terminal;
  };
  let readerHasGone = false;
  return {
    write: (text) => {
      const into = terminalIfAny();
      if (into !== null) into.write(text);
      else if (!readerHasGone) readerHasGone = !tryToWrite(file, text);
    },
    get isTerminal() {
      return terminalIfAny() !== null;
    },
    get columns() {
      return terminalIfAny()?.columns;
    },
  };
}

function mayBeTerminal(file: number): boolean {
  const out = fstatSync(file);
  return out.isCharacterDevice() && out.rdev !== statSync(NULL_DEVICE, { throwIfNoEntry: false })?.rdev;
}

/**
 * @returns false if nothing more can be written, which is not an error: the reader has seen enough (`| head`), or there
 *   is nowhere to print side messages
 */
function tryToWrite(file: number, text: string): boolean {
  try {
    writeAll(file, STANDARD_STREAM, Buffer.from(text));
    return true;
  } catch (error) {
    if (!(error instanceof TableProblem) || error.issue.code !== "cannot-write") throw error;
    if (file === STANDARD_ERROR || error.issue.reason === "closed") return false;
    throw error;
  }
}
