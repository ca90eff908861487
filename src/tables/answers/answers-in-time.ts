import type { CivilDate } from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import { turningDays } from "../../questions/decide/change-days.js";

/** The answers for one facility, or a class of facilities, by the day asked about. */
export interface AnswersInTime<Answer> {
  /** The answer on a day, if it is known. */
  readonly on: (asOf: CivilDate) => Answer | undefined;
  readonly keep: (asOf: CivilDate, answer: Answer) => void;
}

const MOST_DAYS = 2_000;

/** Caches answers, one for each run of days on which nothing can change. */
export function answersInTime<Answer>(facility: Facility): AnswersInTime<Answer> {
  const turns = turningDays(facility);
  return turns === null ? byDay() : byStretch(turns);
}

function byStretch<Answer>(turns: readonly CivilDate[]): AnswersInTime<Answer> {
  const answers: (Answer | undefined)[] = [];
  const stretchOf = (asOf: CivilDate): number => {
    let stretch = turns.length;
    while (stretch > 0 && asOf < turns[stretch - 1]!) stretch--;
    return stretch;
  };
  return {
    on: (asOf) => answers[stretchOf(asOf)],
    keep: (asOf, answer) => {
      answers[stretchOf(asOf)] = answer;
    },
  };
}

function byDay<Answer>(): AnswersInTime<Answer> {
  const answers = new Map<CivilDate, Answer>();
  return {
    on: (asOf) => answers.get(asOf),
    keep: (asOf, answer) => {
      if (answers.size >= MOST_DAYS) answers.clear();
      answers.set(asOf, answer);
    },
  };
}
