import { ownCopy } from "../../calendar/own-copy.js";
import {
  DOMAIN_MOVE,
  domainMoveAdvice,
  type DomainMoveAdvice,
} from "../../regulation/online-start/domain-move.js";
import { addressOn } from "../../regulation/measures/payers.js";
import type { CivilDate, CivilMonth, Stated } from "../../calendar/civil-date.js";
import type { Unknown } from "../../facility/facts.js";
import {
  CERTIFICATE_FEE_YEN,
  certificateCost,
  type CertificateCost,
} from "../../regulation/online-start/certificate-cost.js";
import {
  comparisonCitations,
  comparisonRows,
  type ComparisonRow,
} from "../../regulation/online-start/claim-comparison.js";
import {
  PROVIDERS_AS_OF,
  PROVIDERS_LIST_URL,
  lineProviders,
} from "../../regulation/online-start/line-providers.js";
import {
  MANUALS_AS_OF,
  feeSchedulesOf,
  manuals,
  type FeeSchedule,
} from "../../regulation/online-start/manuals.js";
import {
  earliestStartMonth,
  isOnlineStartProvisional,
  lastApplicationDate,
  onlineStartSteps,
  safeApplicationDate,
  type OnlineStartStep,
} from "../../regulation/dates/online-start.js";
import { preparationItems, type PreparationItemId } from "../../regulation/online-start/preparation-items.js";
import {
  assumedFacts,
  needOf,
  preparationFactNames,
  preparationSections,
  type Contact,
  type PreparationAssumption,
  type PreparationFactName,
  type PreparationFacts,
  type PreparationItemDefinition,
  type PreparationSection,
  type SecurityRole,
} from "../../regulation/online-start/preparation.js";
import { cited, citedOnce, type CitedSource } from "../decide/cited.js";
import { refuseFor } from "../../problems/claims-check-error.js";
import { dayIssues, factIssues } from "../decide/stated-values.js";

/** One line of the checklist, as it applies to the facility. */
export interface PreparedItem {
  readonly id: PreparationItemId;
  /** Which of the four steps of going online it is part of. */
  readonly step: 1 | 2 | 3 | 4 | null;
  /** Something to do rather than something to know. */
  readonly task: boolean;
  /** Null if it depends on the facts in `dependsOn`. */
  readonly needed: boolean | null;
  readonly dependsOn: readonly PreparationFactName[];
  readonly optional: boolean;
  readonly call: readonly Contact[];
  /** Who carries it out, where the notice says so. */
  readonly roles: readonly SecurityRole[];
  readonly links: readonly string[];
  readonly sources: readonly CitedSource[];
}

/** What the certificates cost; prices of everything else come from vendors' quotes. */
export interface PreparationCost extends CertificateCost {
  readonly formula: { readonly yenPerCertificate: number; readonly certificatesPerTerminal: 1 };
  /** Whether postage comes on top. */
  readonly postageExtra: boolean | null;
  readonly dependsOn: readonly PreparationFactName[];
}

/** The dates of the filings and the set-up for a first claim month. */
export interface PreparationSchedule {
  readonly startMonth: CivilMonth;
  readonly lastApplicationDate: CivilDate;
  /** The last open day on or before the last application date. */
  readonly safeApplicationDate: CivilDate;
  readonly steps: readonly OnlineStartStep[];
  /** True if a day lies beyond the announced holidays. */
  readonly provisional: boolean;
  /** If the last application date has passed: the first month that an application on the day of the question opens. */
  readonly earliestStartMonth: CivilMonth | null;
}

/** The manuals of one fee schedule; `needed` is null where it is not known whether the facility uses it. */
export interface PreparationManuals {
  readonly feeSchedule: FeeSchedule;
  readonly needed: true | null;
  readonly setupFromDisc: string;
  readonly setupByDownload: string;
  readonly operation: string;
}

/**
 * What is stated about the facility. A fact that is left out, or stated as unknown, is not known; other facts are
 * ignored.
 */
export type StatedForPreparation = {
  readonly [Name in PreparationFactName]?: PreparationFacts[Name] | Unknown | undefined;
};

/** The answer of `prepare`. */
export interface PrepareAnswer {
  readonly command: "prepare";
  /** The facts as understood. */
  readonly facility: PreparationFacts;
  readonly alreadyOnline: boolean;
  readonly sections: readonly { readonly id: PreparationSection; readonly items: readonly PreparedItem[] }[];
  readonly schedule: PreparationSchedule | null;
  readonly cost: PreparationCost;
  /** Null if no dedicated line is needed. */
  readonly providers: {
    readonly asOf: CivilMonth;
    readonly list: string;
    readonly named: typeof lineProviders;
  } | null;
  /** What the move of the system for online claims requires; null if nothing, or no day is known. */
  readonly advice: {
    readonly id: DomainMoveAdvice;
    /** The last day to act by; null if none is set. */
    readonly by: CivilDate | null;
    readonly sources: readonly CitedSource[];
  } | null;
  readonly comparison: readonly ComparisonRow[];
  readonly manuals: { readonly asOf: CivilMonth; readonly bySchedule: readonly PreparationManuals[] };
  /** The facts that would settle what is still open, in asking order. */
  readonly missing: readonly PreparationFactName[];
  readonly assumptions: readonly PreparationAssumption[];
  readonly sources: readonly CitedSource[];
}

/**
 * The checklist for going online, tailored to one facility: what it needs, what it does not, and what depends on
 * missing facts.
 *
 * @param stated what is known about the facility; `onlineStart` is the first claim month (請求月)
 * @param day the day of the question; without it, an application date that has passed is not reported
 * @throws ClaimsCheckError if a value is not accepted
 * @example prepare({ type: "pharmacy", sharedTerminal: false, terminals: 2 }).cost.certificatesYen // => 3000
 */
export function prepare(stated: Stated<StatedForPreparation>, day?: string): PrepareAnswer {
  refuseFor([...(day === undefined ? [] : dayIssues(day)), ...factIssues(stated)]);
  const asOf = day as CivilDate | undefined;
  const facility = knownFacts(stated as StatedForPreparation);
  const { facts, assumptions } = assumedFacts(facility);
  const addressed = (url: string): string => (asOf === undefined ? url : addressOn(url, asOf));
  const items = preparationItems.map((item) => prepared(item, facts, addressed));
  const cost = costOf(facts);
  const bySchedule = manualsOf(facts, addressed);
  const alreadyOnline = facts.method === "online";
  const open = new Set<PreparationFactName>([
    ...items.flatMap(({ dependsOn }) => dependsOn),
    ...cost.dependsOn,
    ...(facts.type === undefined ? (["type"] as const) : []),
    ...(facts.onlineStart === undefined && !alreadyOnline ? (["onlineStart"] as const) : []),
  ]);
  // Copied, so that callers cannot change the law or later answers.
  return ownCopy({
    command: "prepare",
    facility,
    alreadyOnline,
    sections: preparationSections.map((id) => ({
      id,
      items: items.filter((_, index) => preparationItems[index]?.section === id),
    })),
    schedule: scheduleOf(facts, asOf),
    cost,
    providers:
      alreadyOnline || facts.sharedLine === true
        ? null
        : { asOf: PROVIDERS_AS_OF, list: addressed(PROVIDERS_LIST_URL), named: lineProviders },
    advice: adviceOf(alreadyOnline, asOf),
    comparison: comparisonRows,
    manuals: { asOf: MANUALS_AS_OF, bySchedule },
    missing: preparationFactNames.filter((name) => open.has(name)),
    assumptions,
    sources: citedOnce([...preparationItems.flatMap(({ citations }) => citations), ...comparisonCitations]),
  });
}

function adviceOf(online: boolean, asOf: CivilDate | undefined): PrepareAnswer["advice"] {
  const id = asOf === undefined ? undefined : domainMoveAdvice(online, asOf);
  if (id === undefined) return null;
  const { setUpAgainBy, citations } = DOMAIN_MOVE;
  return { id, by: id === "set-up-again" ? setUpAgainBy : null, sources: citations.map(cited) };
}

function knownFacts(stated: StatedForPreparation): PreparationFacts {
  return Object.fromEntries(
    preparationFactNames
      .map((name) => [name, stated[name]] as const)
      .filter(([, value]) => value !== undefined && value !== "unknown"),
  );
}

function prepared(
  item: PreparationItemDefinition & { readonly id: PreparationItemId },
  facts: PreparationFacts,
  addressed: (url: string) => string,
): PreparedItem {
  const { id, step, task, optional, call, roles, links, citations } = item;
  return {
    id,
    step: step ?? null,
    task: task ?? false,
    ...needOf(item, facts),
    optional: optional ?? false,
    call: call ?? [],
    roles: roles ?? [],
    links: (links ?? []).map(addressed),
    sources: citations.map(cited),
  };
}

function costOf({ method, terminals, ...facts }: PreparationFacts): PreparationCost {
  // A facility that claims online already has its certificates, as one that shares a terminal has that terminal's.
  const sharedTerminal = method === "online" || facts.sharedTerminal;
  return {
    ...certificateCost({ terminals, sharedTerminal }),
    formula: { yenPerCertificate: CERTIFICATE_FEE_YEN, certificatesPerTerminal: 1 },
    postageExtra: sharedTerminal === undefined ? null : !sharedTerminal,
    dependsOn: [
      ...(sharedTerminal === undefined ? (["sharedTerminal"] as const) : []),
      ...(sharedTerminal !== true && terminals === undefined ? (["terminals"] as const) : []),
    ],
  };
}

function scheduleOf(facts: PreparationFacts, asOf: CivilDate | undefined): PreparationSchedule | null {
  const { onlineStart: startMonth, sharedTerminal } = facts;
  if (startMonth === undefined || facts.method === "online") return null;
  const steps = onlineStartSteps(startMonth, { sharedTerminal });
  const last = lastApplicationDate(startMonth);
  return {
    startMonth,
    lastApplicationDate: last,
    safeApplicationDate: safeApplicationDate(startMonth),
    steps,
    provisional: isOnlineStartProvisional(steps),
    earliestStartMonth: asOf !== undefined && asOf > last ? earliestStartMonth(asOf) : null,
  };
}

function manualsOf(
  { type }: PreparationFacts,
  addressed: (url: string) => string,
): readonly PreparationManuals[] {
  return feeSchedulesOf(type).map((feeSchedule) => ({
    feeSchedule,
    needed: type === undefined || (type === "hospital" && feeSchedule === "dental") ? null : true,
    setupFromDisc: addressed(manuals[feeSchedule].setupFromDisc),
    setupByDownload: addressed(manuals[feeSchedule].setupByDownload),
    operation: addressed(manuals[feeSchedule].operation),
  }));
}
