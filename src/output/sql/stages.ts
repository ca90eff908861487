import type { CivilDate } from "../../calendar/civil-date.js";
import { grow } from "../../engine/grow.js";
import {
  divide,
  groupShowing,
  isOneOf,
  isOnOrBefore,
  open,
  type Case,
  type Space,
  type Test,
} from "../../engine/space.js";
import type { DayRange, Value } from "../../engine/value.js";
import { seenKey } from "../../facility/any-day.js";
import type { AskedFacts } from "../../facility/asked-facts.js";
import { everyState } from "../../facility/every-state.js";
import type { FacilityAsked, Ground, LawOutcome } from "../../regulation/measures/outcome.js";
import { lawRules, type Question } from "../../regulation/measures/rules.js";
import type { Citation } from "../../regulation/sources/sources.js";

/** The result of a rule or a part of one: an outcome, none, or yes or no. */
type Found = LawOutcome | boolean | null;

type PartRule = (facility: FacilityAsked) => Found;

/** One of the ends of a stage: its own, or that of a part that it passes on. */
export interface End {
  readonly label: string;
  readonly found: Found;
  /** The part whose outcome it is. */
  readonly from: Stage | null;
}

/** A rule grown on its own: it asks for its parts as if they were facts. */
export interface Stage {
  /** Its stand-in in the stages that ask for it. */
  readonly id: string;
  /** The name of the part or question: shared with a part that is asked for some facilities only. */
  readonly name: string;
  /** The states that it is asked for. */
  readonly space: Space;
  readonly ends: readonly End[];
  readonly leaves: readonly { readonly space: Space; readonly label: string }[];
  /** The pseudo-facts in its leaves. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** The groups of facts that it or its parts ask about, except the day. */
  readonly groups: ReadonlySet<number>;
}

/** A pseudo-fact: how a part ends, or whether something is certain. */
export type Asked =
  | { readonly kind: "part"; readonly stage: Stage }
  | {
      readonly kind: "certainty";
      readonly fact: string;
      readonly yes: readonly Value[];
      readonly no: readonly Value[];
    };

const isOutcome = (found: Found): found is LawOutcome => typeof found === "object" && found !== null;

/** Ends with the same label are merged: a rule that asks for a part may look at its verdict only. */
const labelOf = (found: Found, from: Stage | null): string =>
  isOutcome(found)
    ? [from?.id ?? found.rule, found.verdict, found.ground, found.fixedTerm].join(" ")
    : String(found);

const everyStateOnce = everyState();
const DAY_GROUP = groupShowing(everyStateOnce, "asOf");

/**
 * Grows questions and their parts, each on its own.
 * @returns the stages of the parts that they need, in order of dependency, and of the questions
 */
export function stagesOf(questions: readonly Question[]): {
  readonly parts: readonly Stage[];
  readonly questions: readonly Stage[];
} {
  const known = new Map<string, Stage>();
  const grown = questions.map((question) =>
    grownAlone(question, question, lawRules[question], everyStateOnce, known),
  );
  const parts = new Set<Stage>();
  const visit = (stage: Stage): void => {
    for (const part of partsOf(stage)) {
      visit(part);
      parts.add(part);
    }
  };
  grown.forEach(visit);
  return { parts: [...parts], questions: grown };
}

/** The parts that a stage asks for. */
export const partsOf = ({ asked }: Stage): Stage[] =>
  [...asked.values()].flatMap((one) => (one.kind === "part" ? [one.stage] : []));

/** The stages of the same part that partition the states of this one. */
export function sharesOf(stage: Stage, stages: readonly Stage[]): readonly Stage[] {
  const { name, space } = stage;
  for (const [group, cases] of space.entries()) {
    const shares = stages.filter(
      (one) =>
        one.name === name &&
        one.space[group]!.length < cases.length &&
        one.space.every((some, place) => place === group || sameCases(some, space[place]!)),
    );
    const told = shares.flatMap((one) => one.space[group]!);
    if (told.length === cases.length && sameCases(told, cases)) return shares;
  }
  return [];
}

/**
 * The last day of a ground, whatever the facts are.
 * @returns null if the ground does not end, or if dated records can end it before
 */
export function lastDayOf(ground: Ground, { ends, leaves }: Stage): CivilDate | null {
  const days = ends
    .filter(({ found }) => isOutcome(found) && found.ground === ground)
    .flatMap(({ label, from }) =>
      from === null
        ? leaves
            .filter((leaf) => leaf.label === label)
            .flatMap(({ space }) =>
              dependsOnDatedRecords(space)
                ? [null]
                : space[DAY_GROUP]!.map(({ seen }) => (seen["asOf"] as DayRange).to),
            )
        : [lastDayOf(ground, from)],
    );
  return days.reduce((last, day) => (last === null || day === null ? null : day > last ? day : last));
}

const dependsOnDatedRecords = (space: Space): boolean =>
  ["youngerHire", "transitionPlan", "hardship"]
    .map((fact) => groupShowing(everyStateOnce, fact))
    .some((group) => space[group]!.length < everyStateOnce[group]!.length);

const sameCases = (some: readonly Case[], others: readonly Case[]): boolean =>
  some.length === others.length && others.every(({ seen }) => some.some((one) => one.seen === seen));

/** The rule used something that is not in the space yet; it is grown again. */
class Unprepared extends Error {}

function grownAlone(
  id: string,
  name: string,
  rule: PartRule,
  space: Space,
  parts: Map<string, Stage>,
): Stage {
  const asked = new Map<string, Asked & { readonly cases: readonly Case[] }>();
  const within = new Set<string>();
  for (;;) {
    const groups = new Set<number>();
    const ends = new Map<string, End>();
    try {
      const leaves = grow<AskedFacts, Citation, { readonly verdict: string }>(
        (facility) => {
          const run = new StageAsker(facility, {
            space,
            taken: new Map(),
            ends: new Map(),
            groups,
            asked,
            within,
            parts,
          });
          const found = rule(run);
          const from = (isOutcome(found) && run.partOf(found)) || null;
          const label = labelOf(found, from);
          if (!ends.has(label)) ends.set(label, { label, found, from });
          return { verdict: label };
        },
        [...space, ...[...asked.values()].map(({ cases }) => cases)],
      );
      return {
        id,
        name,
        space,
        ends: [...ends.values()],
        leaves: [
          ...leaves.map((leaf) => ({ space: leaf.space, label: leaf.outcome.verdict })),
          ...outside(space).map((rest) => ({
            space: [...rest, ...[...asked.values()].map(({ cases }) => cases)],
            label: ELSEWHERE,
          })),
        ],
        asked,
        groups,
      };
    } catch (error) {
      if (!(error instanceof Unprepared)) throw error;
    }
  }
}

/** The label of states for which a part is never asked for. */
export const ELSEWHERE = "elsewhere";

/** The states that are not in a narrowed space: for each narrowed group the cases that it lacks. */
const outside = (space: Space): Space[] =>
  space.flatMap((cases, group) => {
    const lacking = everyStateOnce[group]!.filter((one) => !cases.some((other) => other.seen === one.seen));
    return lacking.length === 0 ? [] : [everyStateOnce.with(group, lacking)];
  });

/** One run of a rule. */
interface Run {
  /** What is possible after the answers so far. */
  space: Space;
  /** The groups of facts that a part has decided, with its name: nothing more may be asked about them. */
  readonly taken: Map<number, string>;
  /** The outcomes of parts. */
  readonly ends: Map<LawOutcome, Stage>;
  readonly groups: Set<number>;
  readonly asked: Map<string, Asked & { readonly cases: readonly Case[] }>;
  /** The parts that are inlined, since the rule asks about the same facts after them. */
  readonly within: Set<string>;
  readonly parts: Map<string, Stage>;
}

class StageAsker implements FacilityAsked {
  private readonly facility: FacilityAsked;
  private readonly run: Run;

  constructor(facility: FacilityAsked, run: Run) {
    this.facility = facility;
    this.run = run;
  }

  partOf(outcome: LawOutcome): Stage | undefined {
    return this.run.ends.get(outcome);
  }

  is<Fact extends keyof AskedFacts & string>(fact: Fact, ...values: readonly AskedFacts[Fact][]): boolean {
    return this.narrowed(fact, isOneOf(values), this.facility.is(fact, ...values));
  }

  onOrBefore: FacilityAsked["onOrBefore"] = (fact, day) =>
    this.narrowed(fact, isOnOrBefore(day), this.facility.onOrBefore(fact, day));

  /** Certainty is known for every row, regardless of its other facts. */
  certainly<Fact extends keyof AskedFacts & string>(
    fact: Fact,
    ...values: readonly AskedFacts[Fact][]
  ): boolean {
    const cases = everyStateOnce[groupShowing(everyStateOnce, fact)]!;
    const { yes, no } = divide(cases, fact, isOneOf(values));
    const valuesIn = (side: readonly Case[]): Value[] => [...new Set(side.map(({ seen }) => seen[fact]!))];
    const name = `certainly ${fact} ${values.join(" ")}`;
    this.prepare(name, [true, false], { kind: "certainty", fact, yes: valuesIn(yes), no: valuesIn(no) });
    return this.facility.is(name, true);
  }

  under(...citations: readonly Citation[]): FacilityAsked {
    return new StageAsker(this.facility.under(...citations), this.run);
  }

  part<Part>(name: string, rule: (facility: FacilityAsked) => Part): Part {
    const { run } = this;
    if (run.within.has(name)) return rule(this);
    const stage = this.stageOf(name, rule as unknown as PartRule);
    for (const group of stage.groups) {
      if (run.taken.has(group)) this.tellWithin(name);
      run.taken.set(group, name);
      run.groups.add(group);
    }
    this.prepare(
      stage.id,
      stage.ends.map(({ label }) => label),
      { kind: "part", stage },
    );
    const end = stage.ends.find(
      ({ label }, place) => place === stage.ends.length - 1 || this.facility.is(stage.id, label),
    )!;
    if (isOutcome(end.found)) run.ends.set(end.found, stage);
    return end.found as Part;
  }

  /**
   * The part, for the facilities for which the rule asks for it: some facts may be narrowed, never the day. Where a run
   * of days is narrowed, the part is inlined.
   */
  private stageOf(name: string, rule: PartRule): Stage {
    const { parts, space } = this.run;
    const grownOnce = (id: string, own: Space): Stage => {
      const stage = parts.get(id) ?? grownAlone(id, name, rule, own, parts);
      parts.set(id, stage);
      return stage;
    };
    const whole = grownOnce(`part ${name}`, everyStateOnce);
    const narrow = [...whole.groups].filter((group) => space[group] !== everyStateOnce[group]);
    if (narrow.length === 0) return whole;
    const cases = narrow.map((group) => space[group]!);
    if (cases.flat().some(({ seen }) => !everyStateOnce.flat().some((one) => one.seen === seen)))
      this.tellWithin(name);
    const id = `part ${name} of ${cases.map((some) => some.map(({ seen }) => seenKey(seen)).join(", ")).join("; ")}`;
    return grownOnce(
      id,
      narrow.reduce<Space>((all, group) => all.with(group, space[group]!), everyStateOnce),
    );
  }

  private narrowed(fact: string, test: Test, answer: boolean): boolean {
    const { run } = this;
    const group = groupShowing(run.space, fact);
    const before = run.taken.get(group);
    if (before !== undefined) this.tellWithin(before);
    const { yes, no } = divide(run.space[group]!, fact, test);
    if (yes.length > 0 && no.length > 0) run.space = run.space.with(group, answer ? yes : no);
    if (group !== DAY_GROUP) run.groups.add(group);
    return answer;
  }

  private tellWithin(name: string): never {
    this.run.within.add(name);
    throw new Unprepared();
  }

  private prepare(name: string, values: readonly Value[], what: Asked): void {
    if (this.run.asked.has(name)) return;
    this.run.asked.set(name, { ...what, cases: open(name, values) });
    throw new Unprepared();
  }
}
