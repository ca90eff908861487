import { bashCompletion } from "../completion/bash.js";
import { fishCompletion } from "../completion/fish.js";
import { completedProgram, type Shell } from "../completion/words.js";
import { zshCompletion } from "../completion/zsh.js";
import type { Run } from "../invocation.js";
import { programWords, wordsForFacts } from "../words.js";

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** `completion`: the shell completion script of this program. */
export const run: Run<"completion"> = async ({ arguments: [shell], language, io }) => {
  const [program, factWords] = await Promise.all([programWords(language), wordsForFacts(language)]);
  io.stdout.write(SCRIPTS[shell as Shell](completedProgram(program, factWords)));
  return 0;
};
