import { plainPage, type TerminalStyle } from "../../output/layout/terminal-style.js";
import type { ColorWish } from "../invocation.js";
import type { Io, TextOut } from "./io.js";

const USUAL_COLUMNS = 80;
const WIDEST_COLUMNS = 100;

/** The columns of lines of text; terminals of unknown width report 0. */
export const columnsFor = ({ columns }: TextOut): number =>
  Math.min(columns || USUAL_COLUMNS, WIDEST_COLUMNS);

/**
 * The page for text output: as wide as the terminal, up to a readable width; in colour only if the terminal supports
 * and wants it. `--color` takes precedence, then NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE.
 */
export async function pageFor(out: TextOut, io: Io, asked: ColorWish | undefined): Promise<TerminalStyle> {
  const columns = columnsFor(out);
  if (!wantsColor(out, io, asked)) return plainPage(columns);
  const { Chalk } = await import("./chalk.js");
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

function wantsColor(out: TextOut, { env }: Io, asked: ColorWish = "auto"): boolean {
  if (asked !== "auto") return asked === "always";
  if (isSet(env["NO_COLOR"])) return false;
  const forced = [env["FORCE_COLOR"], env["CLICOLOR_FORCE"]].find(isSet);
  if (forced !== undefined) return forced !== "0";
  return out.isTerminal && env["TERM"] !== "dumb";
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";
