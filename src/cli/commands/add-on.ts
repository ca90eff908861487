import { addOnJson } from "../../output/preparation/add-on-json.js";
import { addOnText } from "../../output/preparation/add-on-text.js";
import { addOn } from "../../questions/preparation/add-on.js";
import { dependsOnCard } from "../../regulation/dates/add-ons-since-2024.js";
import type { Run } from "../invocation.js";
import { dateOption, monthOption, required, wordOption, yesNoOption } from "../options/option-values.js";
import { pageFor } from "../terminal/style.js";
import { tierWords, visitWords } from "../options/visits.js";
import { addOnWords } from "../words.js";

/** `add-on`: how many points did the medical-information add-on carry in a month? */
export const run: Run<"add-on"> = async ({ options, language, io }) => {
  const month = required(monthOption(options, "month"), "month");
  const tier = wordOption(options, "tier", tierWords);
  const answer = addOn({
    month,
    visit: required(wordOption(options, "visit", visitWords), "visit"),
    myNumberCard: dependsOnCard(month)
      ? required(yesNoOption(options, "my-number-card"), "my-number-card")
      : yesNoOption(options, "my-number-card"),
    tier: tier === undefined ? undefined : Number(tier),
    online: yesNoOption(options, "online"),
    filedOn: dateOption(options, "filed-on"),
  });
  const words = await addOnWords(language);
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify(addOnJson(answer, words), null, 2)}\n`
      : addOnText(answer, words, await pageFor(io.stdout, io, options.color !== false)),
  );
  return 0;
};
