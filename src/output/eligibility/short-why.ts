import { payerOn } from "../../regulation/measures/payers.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import type { ScreenPart } from "../layout/screen.js";
import { citationsBySource } from "../parts/citations-by-source.js";
import { lined, shortRow } from "../parts/short-lines.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";
import { warningText } from "../parts/warning-text.js";
import type { ShortWords, Told } from "./short-told.js";

/** Why: the reason where it is one; the cut-offs where the date of birth decides. */
export function reason({ medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short, eligibility } = words;
  const sides = (medium.cutoffs ?? []).map(({ row: kind, bornOnOrBefore, passes }, index) => {
    const side = passes === null ? eligibility.notKnown : passes ? eligibility.passes : eligibility.fails;
    const text = short.cutoff(eligibility.cutoffRows[kind], words.dates.day(bornOnOrBefore), side);
    return { lines: shortRow(index === 0 ? short.labels.cutoffs : "", text, words, page), weight: 4 };
  });
  if (medium.reasons.length !== 1) return sides;
  const text = eligibility.reasons[medium.reasons[0]!.rule];
  return [
    { lines: lined(styledParagraph(page, text, { indent: 2 })), weight: 3 },
    ...(medium.verdict === "undetermined" ? sides : []),
  ];
}

/** What closes a way comes before what only asks for papers. */
const LESS_PRESSING = [
  "evidence-required",
  "evidence-after-same-day-filing",
  "eligibility-verification-duty",
];

export function caution({ medium, answer }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const [first] = medium.warnings.toSorted(
    (one, other) => Number(LESS_PRESSING.includes(one.id)) - Number(LESS_PRESSING.includes(other.id)),
  );
  const { short, eligibility } = words;
  return [
    ...(first === undefined
      ? []
      : [
          {
            lines: shortRow(short.labels.caution, warningText(first, words), words, page, page.caution),
            weight: 7,
          },
        ]),
    ...(medium.verdict === "unsettled" && medium.ask.length > 0
      ? [
          {
            lines: shortRow(
              short.labels.ask,
              eligibility.and(medium.ask.map((payer) => eligibility.payer(payerOn(payer, answer.asOf)))),
              words,
              page,
            ),
            weight: 9,
          },
        ]
      : []),
  ];
}

export function ground({ medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short, citations } = words;
  if (medium.verdict === "undetermined") return [];
  const all = medium.reasons.flatMap(({ sources }) => sources);
  const articles = all.filter(({ authority }) => authority === "ordinance");
  const told = citationsBySource(articles.length > 0 ? articles : all, citations.short);
  return told.length === 0
    ? []
    : [{ lines: shortRow(short.labels.ground, told.join(short.separator), words, page), weight: 8 }];
}

export function others({ answer, medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short } = words;
  const rest = Object.values(answer.answers).filter(({ question }) => question !== medium.question);
  const texts = rest.map(({ question, verdict }) =>
    short.other(
      VERDICT_SIGNS[verdict],
      short.media[question],
      question === "online" && verdict === "conditional"
        ? short.onlineByApplication
        : short.otherVerdicts[verdict],
    ),
  );
  return [{ lines: shortRow(short.labels.others, texts.join(short.separator), words, page), weight: 10 }];
}

export function assumed({ medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short, factWords } = words;
  const texts = medium.assumptions.map(({ id, facts }) =>
    short.assumed[id](facts.map((fact) => factWords.label(fact))),
  );
  return texts.length === 0
    ? []
    : [{ lines: shortRow(short.labels.assumed, texts.join(short.sentenceEnd), words, page), weight: 2 }];
}
