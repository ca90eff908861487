import type { CivilDate, Stated } from "../../calendar/civil-date.js";
import { factsBehind } from "../../facility/asked-facts.js";
import { contradictionsIn, type Contradiction } from "../../facility/contradictions.js";
import {
  definitionOf,
  factNames,
  facts,
  type Facility,
  type FactName,
  type Method,
} from "../../facility/facts.js";
import { assumedMethods } from "../../facility/methods.js";
import { refuseFor } from "../../problems/claims-check-error.js";
import { questions, type Question } from "../../regulation/measures/rules.js";
import {
  answerIssues,
  leavesOf,
  missingAmong,
  statedFacts,
  verdictOf,
  type Verdict,
} from "../decide/decision.js";

/**
 * A fact that an interview may ask for: all except preparations and the designation, which only settles other facts.
 */
export type InterviewFact = {
  [Name in FactName]: (typeof facts)[Name]["role"] extends "preparation" ? never : Name;
}[Exclude<FactName, "designatedOn">];

/** The state of an interview: the facts stated so far, and those asked for. */
export interface Interview {
  readonly facility: Facility;
  readonly asOf: CivilDate;
  /** What is to be decided; `null` leaves it to the medium in use. */
  readonly question: Question | null;
  /** No fact is asked for twice, whatever was answered. */
  readonly asked: readonly InterviewFact[];
  /** True once the assumptions were accepted. */
  readonly accepted?: true;
}

/** One answer that can be chosen. */
export interface Choice {
  readonly value: string | boolean;
  /** The verdict that it settles; `null` where it leaves the verdict open. */
  readonly settles: Verdict | null;
}

/** A fact to ask for. */
export interface FactStep {
  readonly kind: "fact";
  readonly fact: InterviewFact;
  /**
   * The question that it helps to decide, and the verdicts still possible; `null` if the fact determines which question
   * that is.
   */
  readonly because: { readonly question: Question; readonly verdicts: readonly Verdict[] } | null;
  /** The answers that do not contradict what was stated; empty where a date is asked for. */
  readonly choices: readonly Choice[];
}

/** An assumption that would change the verdict if it were wrong. */
export interface TakenForGranted {
  /** The fact, or the name of what several facts describe together. */
  readonly name: string;
  readonly facts: readonly InterviewFact[];
  /** The medium that is assumed; `null` if no record is assumed. */
  readonly assumed: Method | null;
}

/** Everything that decides is known or cannot be known; the assumptions are up for review. */
export interface ReviewStep {
  readonly kind: "review";
  readonly items: readonly [TakenForGranted, ...TakenForGranted[]];
}

/** What an interview does next. */
export type Step = FactStep | ReviewStep | { readonly kind: "finished" };

/**
 * Begins an interview from what is known so far.
 * @param stated what is already stated
 * @param day the day of the claim asked about
 * @param question what is to be decided; without it, the medium in use
 * @throws ClaimsCheckError if a value is not accepted, stated facts contradict one another, or the day lies before
 *   2023-04-01
 * @example nextStep(beginInterview({ type: "clinic" }, "2025-04-01")) // => { kind: "fact", fact: "method", ... }
 */
export function beginInterview(
  stated: Stated<Facility>,
  day: string,
  question: Question | null = null,
): Interview {
  refuseFor(answerIssues(stated, day));
  return { facility: statedFacts(stated as Facility), asOf: day as CivilDate, question, asked: [] };
}

/**
 * What to do next: ask for the most decisive of the facts that can still change the verdict, then (if one medium is in
 * question and its verdict is settled) for the filings that could, review the remaining assumptions, or finish. Facts
 * given as unknown, and facts already asked for, are skipped. The remaining assumptions are reviewed only if something
 * was asked at all: facts that are sufficient as given are answered without a question.
 * @throws ClaimsCheckError if a value is not accepted, stated facts contradict one another, or the day lies before
 *   2023-04-01
 * @example nextStep({ facility: { method: "online" }, asOf: civilDate("2025-04-01"), question: null, asked: [] }) // => { kind: "finished" }
 */
export function nextStep(interview: Interview): Step {
  refuseFor(answerIssues(interview.facility, interview.asOf));
  const decided = questionsOf(interview);
  if (decided === null)
    return { kind: "fact", fact: "method", because: null, choices: choicesOf("method", interview, null) };
  for (const question of decided) {
    const fact = missingIn(question, interview).find((name) => isOpen(name, interview));
    if (fact !== undefined) return factStep(fact, question, interview);
  }
  if (interview.accepted === true) return { kind: "finished" };
  const items = takenForGranted(decided, interview);
  const filing = isDecided(decided, interview)
    ? items.find(({ name }) => ASKED_FILINGS.has(name))
    : undefined;
  const detail = filing === undefined ? null : nextDetail(filing, interview);
  if (detail !== null) return detail;
  const [first, ...more] = interview.asked.length === 0 ? [] : items;
  return first === undefined ? { kind: "finished" } : { kind: "review", items: [first, ...more] };
}

/**
 * The next fact to ask for about an assumption that was wrong; `null` once all of its facts are stated.
 * @param item one item of the review
 */
export function nextDetail(item: TakenForGranted, interview: Interview): FactStep | null {
  const [first] = item.facts;
  const missing = item.facts.filter((name) => isOpen(name, interview));
  const [fact] = missing;
  if (first === undefined || fact === undefined) return null;
  if (LED_BY_THE_FIRST.has(first) && isLeftOut(first, interview)) return null;
  const otherwise = { ...interview, facility: openedUp(interview.facility, missing) };
  const decided = questionsOf(interview) ?? [];
  const question = decided.find((one) => missingIn(one, otherwise).length > 0) ?? decided[0];
  return question === undefined ? null : factStep(fact, question, otherwise);
}

/**
 * The interview with one more answer.
 * @param value what was answered: a value, `unknown`, or `null` where nothing is recorded
 * @returns the contradiction, if the answer contradicts what was stated
 * @example answered({ facility: {}, asOf: civilDate("2025-04-01"), question: "paper", asked: [] }, "type", "clinic") // => { facility: { type: "clinic" }, asked: ["type"], ... }
 */
export function answered(
  interview: Interview,
  fact: InterviewFact,
  value: string | boolean | null,
): Interview | Contradiction {
  const facility = value === null ? interview.facility : { ...interview.facility, [fact]: value };
  const [contradiction] = contradictionsIn(facility, interview.asOf);
  return contradiction ?? { ...interview, facility, asked: [...interview.asked, fact] };
}

/** True if an answer came back as a contradiction. */
export const isContradiction = (result: Interview | Contradiction): result is Contradiction =>
  "code" in result;

/** The filings on which a medium may depend: a facility that made one must not be asked to make it again. */
const ASKED_FILINGS: ReadonlySet<string> = new Set(["refiled", "transitionPlan", "paperResubmissionFiled"]);

/** Facts that belong together and are reviewed as one. */
const TOGETHER: readonly { readonly name: string; readonly facts: readonly InterviewFact[] }[] = [
  { name: "youngerHire", facts: factsBehind("youngerHire") as InterviewFact[] },
  { name: "transitionPlan", facts: factsBehind("transitionPlan") as InterviewFact[] },
  { name: "hardship", facts: ["hardship", "hardshipFiled", "hardshipEndsOn"] },
  { name: "methodIn2024", facts: ["methodAtMarch2024", "methodAtSeptember2024"] },
];

/** Without these there is nothing more to ask: no plan without its first day, no end of a hardship without one. */
const LED_BY_THE_FIRST: ReadonlySet<FactName> = new Set(["planFrom", "hardship"]);

/** The questions to decide; `null` until the medium in use has been asked for. */
function questionsOf({ facility, question }: Interview): readonly Question[] | null {
  if (question !== null) return [question];
  const { method } = facility;
  if (method === undefined) return null;
  return questions.some((one) => one === method) ? [method as Question] : ["paper", "optical"];
}

/** True if one question is to be decided and the known facts decide it. */
const isDecided = ([question, ...more]: readonly Question[], { facility, asOf }: Interview): boolean =>
  question !== undefined &&
  more.length === 0 &&
  verdictOf(leavesOf(question, facility, asOf)) !== "undetermined";

const missingIn = (question: Question, { facility, asOf }: Interview): readonly FactName[] =>
  missingAmong(leavesOf(question, facility, asOf));

/** True if the fact was neither stated nor asked for. */
const isOpen = (fact: FactName, { facility, asked }: Interview): fact is InterviewFact =>
  facility[fact] === undefined && !asked.some((one) => one === fact);

/** True if the fact was asked for and the answer was that nothing is recorded. */
const isLeftOut = (fact: InterviewFact, { facility, asked }: Interview): boolean =>
  facility[fact] === undefined && asked.includes(fact);

const openedUp = (facility: Facility, some: readonly FactName[]): Facility => ({
  ...facility,
  ...Object.fromEntries(some.map((fact) => [fact, "unknown"])),
});

function factStep(fact: InterviewFact, question: Question, interview: Interview): FactStep {
  const { facility, asOf } = interview;
  const verdicts = new Set<Verdict>(leavesOf(question, facility, asOf).map(({ outcome }) => outcome.verdict));
  return {
    kind: "fact",
    fact,
    because: { question, verdicts: ORDER.filter((verdict) => verdicts.has(verdict)) },
    choices: choicesOf(fact, interview, question),
  };
}

const ORDER: readonly Verdict[] = ["allowed", "conditional", "not-allowed", "unsettled"];

function choicesOf(fact: FactName, { facility, asOf }: Interview, question: Question | null): Choice[] {
  const definition = definitionOf(fact);
  const values =
    definition.kind === "yes-no"
      ? [true, false]
      : definition.kind === "word"
        ? Object.keys(definition.words)
        : [];
  return values.flatMap((value) => {
    const answeredSo = { ...facility, [fact]: value };
    if (contradictionsIn(answeredSo, asOf).length > 0) return [];
    const verdict = question === null ? "undetermined" : verdictOf(leavesOf(question, answeredSo, asOf));
    return [{ value, settles: verdict === "undetermined" ? null : verdict }];
  });
}

/** What is assumed or taken as not recorded, though it alone could change a verdict if that were wrong. */
function takenForGranted(decided: readonly Question[], interview: Interview): TakenForGranted[] {
  const { facility } = interview;
  const assumed = new Set<FactName>(assumedMethods(facility));
  const openFacts = factNames.filter(
    (name): name is InterviewFact =>
      isOpen(name, interview) && (facts[name].role === "record" || assumed.has(name)),
  );
  const groups = new Map<string, readonly InterviewFact[]>();
  for (const fact of openFacts) {
    const name = TOGETHER.find((group) => group.facts.includes(fact))?.name ?? fact;
    groups.set(name, [...(groups.get(name) ?? []), fact]);
  }
  return [...groups].flatMap(([name, some]): TakenForGranted[] => {
    const otherwise = { ...interview, facility: openedUp(facility, some) };
    const deciding = new Set<FactName>(decided.flatMap((question) => missingIn(question, otherwise)));
    const [first] = some.filter((fact) => deciding.has(fact));
    if (first === undefined) return [];
    return assumed.has(first)
      ? [{ name, facts: some.filter((fact) => deciding.has(fact)), assumed: facility.method as Method }]
      : [{ name, facts: some, assumed: null }];
  });
}
