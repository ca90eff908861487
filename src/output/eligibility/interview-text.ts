import { definitionOf, factNames, type Facility } from "../../facility/facts.js";
import type { FactStep, ReviewStep, TakenForGranted } from "../../questions/eligibility/interview.js";
import type { EligibilityWords } from "./text.js";

/** The wording of an interview. */
export interface InterviewWords extends Pick<EligibilityWords, "eligibility" | "factWords"> {
  readonly ask: typeof import("../../wording/ja/ask.js").ask;
}

/** A question in words: the question itself, an explanation of its terms, and why it is asked. */
export interface QuestionText {
  readonly question: string;
  readonly reasons: readonly string[];
}

/** An answer in words. */
export interface OptionText<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** The facts that are known at the beginning, on one line; empty if there are none. */
export function knownText(facility: Facility, { ask, factWords }: InterviewWords): string {
  const known = factNames.flatMap((name) => {
    const value = facility[name];
    return value === undefined ? [] : [factWords.is(factWords.label(name), factWords.value(name, value))];
  });
  return known.length === 0 ? "" : ask.known(factWords.and(known));
}

/** A question about a fact, an explanation of its terms, and why it is asked. */
export const questionText = (step: FactStep, words: InterviewWords, { type }: Facility): QuestionText => ({
  question: words.ask.question(step.fact, type),
  reasons: [...meaningOf(step, words), ...reasonFor(step, words)],
});

const meaningOf = ({ fact }: FactStep, { ask }: InterviewWords): string[] =>
  Object.hasOwn(ask.meanings, fact) ? [ask.meanings[fact as keyof typeof ask.meanings]] : [];

/** How the date may be written, with an example from a plausible era for a date of birth. */
export const dateForms = ({ fact }: FactStep, { ask }: InterviewWords): string =>
  fact === "youngestDob" ? ask.birthForms : ask.dateForms;

function reasonFor({ because }: FactStep, { ask, eligibility }: InterviewWords): string[] {
  if (because === null) return [ask.becauseOfMedium];
  const verdicts = because.verdicts.map((verdict) => eligibility.verdictOf(because.question, verdict));
  return verdicts.length < 2 ? [] : [ask.because(eligibility.questions[because.question], verdicts)];
}

/** The answers to choose from: the values of the fact, "not recorded" for a record, and "I do not know". */
export function optionTexts(
  step: FactStep,
  { ask, eligibility, factWords }: InterviewWords,
): OptionText<string | boolean | null>[] {
  return [
    ...step.choices.map(({ value, settles }) => ({
      value,
      label: factWords.value(step.fact, value),
      ...(settles !== null && {
        hint: ask.settles(eligibility.verdictOf(step.because!.question, settles)),
      }),
    })),
    ...(isRecord(step) ? [{ value: null, label: ask.notRecorded }] : []),
    { value: "unknown", label: ask.notKnown },
  ];
}

/** True if leaving the fact out means "none recorded" rather than "unknown". */
export const isRecord = ({ fact }: FactStep): boolean => definitionOf(fact).role === "record";

/** The assumptions with their values; `null` accepts all of them. */
export function reviewTexts(
  { items }: ReviewStep,
  { ask, factWords }: InterviewWords,
): OptionText<TakenForGranted | null>[] {
  return [
    { value: null, label: ask.reviewNone },
    ...items.map((item) => ({
      value: item,
      label:
        item.assumed === null
          ? factWords.stated(factWords.label(item.name), factWords.notRecorded)
          : factWords.stated(
              item.facts.map((fact) => factWords.label(fact)).join(ask.and),
              factWords.value("method", item.assumed),
            ),
    })),
  ];
}
