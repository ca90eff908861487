import { Writable, type Readable } from "node:stream";
import { isCancel, select, text } from "@clack/prompts";
import { wrap } from "../../output/layout/width.js";
import type { TerminalStyle } from "../../output/layout/terminal-style.js";
import type { TextOut } from "./io.js";

/** An answer to choose, with a hint. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** Returned instead of an answer if the user stops. */
export const STOPPED = Symbol("stopped");

/** A dialogue with a user at a terminal. */
export interface Dialogue {
  /** Shows a text without asking anything. */
  tell(message: string): void;
  /** Asks the user to choose one of several answers. */
  choose<Value>(
    question: string,
    remarks: readonly string[],
    options: readonly Option<Value>[],
  ): Promise<Value | typeof STOPPED>;
  /** Asks the user for text until it is valid. */
  write(
    question: string,
    remarks: readonly string[],
    wrongWith: (written: string) => string | undefined,
  ): Promise<string | typeof STOPPED>;
}

/** The left margin of the lines of a question. */
const MARGIN = "│  ";

/**
 * Opens a dialogue on a terminal.
 * @param keyboard the source of key presses
 * @param screen the target of the questions
 * @param page the width of the screen and its colours
 */
export function openDialogue(keyboard: Readable, screen: TextOut, page: TerminalStyle): Dialogue {
  const output = screenFor(screen, page.strong(" ") !== " ");
  const signal = untilClosed(keyboard);
  const lines = (question: string, remarks: readonly string[]): string[] => {
    const width = Math.max(10, page.columns - MARGIN.length);
    return [
      ...wrap(question, width).map(page.strong),
      ...remarks.flatMap((remark) => wrap(remark, width).map(page.faint)),
    ];
  };
  const common = { input: keyboard, output, withGuide: false, signal };
  return {
    tell: (message) => screen.write(`${message}\n`),
    choose: async <Value>(
      question: string,
      remarks: readonly string[],
      options: readonly Option<Value>[],
    ): Promise<Value | typeof STOPPED> => {
      screen.write("\n");
      const place = await select({
        ...common,
        message: lines(question, remarks).join("\n"),
        // The library compares values by identity, so their indexes are used.
        options: options.map(({ label, hint }, value) => ({
          value,
          label,
          ...(hint !== undefined && { hint }),
        })),
        showInstructions: false,
      });
      return isCancel(place) ? STOPPED : options[place]!.value;
    },
    write: async (question, remarks, wrongWith) => {
      screen.write("\n");
      const written = await text({
        ...common,
        message: lines(question, remarks).join(`\n${MARGIN}`),
        validate: (value) => wrongWith(value ?? ""),
      });
      return isCancel(written) ? STOPPED : written;
    },
  };
}

/** Aborts if the terminal closes or the user types end of input (Ctrl+D): the library would wait forever. */
function untilClosed(keyboard: Readable): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  keyboard.once("end", stop);
  keyboard.once("close", stop);
  keyboard.on("keypress", (_, key: { readonly ctrl?: boolean; readonly name?: string }) => {
    if (key.ctrl === true && key.name === "d") stop();
  });
  return stopping.signal;
}

// Sequences that set a colour or an emphasis; those that move the cursor are kept.
// oxlint-disable-next-line no-control-regex
const COLORS = /\u001B\[[\d;]*m/g;

function screenFor(screen: TextOut, colored: boolean): Writable {
  const output = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      screen.write(colored ? chunk : chunk.replace(COLORS, ""));
      done();
    },
  });
  Object.defineProperty(output, "columns", { get: () => screen.columns });
  return output;
}
