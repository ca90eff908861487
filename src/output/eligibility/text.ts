import { payerOn } from "../../regulation/measures/payers.js";
import { missingPlanDay } from "../../facility/dated-records.js";
import { factNames, optionOf } from "../../facility/facts.js";
import { AFTER_MARCH_2024 } from "../../facility/reference-days.js";
import { isReason } from "../../questions/decide/cautions.js";
import type { CitedSource } from "../../questions/decide/cited.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type {
  Eligibility,
  EligibilityAnswer,
  Explanation,
  Warning,
} from "../../questions/eligibility/eligibility.js";
import { DOMAIN_MOVE, domainMoveAdvice } from "../../regulation/online-start/domain-move.js";
import type { Question } from "../../regulation/measures/rules.js";
import { forms } from "../../regulation/measures/forms.js";
import { answerFoot, answerHead } from "../parts/answer-frame.js";
import type { AssumptionWords } from "../parts/assumption-text.js";
import { citationsBySource } from "../parts/citations-by-source.js";
import { answersTo } from "../parts/answers-to.js";
import { conditionsIn, valueIn } from "../parts/conditions.js";
import { filingLines } from "../parts/filing-text.js";
import { paragraph, styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { introducingPayers } from "../parts/payer-names.js";
import { recognitionOf } from "../parts/recognition.js";
import { documentationOf } from "../rules/documentation.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";
import { warningText } from "../parts/warning-text.js";
import { answerAsSpared } from "./spared-plan.js";

/** The wording of an eligibility answer. */
export interface EligibilityWords extends AssumptionWords {
  readonly citations: typeof import("../../wording/ja/citations.js").citations;
}

/**
 * Formats an eligibility answer for people: the verdicts first, then for each question the reasons, what to file, by
 * when and where, and what is still unknown. A facility that claims on disk today sees disks first.
 */
export function eligibilityText(
  answer: Eligibility,
  wording: EligibilityWords,
  page: TerminalStyle,
  question?: Question,
): string {
  const words = introducingPayers(wording);
  const { eligibility } = words;
  const onDisks = answer.facility.method === "optical";
  const answers = Object.values(answer.answers).filter(
    (one) => question === undefined || one.question === question,
  );
  const inOrder = onDisks ? answers.toSorted((one, other) => diskFirst(one) - diskFirst(other)) : answers;
  return [
    ...answerHead(eligibility.title, answer, words, page),
    ...openingLines(answer, words).flatMap((line) => [
      "",
      styledParagraph(page, line, { emphasis: page.caution }),
    ]),
    "",
    ...inOrder.map((one) => verdictLine(one, words, page)),
    "",
    ...inOrder.flatMap((one) => [...detail(one, answer, words, page), ""]),
    ...answerFoot(assumptionsOfAll(answer), answer, words, page),
  ].join("\n");
}

/**
 * What a facility has to attend to first: on disk its plan, if disks depend on one or will; online the move of the
 * system.
 */
function openingLines(
  { facility, answers, asOf }: Eligibility,
  { eligibility, factWords }: EligibilityWords,
): string[] {
  if (facility.method === "online")
    return domainMoveAdvice(true, asOf) === undefined
      ? []
      : [eligibility.setUpAgain(DOMAIN_MOVE.setUpAgainBy)];
  if (facility.method !== "optical") return [];
  const { verdict, ground, until, reasons, warnings } = answers.optical;
  if (warnings.some(({ id }) => id === "closing-files-form-3"))
    return [eligibility.warnings["closing-files-form-3"]];
  if (ground === "grace-period" && until !== null)
    return [eligibility.planAfterGrace(until, forms["form-1"].administrativeDeadline)];
  if (ground !== "transition-plan") return [];
  if (verdict === "allowed" && until !== null) return [eligibility.planAfterPlan(until)];
  const { planFrom, planEndsOn } = facility;
  if (planFrom === undefined && planEndsOn === undefined) return [eligibility.planNotFiled];
  const missing = missingPlanDay(facility);
  if (missing !== null && reasons.every(({ rule }) => rule === "optical/transition-plan/half-told"))
    return [eligibility.planHalfRecorded(factWords.label(missing))];
  const hasEnded = reasons.every(({ rule }) => rule === "optical/transition-plan/to-renew");
  return hasEnded && planEndsOn !== undefined && planEndsOn !== "unknown"
    ? [eligibility.planEnded(planEndsOn)]
    : [eligibility.planFirst];
}

const diskFirst = ({ question }: EligibilityAnswer): number => (question === "optical" ? 0 : 1);

function verdictLine(
  { question, verdict }: EligibilityAnswer,
  { eligibility }: EligibilityWords,
  page: TerminalStyle,
): string {
  const line = eligibility.line(eligibility.questions[question], eligibility.verdictOf(question, verdict));
  return styledParagraph(page, line, {
    mark: `${VERDICT_SIGNS[verdict]} `,
    indent: 2,
    emphasis: tintOf(verdict, page),
  });
}

function tintOf(verdict: Verdict, page: TerminalStyle): (text: string) => string {
  if (verdict === "allowed") return page.good;
  return verdict === "not-allowed" ? page.bad : page.caution;
}

function detail(
  { question }: EligibilityAnswer,
  all: Eligibility,
  words: EligibilityWords,
  page: TerminalStyle,
): string[] {
  const { eligibility } = words;
  const answer = answerAsSpared(all, question);
  const open = answer.verdict === "undetermined";
  const heading = eligibility.line(
    eligibility.questions[answer.question],
    eligibility.verdictOf(answer.question, answer.verdict),
  );
  return [
    styledParagraph(page, heading, { emphasis: (line) => page.strong(tintOf(answer.verdict, page)(line)) }),
    paragraph(page, standing(answer, words), "", 2),
    ...section(
      all.asOf < AFTER_MARCH_2024 ? eligibility.formerCutoffs : eligibility.cutoffs,
      cutoffLines(answer, words),
      page,
    ),
    ...section(open ? eligibility.whyOpen : eligibility.why, reasonLines(answer, all, words), page),
    ...section(open ? eligibility.toFileIfOpen : eligibility.toFile, filingLines(answer, all, words), page),
    ...section(eligibility.beware, bewareLines(answer, all, words), page),
    ...section(eligibility.missing, missingLines(answer, words), page),
    ...section(eligibility.branches, branchLines(answer, words), page),
    ...section(eligibility.whatIf, whatIfLines(answer, words), page),
    ...(answer.explanation?.flatMap((one) =>
      section(eligibility.explanation, pathLines(one, answer.question, words), page),
    ) ?? []),
  ];
}

function section(title: string, lines: readonly string[], page: TerminalStyle): string[] {
  if (lines.length === 0) return [];
  return [
    styledParagraph(page, title, { indent: 2, emphasis: page.strong }),
    ...lines.map((line) => paragraph(page, line, "- ", 4)),
  ];
}

function standing(answer: EligibilityAnswer, { eligibility }: EligibilityWords): string {
  return [
    meaningOf(answer, eligibility),
    ...(answer.ground !== null && answer.verdict !== "undetermined"
      ? [eligibility.ground(eligibility.grounds[answer.ground])]
      : []),
    ...(answer.until === null ? [] : [eligibility.until(answer.until)]),
    ...(answer.stable.to === null || answer.stable.to === answer.until
      ? []
      : [eligibility.stableTo(answer.stable.to)]),
  ].join("\n");
}

/** What the verdict means: if a filing also has to be recognised, it does not make the medium lawful by itself. */
function meaningOf(answer: EligibilityAnswer, eligibility: EligibilityWords["eligibility"]): string {
  if (answer.question === "online" && answer.verdict === "conditional")
    return eligibility.onlineByApplication;
  const recognition = recognitionOf(answer);
  if (recognition === null) return eligibility.verdictMeanings[answer.verdict];
  return recognition === "filed" ? eligibility.filedAndToBeRecognised : eligibility.toFileAndToBeRecognised;
}

function reasonLines(
  answer: EligibilityAnswer,
  { facility }: Eligibility,
  words: EligibilityWords,
): string[] {
  const designated = designationAsReason(answer);
  return answer.reasons.map(({ rule, sources }) => {
    const text =
      designated === undefined
        ? words.eligibility.reason(rule, facility.type)
        : warningText(designated, words);
    return `${text} [${citationLine(sources, words)}] ${documentationOf(rule)}`;
  });
}

/** The day of the designation, if it stands for the one reason; it is then no caution beside it. */
const designationAsReason = ({ reasons, warnings }: EligibilityAnswer): Warning | undefined =>
  reasons.length === 1 ? warnings.find(isReason) : undefined;

const citationLine = (sources: readonly CitedSource[], { citations }: EligibilityWords): string =>
  citationsBySource(sources, citations.short).join(" / ");

function cutoffLines({ cutoffs }: EligibilityAnswer, { eligibility }: EligibilityWords): string[] {
  return (cutoffs ?? []).map(({ row, bornOnOrBefore, passes }) => {
    const side = passes === null ? eligibility.notKnown : passes ? eligibility.passes : eligibility.fails;
    return eligibility.cutoff(eligibility.cutoffRows[row], bornOnOrBefore, side);
  });
}

function bewareLines(answer: EligibilityAnswer, { asOf }: Eligibility, words: EligibilityWords): string[] {
  const { eligibility } = words;
  const { ask } = answer;
  const asReason = designationAsReason(answer);
  const cautions = answer.warnings.filter((warning) => warning !== asReason);
  const lines = cautions.map((warning) => warningText(warning, words));
  return ask.length === 0
    ? lines
    : [...lines, eligibility.ask(ask.map((payer) => eligibility.payer(payerOn(payer, asOf))))];
}

function missingLines({ missing }: EligibilityAnswer, { factWords }: EligibilityWords): string[] {
  return missing.map((fact) => `${factWords.label(fact)} (--${optionOf(fact)})`);
}

/**
 * Nobody reads more branches than this: then only the answers to the first question are listed, with what each leaves
 * possible.
 */
const BRANCHES_AT_MOST = 12;

function branchLines(answer: EligibilityAnswer, words: EligibilityWords): string[] {
  const { eligibility, factWords } = words;
  const { branches, question } = answer;
  if (branches.length > BRANCHES_AT_MOST) return branchesOfFirst(answer, words);
  return branches.map((branch) =>
    eligibility.branch(conditionsIn(branch.if, factWords), eligibility.verdictOf(question, branch.verdict)),
  );
}

/** The branches of the first question whose answers leave different verdicts possible. */
function branchesOfFirst(
  { branches, missing, question }: EligibilityAnswer,
  { eligibility, factWords }: EligibilityWords,
): string[] {
  const byFact = missing.map((fact) => ({ fact, answers: answersTo(fact, branches) }));
  const first = byFact.find(({ answers }) => answers.length > 1) ?? byFact[0];
  if (first === undefined) return [];
  return [
    ...first.answers.map(({ values, verdicts }) =>
      eligibility.branch(
        conditionsIn({ [first.fact]: values }, factWords),
        factWords.or(verdicts.map((verdict) => eligibility.verdictOf(question, verdict))),
      ),
    ),
    eligibility.moreBranches(branches.length),
  ];
}

function whatIfLines(
  { question, whatIf }: EligibilityAnswer,
  { eligibility, factWords }: EligibilityWords,
): string[] {
  return whatIf.map(({ change, who, verdict }) =>
    eligibility.whatIfLine(
      conditionsIn(change, factWords),
      eligibility.verdictOf(question, verdict),
      eligibility.who[who],
    ),
  );
}

function pathLines(
  { rule, verdict, steps }: Explanation,
  question: Question,
  words: EligibilityWords,
): string[] {
  const { eligibility, factWords } = words;
  return [
    ...steps.map(({ fact, asked, answer, sources }) => {
      const values =
        "onOrBefore" in asked
          ? factWords.onOrBefore(asked.onOrBefore)
          : factWords.or(asked.values.map((value) => valueIn(fact, value, factWords)));
      const line = eligibility.asked(
        factWords.label(fact),
        values,
        answer ? eligibility.yes : eligibility.no,
      );
      return sources.length === 0 ? line : `${line} [${citationLine(sources, words)}]`;
    }),
    eligibility.explainedOutcome(eligibility.verdictOf(question, verdict), rule),
  ];
}

/** The assumptions of all answers, without duplicates. */
function assumptionsOfAll({ answers }: Eligibility): EligibilityAnswer["assumptions"] {
  const all = Object.values(answers).flatMap(({ assumptions }) => assumptions);
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.map((id) => {
    const assumed = new Set(all.filter((one) => one.id === id).flatMap(({ facts }) => facts));
    return { id, facts: factNames.filter((name) => assumed.has(name)) };
  });
}
