import { roadmapJson } from "../../output/dates/roadmap-json.js";
import { roadmapText } from "../../output/dates/roadmap-text.js";
import { roadmap } from "../../questions/dates/roadmap.js";
import type { Run } from "../invocation.js";
import { asOfFrom } from "../options/facility-options.js";
import { pageFor } from "../terminal/style.js";
import { roadmapWords } from "../words.js";

/** `roadmap`: what is the state of the milestones towards online claims on a day? */
export const run: Run<"roadmap"> = async ({ options, language, io }) => {
  const answer = roadmap(asOfFrom(options, io.today));
  const words = await roadmapWords(language);
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify(roadmapJson(answer, words), null, 2)}\n`
      : roadmapText(answer, words, await pageFor(io.stdout, io, options.color)),
  );
  return 0;
};
