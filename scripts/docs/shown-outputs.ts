import { main } from "../../src/cli/main.js";
import type { Io } from "../../src/cli/terminal/io.js";

const PROGRAM = "node bin/claims-check.js ";

/**
 * A document with what its examples print: each block of text is made anew from the first line of the commands above it.
 * The line has to name the day that it asks about, so that every run prints the same.
 * @param text the document, in Markdown
 */
export async function withShownOutputs(text: string): Promise<string> {
  let shown = text;
  let line: string | undefined;
  for (const [fence, language, inside] of text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)) {
    if (language === "sh") line = inside!.split("\n").find((one) => one.startsWith(PROGRAM));
    if (language !== "text" || line === undefined) continue;
    shown = shown.replace(fence, `\`\`\`text\n${await printedBy(line)}\`\`\``);
  }
  return shown;
}

async function printedBy(line: string): Promise<string> {
  let printed = "";
  const nothing = (): never => {
    throw new Error(`${line}: prints something else on every day or machine`);
  };
  const io: Io = {
    stdout: { write: (text) => void (printed += text), isTerminal: false, columns: undefined },
    stderr: { write: nothing, isTerminal: false, columns: undefined },
    output: nothing,
    keyboard: () => null,
    env: { LANG: "C" },
    systemLocale: nothing,
    today: nothing,
    now: nothing,
  };
  await main(line.slice(PROGRAM.length).split(" "), io);
  return printed;
}
