import { PassThrough } from "node:stream";
import { civilDate } from "../../src/calendar/civil-date.js";
import type { ByteSink } from "../../src/io/byte-sink.js";
import type { Io, TextOut } from "../../src/cli/terminal/io.js";
import { main } from "../../src/cli/main.js";
import type { Keystrokes, OnTerminal } from "./terminal.js";

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
  /** What every write on standard output ends in, if it fails. */
  readonly refused?: Error;
  /** The clock; it stands still without one. */
  readonly now?: () => string;
  /** What is typed, each as soon as its text has appeared on standard error; without it there is no keyboard. */
  readonly typed?: readonly Keystrokes[];
}

/** Runs a command line against a twin of the outside world, and keeps what it printed. */
export async function run(argv: readonly string[], world: World = {}): Promise<Printed> {
  const printed = { stdout: "", stderr: "" };
  const keyboard = world.typed === undefined ? null : new Keyboard(world.typed);
  const written: Buffer[] = [];
  const out = (name: keyof typeof printed): TextOut => ({
    write: (text) => {
      if (name === "stdout" && world.refused !== undefined) throw world.refused;
      printed[name] += text;
      if (name === "stderr") keyboard?.typeAfter(printed.stderr);
    },
    isTerminal: world.terminal ?? (name === "stderr" && keyboard !== null),
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
    keyboard: () => keyboard,
    env: world.env ?? { LANG: "en_US.UTF-8" },
    systemLocale: () => world.systemLocale ?? "en-US",
    today: () => civilDate(world.today ?? "2026-11-22"),
    now: world.now ?? (() => "2026-11-22T00:00:00.000Z"),
  };
  const status = await main(argv, io);
  return { status, ...printed, output: Buffer.concat(written) };
}

/** How long somebody waits for what does not come before the terminal is closed, in milliseconds. */
const PATIENCE = 5000;

/** A keyboard at which somebody types who reads the screen. */
class Keyboard extends PassThrough {
  private readonly steps: Keystrokes[];
  private seen = 0;
  private waiting: NodeJS.Timeout | undefined;

  constructor(steps: readonly Keystrokes[]) {
    super();
    this.steps = [...steps];
  }

  typeAfter(printed: string): void {
    clearTimeout(this.waiting);
    const screen = plain(printed);
    const [step] = this.steps;
    if (step !== undefined && screen.includes(step.after, this.seen)) {
      this.seen = screen.lastIndexOf(step.after) + step.after.length;
      this.steps.shift();
      setImmediate(() => this.write(step.keys));
    }
    this.waiting = setTimeout(() => this.end(), PATIENCE).unref();
  }
}

// oxlint-disable-next-line no-control-regex
const plain = (printed: string): string => printed.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, "");

/** Types at a command line in the process of the tests, where `typedAt` starts the built program on a terminal. */
export async function typedInto(
  argv: readonly string[],
  steps: readonly Keystrokes[],
  env: Readonly<Record<string, string>> = { LANG: "en_US.UTF-8" },
): Promise<OnTerminal> {
  const { status, stdout, stderr } = await run(argv, { env, columns: 80, typed: steps });
  return { status, stdout, screen: plain(stderr), raw: stderr };
}
