import { asksOf2026 } from "./asks-of-2026.js";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import * as addOn from "../../../src/regulation/dates/add-on.js";
import {
  certificateCost,
  type CertificateFacts,
} from "../../../src/regulation/online-start/certificate-cost.js";
import { comparisonCitations } from "../../../src/regulation/online-start/claim-comparison.js";
import { forms, isStatutory, type FormId } from "../../../src/regulation/measures/forms.js";
import { inForceOn } from "../../../src/regulation/sources/in-force.js";
import { PROVIDERS_AS_OF } from "../../../src/regulation/online-start/line-providers.js";
import { feeSchedulesOf, MANUALS_AS_OF } from "../../../src/regulation/online-start/manuals.js";
import * as onlineStart from "../../../src/regulation/dates/online-start.js";
import { periods } from "../../../src/regulation/measures/periods.js";
import {
  preparationItems,
  type PreparationItemId,
} from "../../../src/regulation/online-start/preparation-items.js";
import {
  assumedFacts,
  needOf,
  type PreparationFacts,
  type PreparationItemDefinition,
} from "../../../src/regulation/online-start/preparation.js";
import * as roadmap from "../../../src/regulation/dates/roadmap.js";
import {
  cite,
  sources,
  type Authority,
  type Citation,
  type SourceId,
} from "../../../src/regulation/sources/sources.js";
import { isLeftOut, ordinanceText } from "../../../src/regulation/sources/ordinance-text.js";
import * as windows from "../../../src/regulation/dates/submission-windows.js";

/** The fees that the first add-on is added to. */
const FEES_OF_THE_FIRST = ["first", "repeat", "dispensing"] as const;

/** A place as the cases write it: a source, a space, the provision. */
const placesOf = (citations: readonly Citation[]): string[] =>
  citations.map(({ source, provision }) => `${source} ${provision}`);

const itemOf = (id: PreparationItemId): PreparationItemDefinition =>
  preparationItems.find((item) => item.id === id)!;

const milestoneOf = (id: roadmap.MilestoneId): roadmap.Milestone =>
  roadmap.milestones.find((milestone) => milestone.id === id)!;

/** An answer, or that what was asked is refused as impossible. */
function unlessRefused<Answer>(ask: () => Answer): Answer | "refused" {
  try {
    return ask();
  } catch (problem) {
    if (problem instanceof RangeError) return "refused";
    throw problem;
  }
}

/** What is stated of a facility that asks for the add-on. */
interface StatedOfAddOn {
  readonly online?: boolean;
  readonly filedOn?: string;
}

/** What can be asked of the law and the notice outside the four questions of eligibility; days and months as text. */
export const asks = {
  /** How the words begin, how many rows their table has, the items by number and beginning, whether there are others. */
  quoted: (provision: string, day: string): readonly (string | number | boolean)[] => {
    const text = ordinanceText(provision, civilDate(day));
    if (text === null) return [];
    const items = text.items.map((item) => `${item.number} ${item.text.slice(0, 6)}`);
    return [text.sentence.slice(0, 10), text.table.length, ...items, text.hasOtherItems];
  },
  isLeftOut: (provision: string): boolean => isLeftOut(provision),
  ...asksOf2026,
  periodsOfTheLaw: () => periods.map(({ name, from, source }) => [name, from, ...placesOf([source])]),
  sourcesOfWeight: (weight: Authority): string[] =>
    (Object.keys(sources) as SourceId[]).filter((id) => sources[id].authority === weight),
  dayOfReading: (id: SourceId): string | null => {
    const source = sources[id];
    return "verifiedOn" in source ? source.verifiedOn : null;
  },
  inForceOn: (day: string, places: readonly string[]): string[] =>
    placesOf(
      inForceOn(
        civilDate(day),
        places.map((place) => {
          const [source, provision] = place.split(" ") as [SourceId, string];
          return cite(source, provision);
        }),
      ),
    ),
  form: (id: FormId) => {
    const { to, when, administrativeDeadline, sources: places } = forms[id];
    return { to, when, administrativeDeadline, cites: placesOf(places), statutory: isStatutory(id) };
  },

  addOnState: (month: string) => addOn.addOnState(civilMonth(month)),
  addOnPoints: (month: string): number[] =>
    FEES_OF_THE_FIRST.flatMap((visit) =>
      [false, true].map((card) => addOn.addOnPoints(civilMonth(month), visit, card)),
    ),
  addOnPointsWithoutSpecialMeasure: (month: string): number[] =>
    FEES_OF_THE_FIRST.flatMap((visit) =>
      [false, true].map((card) => addOn.addOnPointsWithoutSpecialMeasure(civilMonth(month), visit, card)),
    ),
  isSpecialMonth: (month: string): boolean => addOn.isSpecialMonth(civilMonth(month)),
  monthsPerClaim: (visit: addOn.Visit): number => addOn.monthsPerClaim(visit),
  noticePeriod: (month: string): { from: string; to: string } | null =>
    addOn.noticePeriod(civilMonth(month)) ?? null,
  firstMonthOfNotice: (filedOn: string): string | null =>
    addOn.firstMonthOfNotice(civilDate(filedOn)) ?? null,
  lastDaysOfSpecialMeasure: (): string[] => [addOn.FINAL_NOTICE_DAY, addOn.SPECIAL_START_BY],
  onlineCondition: (month: string, { online, filedOn }: StatedOfAddOn) =>
    addOn.onlineCondition(civilMonth(month), {
      online,
      filedOn: filedOn === undefined ? undefined : civilDate(filedOn),
    }),
  addOnCitations: (part: keyof typeof addOn.addOnCitations): string[] => placesOf(addOn.addOnCitations[part]),

  earliestStartMonth: (appliedOn: string): string => onlineStart.earliestStartMonth(civilDate(appliedOn)),
  lastApplicationDates: (month: string): string[] => [
    onlineStart.lastApplicationDate(civilMonth(month)),
    onlineStart.safeApplicationDate(civilMonth(month)),
  ],
  applicationWitness: (month: string): (readonly [string, string])[] =>
    onlineStart
      .applicationWitness(civilMonth(month))
      .map(({ appliedOn, startMonth }) => [appliedOn, startMonth]),
  stepsToOnlineStart: (
    month: string,
    stated: { sharedTerminal?: boolean; setupOn?: string } = {},
  ): (readonly (string | boolean | null)[])[] | "refused" =>
    unlessRefused(() =>
      onlineStart
        .onlineStartSteps(civilMonth(month), {
          sharedTerminal: stated.sharedTerminal,
          setupOn: stated.setupOn === undefined ? undefined : civilDate(stated.setupOn),
        })
        .map(({ id, from, to, needed, optional }): readonly (string | boolean | null)[] => [
          id,
          from,
          to,
          ...(needed === undefined ? [] : [needed]),
          ...(optional === undefined ? [] : [optional ? "optional" : "obligatory"]),
        ]),
    ),
  setupDay: (month: string, setupOn: string): "fit" | "outside" =>
    unlessRefused(() => onlineStart.onlineStartSteps(civilMonth(month), { setupOn: civilDate(setupOn) })) ===
    "refused"
      ? "outside"
      : "fit",
  isOnlineStartProvisional: (month: string): boolean =>
    onlineStart.isOnlineStartProvisional(onlineStart.onlineStartSteps(civilMonth(month))),
  onlineStartCitations: (): string[] => placesOf(onlineStart.onlineStartCitations),

  submissionWindow: (month: string, method: windows.ClaimMethod) => {
    const window = windows.submissionWindows(civilMonth(month)).find((one) => one.method === method)!;
    const told = ({ date, opens, closes }: windows.ClaimSession): readonly (string | null)[] => [
      date,
      opens,
      closes,
    ];
    return {
      sessions: window.sessions.map(told),
      deadline: window.deadline as string,
      corrections: window.corrections.map(told),
    };
  },
  submissionWindowCitations: (method: windows.ClaimMethod): string[] =>
    placesOf(windows.submissionWindowCitations(method)),

  milestone: (id: roadmap.MilestoneId): readonly (string | null)[] => {
    const { from, to, approximate, citations } = milestoneOf(id);
    return [from, to, approximate === true ? "about" : "exactly", ...placesOf(citations)];
  },
  milestoneState: (id: roadmap.MilestoneId, day: string) =>
    roadmap.milestoneState(milestoneOf(id), civilDate(day)),
  facilitiesOnPath: (id: string): readonly (string | number)[] =>
    roadmap.claimingPaths.flatMap(({ id: path, facilities, citations }) =>
      path === id ? [facilities, roadmap.sharePercent(facilities), ...placesOf(citations)] : [],
    ),
  facilitiesOnAllPaths: (): readonly [number, string] => [
    roadmap.FACILITIES_ON_ALL_PATHS,
    roadmap.FACILITIES_COUNTED_IN,
  ],
  diskFacilitiesPlanningOnline: (): readonly (string | number)[] => {
    const { percent, by, citations } = roadmap.OPTICAL_PLANNING_ONLINE;
    return [percent, by, ...placesOf(citations)];
  },

  checklistItem: (id: PreparationItemId) => {
    const { step, task, optional, starting, when = [], onlyWhere = [], citations } = itemOf(id);
    const inWords = ({ fact, is }: (typeof when)[number]): string => `${fact} ${is.join(" or ")}`;
    return {
      kind: [
        ...(step === undefined ? [] : [`step ${step}`]),
        task === true ? "to do" : "to know",
        ...(optional === true ? ["optional"] : []),
        ...(starting === true ? ["to start"] : []),
      ].join(", "),
      when: [...when.map(inWords), ...(onlyWhere.length === 0 ? [] : [onlyWhere.map(inWords).join(" and ")])],
      cites: placesOf(citations),
    };
  },
  isNeeded: (id: PreparationItemId, facts: PreparationFacts) => {
    const { needed, dependsOn } = needOf(itemOf(id), facts);
    return { needed, dependsOn };
  },
  assumedForPreparation: (facts: PreparationFacts) => assumedFacts(facts),
  certificateCost: (facts: CertificateFacts): readonly (number | null)[] | "refused" =>
    unlessRefused(() => {
      const { certificates, certificatesYen, atMostYen } = certificateCost(facts);
      return [certificates, certificatesYen, atMostYen];
    }),
  comparisonCitations: (): string[] => placesOf(comparisonCitations),
  listsAsOf: (): readonly string[] => [PROVIDERS_AS_OF, MANUALS_AS_OF],
  feeSchedulesOf: (type: Parameters<typeof feeSchedulesOf>[0]): readonly string[] => feeSchedulesOf(type),
} as const;

type Asks = typeof asks;

/** Something that the law or the notice says outside the four questions, as a case by name. */
export type Statement = {
  [Ask in keyof Asks]: {
    /** What the case shows, in a sentence. */
    readonly title: string;
    readonly ask: Ask;
    /** Of what it is asked. */
    readonly of: Readonly<Parameters<Asks[Ask]>>;
    readonly answer: Plain<ReturnType<Asks[Ask]>>;
    /** Where it is written. */
    readonly source: string;
  };
}[keyof Asks];

/** The same without the brands of days and months. */
type Plain<Value> = Value extends string
  ? string
  : Value extends readonly unknown[] | object
    ? { readonly [Name in keyof Value]: Plain<Value[Name]> }
    : Value;

/** What the program says. */
export const statementFound = ({ ask, of }: Statement): unknown =>
  (asks[ask] as (...given: readonly unknown[]) => unknown)(...of);
