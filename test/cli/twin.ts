import { civilDate } from "../../src/calendar/civil-date.js";
import type { ByteSink } from "../../src/io/byte-sink.js";
import type { Io, TextOut } from "../../src/cli/terminal/io.js";
import { main } from "../../src/cli/main.js";

/** What a command printed, and its exit status. */
export interface Printed {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What went to standard output as bytes. */
  readonly output: Buffer;
}

/** How the twin's outside world differs from the usual: no terminal, English, 22 November 2026. */
export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly systemLocale?: string;
  readonly today?: string;
  readonly terminal?: boolean;
  readonly columns?: number;
}

/** Runs a command line against a twin of the outside world, and keeps what it printed. */
export async function run(argv: readonly string[], world: World = {}): Promise<Printed> {
  const printed = { stdout: "", stderr: "" };
  const written: Buffer[] = [];
  const out = (name: keyof typeof printed): TextOut => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal: world.terminal ?? false,
    columns: world.columns,
  });
  const io: Io = {
    stdout: out("stdout"),
    stderr: out("stderr"),
    output: (): ByteSink => ({
      write: (bytes) => {
        written.push(Buffer.from(bytes));
      },
      finish: () => undefined,
      discard: () => undefined,
    }),
    keyboard: () => null,
    env: world.env ?? { LANG: "en_US.UTF-8" },
    systemLocale: () => world.systemLocale ?? "en-US",
    today: () => civilDate(world.today ?? "2026-11-22"),
    now: () => "2026-11-22T00:00:00.000Z",
  };
  const status = await main(argv, io);
  return { status, ...printed, output: Buffer.concat(written) };
}
