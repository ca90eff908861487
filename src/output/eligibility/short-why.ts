import { isFactCaution, isReason } from "../../questions/decide/cautions.js";
import { payerOn } from "../../regulation/measures/payers.js";
import { citationsBySource } from "../parts/citations-by-source.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";
import { warningText } from "../parts/warning-text.js";
import type { ShortRow, ShortWords, ShortContext } from "./short-context.js";

/** Why: the reason if there is one; the cut-offs if the date of birth decides. */
export function reason({ medium, answer }: ShortContext, words: ShortWords): ShortRow[] {
  const { short, eligibility } = words;
  const sides = (medium.cutoffs ?? []).map(({ row, bornOnOrBefore, passes }): ShortRow => {
    const side = passes === null ? eligibility.notKnown : passes ? eligibility.passes : eligibility.fails;
    const text = short.cutoff(eligibility.cutoffRows[row], words.dates.day(bornOnOrBefore), side);
    return { kind: "cutoffs", text, weight: 4 };
  });
  if (medium.reasons.length !== 1) return sides;
  const designated = medium.warnings.find(isReason);
  const text =
    designated === undefined
      ? eligibility.reason(medium.reasons[0]!.rule, answer.facility.type)
      : warningText(designated, words);
  return [{ kind: "reason", text, weight: 3 }, ...(medium.verdict === "undetermined" ? sides : [])];
}

/** What rules a medium out comes before what only requires paperwork. */
const LESS_PRESSING = [
  "evidence-required",
  "evidence-after-same-day-filing",
  "eligibility-verification-duty",
];

/** All cautions about the facts as stated, and the most pressing of the others. */
export function caution({ medium, answer }: ShortContext, words: ShortWords): ShortRow[] {
  const [first] = medium.warnings
    .filter(({ id }) => !isFactCaution(id))
    .toSorted(
      (one, other) => Number(LESS_PRESSING.includes(one.id)) - Number(LESS_PRESSING.includes(other.id)),
    );
  const cautions = [
    ...medium.warnings.filter((one) => isFactCaution(one.id) && !isReason(one)),
    ...(first === undefined ? [] : [first]),
  ];
  const { eligibility } = words;
  const asked = medium.ask.map((payer) => eligibility.payer(payerOn(payer, answer.asOf)));
  return [
    ...cautions.map(
      (warning, index) =>
        ({
          kind: "caution",
          text: warningText(warning, words),
          emphasis: "caution",
          weight: 7 - index,
        }) as const,
    ),
    ...(medium.verdict === "unsettled" && asked.length > 0
      ? [{ kind: "ask", text: eligibility.and(asked), weight: 9 } as const]
      : []),
  ];
}

export function ground({ medium }: ShortContext, words: ShortWords): ShortRow[] {
  const { short, citations } = words;
  if (medium.verdict === "undetermined") return [];
  const all = medium.reasons.flatMap(({ sources }) => sources);
  const articles = all.filter(({ authority }) => authority === "ordinance");
  const cited = citationsBySource(articles.length > 0 ? articles : all, citations.short);
  return cited.length === 0 ? [] : [{ kind: "ground", text: cited.join(short.separator), weight: 8 }];
}

export function others(
  { answer, medium }: ShortContext,
  words: ShortWords,
  { includingOwn = false } = {},
): ShortRow[] {
  const { short, eligibility } = words;
  const rest = Object.values(answer.answers).filter(
    ({ question }) => includingOwn || question !== medium.question,
  );
  const texts = rest.map(({ question, verdict }) =>
    short.other(VERDICT_SIGNS[verdict], short.media[question], eligibility.verdictOf(question, verdict)),
  );
  return [{ kind: "others", text: texts.join(short.separator), weight: 10 }];
}

export function assumed({ medium }: ShortContext, words: ShortWords): ShortRow[] {
  const { short, factWords } = words;
  const texts = medium.assumptions.map(({ id, facts }) =>
    short.assumed[id](facts.map((fact) => factWords.label(fact))),
  );
  return texts.length === 0 ? [] : [{ kind: "assumed", text: texts.join(short.sentenceEnd), weight: 2 }];
}
