import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What to type, and the text that must have appeared before. */
export interface Keystrokes {
  readonly after: string;
  readonly keys: string;
}

/** What a program printed on a terminal, and its exit status. */
export interface OnTerminal {
  readonly status: number;
  /** Standard error as it came, without the sequences that move the cursor or set colours. */
  readonly screen: string;
  /** The same with them. */
  readonly raw: string;
  readonly stdout: string;
}

export const ENTER = "\r";
export const UP = "\u001B[A";
export const DOWN = "\u001B[B";
export const INTERRUPT = "\u0003";
export const END_OF_INPUT = "\u0004";

/** Where the built program is. */
export const PROGRAM = fileURLToPath(new URL("../../bin/claims-check.js", import.meta.url));

/** Runs the built program on a pseudo-terminal and types at it; standard output is kept apart from the terminal. */
export const typedAt = (
  argv: readonly string[],
  steps: readonly Keystrokes[],
  env: Readonly<Record<string, string>> = { LANG: "en_US.UTF-8" },
): Promise<OnTerminal> => onTerminal([process.execPath, PROGRAM, ...argv], steps, env);

/** The same with any program. */
export function onTerminal(
  argv: readonly string[],
  steps: readonly Keystrokes[],
  env: Readonly<Record<string, string>>,
): Promise<OnTerminal> {
  const script = { argv, env: { TERM: "xterm-256color", ...env }, columns: 80, steps, patience: 10 };
  return new Promise((resolve, reject) => {
    const driver = fileURLToPath(new URL("terminal.py", import.meta.url));
    const python = execFile("python3", [driver], (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout) as OnTerminal);
      else reject(new Error(stderr === "" ? error.message : stderr));
    });
    python.stdin?.end(JSON.stringify(script));
  });
}
