import { describe, expect, test } from "vitest";
import { addDays, civilDate, dayAfter, dayBefore, type CivilDate } from "../../src/calendar/civil-date.js";
import { grow } from "../../src/engine/grow.js";
import { possibilitiesOf, type AskedFacts } from "../../src/facility/asked-facts.js";
import type { Facility } from "../../src/facility/facts.js";
import { eligibility, type EligibilityAnswer } from "../../src/questions/eligibility/eligibility.js";
import type { LawOutcome } from "../../src/regulation/measures/outcome.js";
import { lawRules, questions, type Question } from "../../src/regulation/measures/rules.js";
import type { Citation } from "../../src/regulation/sources/sources.js";
import { everyDay } from "../calendar/every-day.js";
import type { Facts } from "../cases/case.js";
import { completeKinds, type Kind } from "../cases/kinds.js";
import { unknownKinds, type Completion } from "../cases/unknown-kinds.js";

const FIRST = civilDate("2023-04-01");
const LAST = civilDate("2030-12-31");
const days = everyDay(FIRST, LAST);
const placeOf = new Map(days.map((day, place) => [day, place]));

/** What a day holds for one question: the outcomes that are still possible. */
interface DayFound {
  readonly outcomes: readonly LawOutcome[];
  readonly verdict: string;
}

/** Decides every question on every day on which the facility can be asked about, with nothing taken over from the day before. */
function sweep(facility: Facility): Readonly<Record<Question, readonly (DayFound | null)[]>> {
  const found: Record<Question, (DayFound | null)[]> = {
    paper: [],
    optical: [],
    online: [],
    "paper-resubmission": [],
  };
  const { designatedOn } = facility;
  for (const day of days) {
    const space = designatedOn !== undefined && day < designatedOn ? null : possibilitiesOf(facility, day);
    for (const question of questions) {
      if (space === null) found[question].push(null);
      else {
        const outcomes = grow<AskedFacts, Citation, LawOutcome>(lawRules[question], space).map(
          ({ outcome }) => outcome,
        );
        const verdicts = new Set(outcomes.map(({ verdict }) => verdict));
        found[question].push({ outcomes, verdict: verdicts.size === 1 ? [...verdicts][0]! : "undetermined" });
      }
    }
  }
  return found;
}

const sweepOnce = once((kind: Kind) => sweep(kind.facility as Facility));
const answersOnce = once((kind: Kind) =>
  once((day: CivilDate) => eligibility(kind.facility as Facility, day).answers),
);
const answerOn = (kind: Kind, day: CivilDate, question: Question): EligibilityAnswer =>
  answersOnce(kind)(day)[question];

/** The same function, asked only once for each key. */
function once<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** Days on which something is new, with the day before and the day after; the first and the last day; and one in every year. */
function sampled(found: readonly (DayFound | null)[]): CivilDate[] {
  const sayings = found.map((one) =>
    one === null
      ? ""
      : one.outcomes
          .map(({ rule, verdict }) => `${rule} ${verdict}`)
          .toSorted()
          .join(";"),
  );
  const changes = days.filter((_, place) => place > 0 && sayings[place] !== sayings[place - 1]);
  const regular = days.filter((day) => day.endsWith("-08-21"));
  const some = [FIRST, ...changes.flatMap((day) => [dayBefore(day), day, dayAfter(day)]), ...regular, LAST];
  return [...new Set(some)].filter((day) => found[placeOf.get(day) ?? -1] != null).toSorted();
}

/** The longest run of days around one with the same verdict, by looking at each day; open where the sweep ends. */
function stableAround(found: readonly (DayFound | null)[], day: CivilDate) {
  const place = placeOf.get(day)!;
  const { verdict } = found[place]!;
  let from = place;
  while (from > 0 && found[from - 1]?.verdict === verdict) from -= 1;
  let to = place;
  while (to < days.length - 1 && found[to + 1]?.verdict === verdict) to += 1;
  return { from: from === 0 ? null : days[from]!, to: to === days.length - 1 ? null : days[to]! };
}

/**
 * The ground on which every outcome of a day stands; null where one of them is closed or the grounds differ. A plan that
 * runs stands by itself: what is filed after it is another plan.
 */
function standing({ outcomes }: DayFound, ofOnePlan: boolean): string | null {
  const grounds = new Set(
    outcomes.map(({ verdict, ground }) => {
      if (verdict !== "allowed" && verdict !== "conditional") return null;
      return ofOnePlan && ground === "transition-plan" && verdict === "conditional" ? "another plan" : ground;
    }),
  );
  return grounds.size === 1 ? [...grounds][0]! : null;
}

/** The last day of the unbroken run on which the ground of a day stands, by looking at each day. */
function lastDayStanding(found: readonly (DayFound | null)[], day: CivilDate): CivilDate | null {
  const place = placeOf.get(day)!;
  const today = found[place]!;
  const running = today.outcomes.every(
    ({ verdict, ground }) => verdict === "allowed" && ground === "transition-plan",
  );
  const ground = standing(today, running);
  if (ground === null) return null;
  let last = place;
  while (last < days.length - 1 && standing(found[last + 1]!, running) === ground) last += 1;
  return last === days.length - 1 ? null : days[last]!;
}

describe.each(completeKinds.map((kind) => [kind.title, kind] as const))("%s", (_, kind) => {
  test("has exactly one outcome for each question on every day, with a rule and a verdict", () => {
    const found = sweepOnce(kind);
    for (const question of questions) {
      const wrong = days.filter((__, place) => {
        const one = found[question][place];
        return one != null && (one.outcomes.length !== 1 || one.outcomes[0]!.rule === "");
      });
      expect(wrong, question).toEqual([]);
    }
  });

  test.each(questions)("%s: the verdict, its run and its last day are what the days say", (question) => {
    const found = sweepOnce(kind)[question];
    for (const day of sampled(found)) {
      const answer = answerOn(kind, day, question);

      expect([day, answer.verdict]).toEqual([day, found[placeOf.get(day)!]!.verdict]);
      expect([day, answer.stable]).toEqual([day, stableAround(found, day)]);
      expect([day, answer.until]).toEqual([day, lastDayStanding(found, day)]);
    }
  });
});

/** The facility with its unknown facts settled; a record that turns out never to have been made is left out. */
function completedWith(facility: Facts, completion: Completion): Facility {
  const settled = Object.entries({ ...facility, ...completion }).filter(([, value]) => value !== null);
  return Object.fromEntries(settled) as Facility;
}

describe.each(unknownKinds.map((kind) => [kind.title, kind] as const))("%s", (_, kind) => {
  test.each(questions)("%s: the verdict and its run are what the days say", (question) => {
    const found = sweepOnce(kind)[question];
    for (const day of sampled(found)) {
      const answer = answerOn(kind, day, question);

      expect([day, answer.verdict]).toEqual([day, found[placeOf.get(day)!]!.verdict]);
      expect([day, answer.stable]).toEqual([day, stableAround(found, day)]);
    }
  });

  test("the verdict of a day is the one on which all completions agree, and the last day likewise", () => {
    for (const day of kind.days.map(civilDate)) {
      const whole = Object.values(eligibility(kind.facility as Facility, day).answers);
      const completed = kind
        .completions(day)
        .map((more) => Object.values(eligibility(completedWith(kind.facility, more), day).answers));
      for (const [place, question] of questions.entries()) {
        if (question === "online") continue;
        const agreed = <Item>(items: readonly Item[], otherwise: Item): Item =>
          new Set(items).size === 1 ? items[0]! : otherwise;
        const verdicts = completed.map((answers) => answers[place]!.verdict);
        const grounds = new Set(completed.map((answers) => answers[place]!.ground));
        const untils = completed.map((answers) => answers[place]!.until);

        expect([day, question, whole[place]!.verdict]).toEqual([
          day,
          question,
          agreed(verdicts, "undetermined"),
        ]);
        expect([day, question, whole[place]!.until]).toEqual([
          day,
          question,
          grounds.size === 1 ? agreed(untils, null) : null,
        ]);
      }
    }
  });
});

test("the kinds between them meet every verdict and every change of the law", () => {
  const met = new Set(
    completeKinds.flatMap((kind) =>
      Object.values(sweepOnce(kind)).flatMap((found) => found.map((one) => one?.verdict)),
    ),
  );
  for (const verdict of ["allowed", "conditional", "not-allowed", "unsettled"])
    expect(met).toContain(verdict);

  const changed = (day: string, question: Question): boolean =>
    completeKinds.some((kind) => {
      const found = sweepOnce(kind)[question];
      return (
        found[placeOf.get(civilDate(day))!]?.verdict !==
        found[placeOf.get(addDays(civilDate(day), -1))!]?.verdict
      );
    });
  expect(changed("2024-04-01", "paper")).toBe(true);
  expect(changed("2024-04-01", "optical")).toBe(true);
  expect(changed("2024-10-01", "optical")).toBe(true);
  expect(changed("2024-10-01", "paper-resubmission")).toBe(true);
});
