import { readFact } from "../../facility/read.js";
import { commandLine } from "../../output/parts/command-line.js";
import { eligibilityJson } from "../../output/eligibility/json.js";
import { eligibilityShortText } from "../../output/eligibility/short.js";
import { eligibilityText } from "../../output/eligibility/text.js";
import {
  isRecord,
  knownText,
  optionTexts,
  questionText,
  reviewTexts,
  type InterviewWords,
} from "../../output/eligibility/interview-text.js";
import { paragraph } from "../../output/layout/terminal-style.js";
import { eligibility } from "../../questions/eligibility/eligibility.js";
import {
  answered,
  isContradiction,
  nextDetail,
  nextStep,
  type FactStep,
  type Interview,
} from "../../questions/eligibility/interview.js";
import { allRead } from "../options/all-read.js";
import type { Run } from "../invocation.js";
import { openDialogue, STOPPED, type Dialogue } from "../terminal/dialogue.js";
import { answering, asOfFrom, facilityFrom } from "../options/facility-options.js";
import { pageFor } from "../terminal/style.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { askWords, dialogueWords, eligibilityWords, programWords } from "../words.js";

/** The exit status that shells give to a program stopped from the keyboard. */
const STOPPED_STATUS = 130;

type Words = InterviewWords & {
  readonly dialogue: Awaited<ReturnType<typeof dialogueWords>>;
  readonly program: Awaited<ReturnType<typeof programWords>>;
};

/**
 * `ask`: an interview that asks only what can still change the answer. The questions are shown on stderr; stdout has
 * what `eligibility` prints on the same facts, and nothing else.
 */
export const run: Run<"ask"> = async ({ options, language, io }) => {
  const [facility, asOf] = allRead(
    () => facilityFrom(options),
    () => asOfFrom(options, io.today),
  );
  const beginning: Interview = { facility, asOf, question: options.question ?? null, asked: [] };
  answering(options, () => nextStep(beginning));
  const keyboard = io.keyboard();
  if (keyboard === null) throw new UsageProblem({ code: "no-terminal", instead: "eligibility" });

  const page = await pageFor(io.stderr, io, options.color);
  const answerWords = await eligibilityWords(language);
  const words = {
    ...answerWords,
    ask: await askWords(language),
    dialogue: await dialogueWords(language),
    program: await programWords(language),
  };
  const dialogue = openDialogue(keyboard, io.stderr, page);
  const { ask, factWords } = words;
  const opening = [
    ask.intro(factWords.value("asOf", beginning.asOf)),
    knownText(beginning.facility, words),
    words.dialogue.keys,
  ];
  dialogue.tell(
    opening
      .filter((line) => line !== "")
      .map((line) => paragraph(page, line))
      .join("\n"),
  );

  const { interview, stopped } = await conducted(beginning, dialogue, words);
  const repeating = (command: string): string =>
    `  ${commandLine(command, interview.facility, interview.asOf)}`;
  if (stopped) {
    dialogue.tell(`${words.dialogue.stopped}\n${repeating("ask")}`);
    return STOPPED_STATUS;
  }
  const answer = eligibility(interview.facility, interview.asOf, { explain: options.explain === true });
  const text =
    options.json === true
      ? JSON.stringify(eligibilityJson(answer, answerWords), null, 2)
      : (options.details === true || options.explain === true ? eligibilityText : eligibilityShortText)(
          answer,
          answerWords,
          await pageFor(io.stdout, io, options.color),
        );
  io.stdout.write(`${text}\n`);
  dialogue.tell(`\n${words.dialogue.command}\n${repeating("eligibility")}`);
  return 0;
};

/** Asks until nothing is left that can change the answer, or until the user stops. */
async function conducted(
  beginning: Interview,
  dialogue: Dialogue,
  words: Words,
): Promise<{ readonly interview: Interview; readonly stopped: boolean }> {
  let interview = beginning;
  for (let step = nextStep(interview); step.kind !== "finished"; step = nextStep(interview)) {
    if (step.kind === "fact") {
      const next = await asked(step, interview, dialogue, words);
      if (next === STOPPED) return { interview, stopped: true };
      interview = next;
      continue;
    }
    const item = await dialogue.choose(words.ask.review, [], reviewTexts(step, words));
    if (item === STOPPED) return { interview, stopped: true };
    if (item === null) break;
    for (let detail = nextDetail(item, interview); detail !== null; detail = nextDetail(item, interview)) {
      const next = await asked(detail, interview, dialogue, words);
      if (next === STOPPED) return { interview, stopped: true };
      interview = next;
    }
  }
  return { interview, stopped: false };
}

/** Asks for one fact; an answer that cannot be understood, or cannot be true, is asked for again. */
async function asked(
  step: FactStep,
  interview: Interview,
  dialogue: Dialogue,
  words: Words,
): Promise<Interview | typeof STOPPED> {
  const { question, reasons } = questionText(step, words);
  if (step.choices.length > 0) {
    const value = await dialogue.choose(question, reasons, optionTexts(step, words));
    return value === STOPPED ? STOPPED : (answered(interview, step.fact, value) as Interview);
  }
  const next = (written: string): Interview | string => {
    if (written.trim() === "")
      return answered(interview, step.fact, isRecord(step) ? null : "unknown") as Interview;
    const reading = readFact(step.fact, written);
    if (!reading.ok) return words.program.valueProblem(reading.issue);
    const result = answered(interview, step.fact, reading.value ?? null);
    return isContradiction(result) ? words.program.contradictions[result.code] : result;
  };
  const written = await dialogue.write(question, [...reasons, ...howToWrite(step, words)], (text) => {
    const result = next(text);
    return typeof result === "string" ? result : undefined;
  });
  return written === STOPPED ? STOPPED : (next(written) as Interview);
}

/** How a date is written, and how it is left out. */
const howToWrite = (step: FactStep, { ask, dialogue: say }: Words): string[] => [
  ask.dateForms,
  ...(step.fact === "youngestDob" ? [say.noFullTimers] : []),
  isRecord(step) ? say.enterIfNotRecorded : say.enterIfNotKnown,
];
