import { addDays, dayBefore, type CivilDate } from "../calendar/civil-date.js";
import { changeDaysOf } from "../facility/dated-records.js";
import { factNames, facts, type Facility, type FactName } from "../facility/facts.js";
import { FacilityProblem } from "../questions/facility-problem.js";
import { overview, type Overview } from "../questions/overview.js";
import { CUTOFFS } from "../regulation/cutoffs.js";
import { FIRST_ENCODED_DAY, LAW_CHANGE_DAYS } from "../regulation/periods.js";

/**
 * Facilities about which the law says the same on every day: those whose dates lie on the same sides of all days that
 * decide, and whose other facts are equal.
 */
export interface FacilityClass<Answer> {
  /** What stands for the answer on a day; `null` where stated facts contradict one another or the day is too early. */
  readonly on: (asOf: CivilDate) => Answer | null;
}

/** More classes than lists have; when there are more, they are forgotten and found again. */
const REMEMBERED_CLASSES = 10_000;
const REMEMBERED_DAYS = 2_000;

/**
 * Dates that decide only by the side of these days on which they lie. All dates before the first encoded day lie on the
 * same side of the day asked about; later ones, and the dates of all other facts, count as they are.
 */
const LAST_DAY_BEFORE = dayBefore(FIRST_ENCODED_DAY);
const DECIDING_DAYS: Readonly<Partial<Record<FactName, readonly CivilDate[]>>> = {
  youngestDob: [...Object.values(CUTOFFS), LAST_DAY_BEFORE].toSorted(),
  designatedOn: [LAST_DAY_BEFORE],
};

/**
 * Makes a finder of classes. The law is asked once for each class and stretch of days on which nothing can change;
 * facilities of the same class share the answer.
 * @param render what to keep of an answer: cells, bytes ...
 */
export function facilityClasses<Answer>(
  render: (answer: Overview) => Answer,
): (facility: Facility) => FacilityClass<Answer> {
  let classes = new Map<string, FacilityClass<Answer>>();
  return (facility) => {
    const representative = representativeOf(facility);
    const key = JSON.stringify(representative);
    const found = classes.get(key);
    if (found !== undefined) return found;
    if (classes.size >= REMEMBERED_CLASSES) classes = new Map();
    const made = classOf(representative, render);
    classes.set(key, made);
    return made;
  };
}

/**
 * The facility that stands for a class: each date is the last one on its side, and what decides nothing is left out.
 * @example representativeOf({ youngestDob: civilDate("1940-02-01"), terminals: 2 }) // => { youngestDob: "1944-04-01" }
 */
export function representativeOf(facility: Facility): Facility {
  const stated = factNames.flatMap((name): [FactName, unknown][] => {
    const value = representativeValue(name, facility[name]);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(stated) as Facility;
}

/**
 * What stands for all values of a fact that lead to the same answers.
 * @returns the value itself, the last date on the same side, or undefined where the fact decides nothing
 */
export function representativeValue(name: FactName, value: unknown): unknown {
  if (facts[name].role === "preparation") return undefined;
  const days = DECIDING_DAYS[name];
  if (days === undefined || typeof value !== "string" || !/^\d/.test(value)) return value;
  return days.find((day) => value <= day) ?? value;
}

function classOf<Answer>(facility: Facility, render: (answer: Overview) => Answer): FacilityClass<Answer> {
  const decide = (asOf: CivilDate): Answer | null => {
    try {
      return render(overview(facility, asOf));
    } catch (error) {
      if (error instanceof FacilityProblem) return null;
      throw error;
    }
  };
  const turns = turningDays(facility);
  return { on: turns === null ? rememberingDays(decide) : rememberingStretches(turns, decide) };
}

/** The days on which an answer can change; `null` where any day can be one, since a date is unknown. */
function turningDays(facility: Facility): CivilDate[] | null {
  const { designatedOn, youngestDob } = facility;
  // A date that nobody knows turns up as the day after the one asked about.
  const records = changeDaysOf(facility, LAST_DAY_BEFORE);
  const someDay = changeDaysOf(facility, addDays(LAST_DAY_BEFORE, -1));
  if (records.some((day, index) => day !== someDay[index])) return null;
  const others = [designatedOn, youngestDob].filter(
    (day): day is CivilDate => day !== undefined && day !== "unknown" && day !== "none",
  );
  return [...new Set([FIRST_ENCODED_DAY, ...LAW_CHANGE_DAYS, ...records, ...others])].toSorted();
}

function rememberingStretches<Answer>(
  turns: readonly CivilDate[],
  decide: (asOf: CivilDate) => Answer | null,
): FacilityClass<Answer>["on"] {
  const answers: (Answer | null | undefined)[] = [];
  return (asOf) => {
    let stretch = 0;
    while (stretch < turns.length && asOf >= turns[stretch]!) stretch++;
    let answer = answers[stretch];
    if (answer === undefined) answers[stretch] = answer = decide(asOf);
    return answer;
  };
}

function rememberingDays<Answer>(decide: (asOf: CivilDate) => Answer | null): FacilityClass<Answer>["on"] {
  let answers = new Map<CivilDate, Answer | null>();
  return (asOf) => {
    let answer = answers.get(asOf);
    if (answer === undefined) {
      if (answers.size >= REMEMBERED_DAYS) answers = new Map();
      answer = decide(asOf);
      answers.set(asOf, answer);
    }
    return answer;
  };
}
