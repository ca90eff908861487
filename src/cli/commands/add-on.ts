import { addOnJson } from "../../output/preparation/add-on-json.js";
import { addOnText } from "../../output/preparation/add-on-text.js";
import { addOn } from "../../questions/preparation/add-on.js";
import { japaneseYesOrNo, usualOf } from "../../facility/read.js";
import { dependsOnCard } from "../../regulation/dates/add-ons-since-2024.js";
import { allRead } from "../options/all-read.js";
import type { Run } from "../invocation.js";
import { dateOption, monthOption, required, wordOption, yesNoOption } from "../options/option-values.js";
import { pageFor } from "../terminal/style.js";
import { tierWords, visitWords } from "../options/visits.js";
import { addOnWords } from "../words.js";

/** `add-on`: how many points did the medical-information add-on carry in a month? */
export const run: Run<"add-on"> = async ({ options, language, io }) => {
  const [month, visit, card, tier, online, filedOn] = allRead(
    () => required(monthOption(options, "month"), "month"),
    () => required(wordOption(options, "visit", visitWords), "visit", usualOf(visitWords)),
    () => yesNoOption(options, "my-number-card"),
    () => wordOption(options, "tier", tierWords),
    () => yesNoOption(options, "online"),
    () => dateOption(options, "filed-on"),
  );
  const answer = addOn({
    month,
    visit,
    myNumberCard: dependsOnCard(month) ? required(card, "my-number-card", japaneseYesOrNo) : card,
    tier: tier === undefined ? undefined : Number(tier),
    online,
    filedOn,
  });
  const words = await addOnWords(language);
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify(addOnJson(answer, words), null, 2)}\n`
      : addOnText(answer, words, await pageFor(io.stdout, io, options.color)),
  );
  return 0;
};
