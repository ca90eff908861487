import type { Readable } from "node:stream";
import type { CivilDate } from "../../calendar/civil-date.js";
import type { ByteSink } from "../../io/byte-sink.js";

/** A stream for text. */
export interface TextOut {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

/** Everything that a command may use of the outside world; tests pass a substitute. */
export interface Io {
  readonly stdout: TextOut;
  readonly stderr: TextOut;
  /** Standard output for bytes other than UTF-8 text. */
  readonly output: () => ByteSink;
  /** The keyboard of a user at a terminal who sees stderr there; `null` if there is nobody to ask. */
  readonly keyboard: () => Readable | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The locale of the system, such as `ja-JP`. */
  readonly systemLocale: () => string;
  /** Today in Japan. */
  readonly today: () => CivilDate;
  /** The present instant as ISO text in UTC, for the stamp of a calendar file. */
  readonly now: () => string;
}
