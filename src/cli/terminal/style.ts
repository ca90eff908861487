import { plainPage, type TerminalStyle } from "../../output/layout/terminal-style.js";
import type { Io, TextOut } from "./io.js";

const USUAL_COLUMNS = 80;
const WIDEST_COLUMNS = 100;

/**
 * The page on which text for people is set: as wide as the terminal, though not wider than reads well; in colour only
 * on a terminal that wants it. `--no-color` comes first, then NO_COLOR, then FORCE_COLOR.
 */
export async function pageFor(out: TextOut, io: Io, colorOption: boolean): Promise<TerminalStyle> {
  // A terminal that does not know its width says 0.
  const columns = Math.min(out.columns || USUAL_COLUMNS, WIDEST_COLUMNS);
  if (!wantsColor(out, io, colorOption)) return plainPage(columns);
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    columns,
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    caution: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  };
}

function wantsColor(out: TextOut, { env }: Io, colorOption: boolean): boolean {
  if (!colorOption) return false;
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "") return env["FORCE_COLOR"] !== "0";
  return out.isTerminal && env["TERM"] !== "dumb";
}
