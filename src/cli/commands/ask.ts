import { readFact } from "../../facility/read.js";
import { commandLine } from "../../output/parts/command-line.js";
import { eligibilityJson } from "../../output/eligibility/json.js";
import { eligibilityShortText } from "../../output/eligibility/short.js";
import { eligibilityText } from "../../output/eligibility/text.js";
import {
  dateForms,
  isRecord,
  knownText,
  optionTexts,
  questionText,
  reviewTexts,
  type InterviewWords,
} from "../../output/eligibility/interview-text.js";
import { paragraph } from "../../output/layout/terminal-style.js";
import { eligibility } from "../../questions/eligibility/eligibility.js";
import type {
  FactStep,
  Interview,
  ReviewStep,
  TakenForGranted,
} from "../../questions/eligibility/interview.js";
import {
  positionOf,
  withAnswer,
  withMove,
  withoutLast,
  type Session,
} from "../../questions/eligibility/interview-session.js";
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
  const beginning: Session = { given: facility, asOf, question: options.question, moves: [] };
  answering(options, () => positionOf(beginning));
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
    knownText(facility, words),
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

/** Chosen or typed to go back to the previous question. */
const BACK = Symbol("back");

/** Asks until nothing can change the answer any more, or the user stops. */
async function conducted(
  beginning: Session,
  dialogue: Dialogue,
  words: Words,
): Promise<{ readonly interview: Interview; readonly stopped: boolean }> {
  for (let session = beginning; ;) {
    const { interview, step } = positionOf(session);
    if (step.kind === "finished") return { interview, stopped: false };
    const next =
      step.kind === "review"
        ? await reviewed(step, session, dialogue, words)
        : await asked(step, session, dialogue, words);
    if (next === STOPPED) return { interview, stopped: true };
    session = next === BACK ? withoutLast(session) : next;
  }
}

type Next = Session | typeof BACK | typeof STOPPED;

/** Lets the user review the assumptions. */
async function reviewed(step: ReviewStep, session: Session, dialogue: Dialogue, words: Words): Promise<Next> {
  const item = await dialogue.choose<TakenForGranted | null | typeof BACK>(
    words.ask.review,
    [],
    [...reviewTexts(step, words), ...goingBack(session, words)],
  );
  return item === STOPPED || item === BACK
    ? item
    : withMove(session, { kind: "review", name: item?.name ?? null });
}

/** Asks for one fact, again if the answer is invalid or contradictory. */
async function asked(step: FactStep, session: Session, dialogue: Dialogue, words: Words): Promise<Next> {
  const { question, reasons } = questionText(step, words, positionOf(session).interview.facility);
  if (step.choices.length > 0) {
    const value = await dialogue.choose<string | boolean | null | typeof BACK>(question, reasons, [
      ...optionTexts(step, words),
      ...goingBack(session, words),
    ]);
    // Contradictory answers are not offered.
    return value === STOPPED || value === BACK ? value : (withAnswer(session, step.fact, value) as Session);
  }
  const { dialogue: say, program, factWords } = words;
  const mayGoBack = session.moves.length > 0;
  const next = (written: string): Session | typeof BACK | string => {
    const text = written.trim();
    if (mayGoBack && say.backWords.includes(text.toLowerCase())) return BACK;
    if (text === "") return withAnswer(session, step.fact, isRecord(step) ? null : "unknown") as Session;
    const reading = readFact(step.fact, written);
    if (!reading.ok) return program.valueProblem(reading.issue);
    const result = withAnswer(session, step.fact, reading.value ?? null);
    return "code" in result ? program.contradictions[result.code] : result;
  };
  const remarks = [...reasons, ...howToWrite(step, words), ...(mayGoBack ? [say.howToGoBack] : [])];
  const written = await dialogue.write(question, remarks, (text) => {
    const result = next(text);
    return typeof result === "string" ? result : undefined;
  });
  if (written === STOPPED) return STOPPED;
  const result = next(written) as Session | typeof BACK;
  const move = result === BACK ? undefined : result.moves.at(-1);
  if (written.trim() !== "" && move?.kind === "answer" && move.value !== null)
    dialogue.tell(say.readAs(factWords.value(step.fact, move.value)));
  return result;
}

/** Going back is possible from the second question on. */
const goingBack = ({ moves }: Session, { dialogue: say }: Words): { value: typeof BACK; label: string }[] =>
  moves.length === 0 ? [] : [{ value: BACK, label: say.back }];

/** How to write a date, and how to leave it out. */
const howToWrite = (step: FactStep, words: Words): string[] => [
  dateForms(step, words),
  ...(step.fact === "youngestDob" ? [words.dialogue.noFullTimers] : []),
  isRecord(step) ? words.dialogue.enterIfNotRecorded : words.dialogue.enterIfNotKnown,
];
