import type { Readable } from "node:stream";
import type { CivilDate } from "../../calendar/civil-date.js";
import type { ByteSink } from "../../io/byte-sink.js";

/** A stream that text is written to. */
export interface TextOut {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

/** All that a command may touch of the outside world; tests hand in a twin. */
export interface Io {
  readonly stdout: TextOut;
  readonly stderr: TextOut;
  /** Standard output for what is not text in UTF-8. */
  readonly output: () => ByteSink;
  /** The keyboard of whoever sits at a terminal and sees stderr there; `null` where there is nobody to ask. */
  readonly keyboard: () => Readable | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language that the system is set to, such as `ja-JP`. */
  readonly systemLocale: () => string;
  /** Today in Japan. */
  readonly today: () => CivilDate;
  /** The present instant as ISO text in UTC, for the stamp of a calendar file. */
  readonly now: () => string;
}
