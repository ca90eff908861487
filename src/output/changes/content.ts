import type { CivilDate } from "../../calendar/civil-date.js";
import {
  changeKinds,
  type ChangedFact,
  type ChangeKind,
  type FacilityChange,
  type ListChanges,
  type Standing,
} from "../../questions/list/changes.js";
import type { changes } from "../../wording/ja/changes.js";
import type { ReportWords } from "../report/words.js";

/** A comparison, and what was compared. */
export interface ChangesContent extends ListChanges {
  /** The days on which the two sides were answered. */
  readonly since: CivilDate;
  readonly asOf: CivilDate;
  /** The lists, as the user named them; the same if two days of one list were compared. */
  readonly before: string;
  readonly after: string;
}

/** The wording of changes. */
export interface ChangesWords extends Pick<ReportWords, "report" | "eligibility" | "dates"> {
  readonly changes: typeof changes;
}

/** A difference in words: a label, the present value, and the former one if the facility was listed before. */
export interface ChangeLine {
  readonly kind: ChangeKind | "no-lawful-way";
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

const factLine = ({ fact, before, after }: ChangedFact, { changes: say }: ChangesWords): ChangeLine => ({
  kind: "facts",
  label: say.factLabel(fact),
  before: say.factValue(fact, before),
  after: say.factValue(fact, after),
});

/**
 * The differences of a facility: each fact that differs, then the parts of its state that differ; the whole state of a
 * facility that is new or gone.
 */
export function changeLines(change: FacilityChange, words: ChangesWords): ChangeLine[] {
  const { before, after, kinds, facts } = change;
  const shown = before === null || after === null ? WHOLE_STATE : kinds;
  const lines = standingLines(before, after, words).filter(
    (line) =>
      (line.kind === "no-lawful-way" ? after !== null : shown.includes(line.kind)) &&
      line.before !== line.after,
  );
  return [...facts.map((fact) => factLine(fact, words)), ...lines];
}

/** A line in words: the present value, and the former one. */
export function changeText({ label, before, after }: ChangeLine, { changes: say }: ChangesWords): string {
  if (after === null) return say.part(label, say.earlier(before ?? say.nothing));
  return say.part(label, before === null ? after : say.fromTo(before, after));
}

/** The day to act by, and the last open day before it if offices are closed on that day. */
export function dueDay({ by, openDay }: Standing, { changes: say, dates }: ChangesWords): string | null {
  if (by === null) return null;
  return openDay === null || openDay === by
    ? dates.day(by)
    : say.withOpenDay(dates.day(by), dates.day(openDay, by));
}

/** For a facility that is in only one list: its state there, and what to do. */
const WHOLE_STATE: readonly ChangeKind[] = ["verdict", "action", "deadline"];

function standingLines(before: Standing | null, after: Standing | null, words: ChangesWords): ChangeLine[] {
  const { changes: say, report, eligibility, dates } = words;
  const line = (
    kind: ChangeLine["kind"],
    label: string,
    tell: (standing: Standing) => string | null,
  ): ChangeLine => ({
    kind,
    label,
    before: before === null ? null : (tell(before) ?? (after === null ? null : say.nothing)),
    after: after === null ? null : (tell(after) ?? (before === null ? null : say.nothing)),
  });
  const day = (date: string | null): string | null => (date === null ? null : dates.day(date));
  return [
    line("verdict", say.kinds.verdict, ({ verdict }) => report.standings[verdict]),
    line("ground", say.kinds.ground, ({ ground }) => (ground === null ? null : eligibility.grounds[ground])),
    line("until", say.kinds.until, ({ until }) => day(until)),
    line("action", say.kinds.action, ({ action }) => report.actions[action]),
    line("deadline", say.kinds.deadline, (standing) => dueDay(standing, words)),
    line("no-lawful-way", say.noLawfulWay, ({ noLawfulWayFrom: month }) =>
      month === null ? null : dates.month(month),
    ),
  ];
}

/**
 * What was compared, with the result: a title, then sentences.
 * @param outside makes text from outside safe for the output format
 */
export function introduction(
  { since, asOf, before, after, counts, keyedBy }: ChangesContent,
  outside: (text: string) => string,
  { changes: say, dates }: ChangesWords,
): string[] {
  const days = since === asOf ? say.sameDay(dates.day(asOf)) : say.period(dates.day(since), dates.day(asOf));
  const lists = before === after ? outside(after) : say.lists(outside(before), outside(after));
  const kinds = changeKinds
    .map((kind) => [kind, counts.kinds[kind]] as const)
    .filter(([, number]) => number > 0);
  return [
    say.heading(say.title, "", days),
    say.parts([lists, say.keyedBy(keyedBy.map(outside))]),
    say.counts(counts),
    ...(kinds.length === 0 ? [] : [say.kindCounts(kinds)]),
  ];
}

/** The sentence for no differences, or nothing to compare. */
export const nothingSaid = ({ counts }: ChangesContent, { changes: say }: ChangesWords): string =>
  counts.before + counts.after > 0 ? say.none : say.nothingCompared;
