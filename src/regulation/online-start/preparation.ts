import type { CivilMonth } from "../../calendar/civil-date.js";
import type { FacilityType, Method, PaperGround } from "../../facility/facts.js";
import type { Citation } from "../sources/sources.js";

/** The facts that tailor the checklist to a facility. A fact that is left out is not known. */
export interface PreparationFacts {
  readonly type?: FacilityType | undefined;
  readonly receiptComputer?: boolean | undefined;
  /** The medium of the most recent claim. */
  readonly method?: Method | undefined;
  /** The ground of the paper claim of March 2024. */
  readonly paperGround?: PaperGround | undefined;
  readonly eligibilityVerification?: boolean | undefined;
  /** Whether the terminal of online eligibility verification will be shared. */
  readonly sharedTerminal?: boolean | undefined;
  readonly sharedLine?: boolean | undefined;
  /** How many terminals will claim online. */
  readonly terminals?: number | undefined;
  /** The first claim month (請求月). */
  readonly onlineStart?: CivilMonth | undefined;
}

/** One of {@link PreparationFacts}, in the order in which they are asked. */
export const preparationFactNames = [
  "type",
  "receiptComputer",
  "method",
  "paperGround",
  "eligibilityVerification",
  "sharedTerminal",
  "sharedLine",
  "terminals",
  "onlineStart",
] as const satisfies readonly (keyof PreparationFacts)[];

/** One of {@link preparationFactNames}. */
export type PreparationFactName = (typeof preparationFactNames)[number];

/** The parts of the checklist, in order. */
export const preparationSections = [
  "steps",
  "receipt-computer",
  "equipment",
  "line",
  "filings",
  "cost",
  "security",
  "responsibility",
  "workflow",
  "returned-claims",
  "manuals-and-help",
] as const;

/** One of {@link preparationSections}. */
export type PreparationSection = (typeof preparationSections)[number];

/** The contacts. */
export type Contact =
  | "receipt-computer-vendor"
  | "line-provider"
  | "system-vendor"
  | "ip-vpn-provider"
  | "ipsec-ike-provider"
  | "institutions-portal"
  | "review-and-payment-bodies"
  | "payment-fund-desk"
  | "support-site"
  | "professional-association";

/** Who carries out a security measure (別添1 p.18). */
export type SecurityRole = "system-administrator" | "information-manager" | "operations-manager" | "users";

/** A fact that has one of these values. */
export interface Test {
  readonly fact: PreparationFactName;
  readonly is: readonly (string | boolean)[];
}

/** One line of the checklist, before any facts are taken into account. */
export interface PreparationItemDefinition {
  readonly id: string;
  readonly section: PreparationSection;
  /** Which of the four steps of going online it is part of (別添1 p.8). */
  readonly step?: 1 | 2 | 3 | 4;
  /** Something to do rather than something to know. */
  readonly task?: true;
  /** Needed if one of these holds; always, if empty. */
  readonly when?: readonly [Test, ...Test[]];
  /** Needed only if all of these hold. */
  readonly onlyWhere?: readonly Test[];
  /** Part of starting: already done by a facility that claims online. */
  readonly starting?: true;
  /** Optional. */
  readonly optional?: true;
  readonly call?: readonly Contact[];
  readonly roles?: readonly SecurityRole[];
  readonly links?: readonly string[];
  readonly citations: readonly [Citation, ...Citation[]];
}

/** Whether an item is needed; null where that depends on missing facts, which are listed. */
export interface Need {
  readonly needed: boolean | null;
  readonly dependsOn: readonly PreparationFactName[];
}

/** A fact derived from another one that is stated; every one is listed with the answer. */
export type PreparationAssumption = "not-yet-online" | "terminal-not-shared" | "line-not-shared";

/**
 * The facts that the checklist uses, and what was assumed: a facility whose medium is not stated is not yet online;
 * without online eligibility verification there is no terminal or line to share, unless sharing is stated.
 *
 * @example assumedFacts({ eligibilityVerification: false }).facts.sharedLine // => false
 */
export function assumedFacts(facts: PreparationFacts): {
  readonly facts: PreparationFacts;
  readonly assumptions: readonly PreparationAssumption[];
} {
  const nothingToShare = facts.eligibilityVerification === false;
  const assumesTerminal = nothingToShare && facts.sharedTerminal === undefined;
  const assumesLine = nothingToShare && facts.sharedLine === undefined;
  return {
    facts: {
      ...facts,
      ...(assumesTerminal ? { sharedTerminal: false } : {}),
      ...(assumesLine ? { sharedLine: false } : {}),
    },
    assumptions: [
      ...(facts.method === undefined ? (["not-yet-online"] as const) : []),
      ...(assumesTerminal ? (["terminal-not-shared"] as const) : []),
      ...(assumesLine ? (["line-not-shared"] as const) : []),
    ],
  };
}

/**
 * Whether a facility needs an item of the checklist: yes once one of its tests holds; no once all of them, or one that
 * must hold, fail; otherwise it depends on the facts named.
 *
 * @example needOf({ id: "x", section: "line", when: [{ fact: "sharedLine", is: [false] }], citations: [notice("別添1 p.11")] }, {})
 * // => { needed: null, dependsOn: ["sharedLine"] }
 */
export function needOf(item: PreparationItemDefinition, facts: PreparationFacts): Need {
  const { when = [], onlyWhere = [] } = item;
  const isOpen = ({ fact }: Test): boolean => facts[fact] === undefined;
  const none = when.length > 0 && !when.some((test) => isOpen(test) || holds(test, facts));
  const fails = onlyWhere.some((test) => !isOpen(test) && !holds(test, facts));
  if (none || fails || (item.starting && facts.method === "online")) return { needed: false, dependsOn: [] };
  const open = [...(when.some((test) => holds(test, facts)) ? [] : when), ...onlyWhere].filter(isOpen);
  return { needed: open.length === 0 ? true : null, dependsOn: open.map(({ fact }) => fact) };
}

function holds({ fact, is }: Test, facts: PreparationFacts): boolean {
  const value = facts[fact];
  return value !== undefined && is.some((one) => one === value);
}
