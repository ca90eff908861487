import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import {
  dependsOnCard,
  laterAddOnNames,
  laterAddOnsIn,
  type AddOnMedia,
} from "../../../src/regulation/dates/add-ons-since-2024.js";
import type { Visit } from "../../../src/regulation/dates/add-on.js";
import {
  submissionWindowCitations,
  submissionWindows,
  windowExceptions,
  type ClaimMethod,
} from "../../../src/regulation/dates/submission-windows.js";
import { isFiledOnPortal } from "../../../src/regulation/measures/forms.js";
import {
  addressOn,
  payerOn,
  payers,
  portalOn,
  type NamedBody,
  type Payer,
} from "../../../src/regulation/measures/payers.js";
import { stateOfLawOn } from "../../../src/regulation/measures/periods.js";
import { DOMAIN_MOVE, domainMoveAdvice } from "../../../src/regulation/online-start/domain-move.js";
import {
  evidence,
  NO_AMENDMENT_SEEN_THROUGH,
  notFound,
  unseen,
} from "../../../src/regulation/sources/knowledge.js";
import { cite, type Citation, type SourceId } from "../../../src/regulation/sources/sources.js";

const places = (citations: readonly Citation[]): string[] =>
  citations.map(({ source, provision }) => `${source} ${provision}`);

const body = ({ from, name, shortName, formerly, url, postalAddress, grade, citations }: NamedBody) => [
  from,
  name.ja,
  name.en,
  shortName.ja,
  shortName.en,
  formerly?.ja ?? null,
  formerly?.en ?? null,
  url,
  postalAddress ?? null,
  grade,
  ...places(citations),
];

const SIGNS = { open: "o", closed: "x", unsettled: "?" } as const;

/** The openings of online, disk under a plan, disk under a hardship, paper. */
const signs = ({ online, opticalUnderPlan, opticalUnderHardship, paper }: AddOnMedia): string =>
  [online, opticalUnderPlan, opticalUnderHardship, paper].map((opening) => SIGNS[opening]).join("");

/** What can be asked of what became known since the ordinance was read. */
export const asksOf2026 = {
  payerOn: (payer: Payer, day: string): readonly (string | null)[] => body(payerOn(payer, civilDate(day))),
  portalOn: (day: string): readonly (string | null)[] => body(portalOn(civilDate(day))),
  payerIds: (): readonly string[] => Object.keys(payers),
  addressOn: (url: string, day: string): string => addressOn(url, civilDate(day)),
  isFiledOnPortal: (form: string): boolean => isFiledOnPortal(form),
  /** Each as `name schedules from-to: points, how often, media, filing, not with, grade`, and its places. */
  laterAddOns: (month: string, visit: Visit): readonly (readonly string[])[] =>
    laterAddOnsIn(civilMonth(month), visit).map(
      ({ id, schedules, from, to, tiers, every, media, filing, notWith, grade, citations }) => [
        `${laterAddOnNames[id]} ${schedules.join("+")} ${from}-${to ?? ""}`,
        tiers
          .map(
            ({ tier, points, pointsWithCard }) =>
              `${tier === null ? "" : `${tier}:`}${points ?? "not read"}${pointsWithCard === undefined ? "" : `(${pointsWithCard})`}`,
          )
          .join(" "),
        `${every ?? "not read"} ${signs(media)} ${filing ?? "not read"} ${grade}`,
        notWith.map((other) => `${laterAddOnNames[other.id]} ${other.visit}`).join(", "),
        ...places(citations),
      ],
    ),
  dependsOnCard: (month: string): boolean => dependsOnCard(civilMonth(month)),
  windowExceptions: (): readonly (readonly string[])[] =>
    windowExceptions.map(({ claimMonth, payer, method, from, to, closes, grade, citations }) => [
      claimMonth,
      payer,
      method,
      from,
      to,
      closes,
      grade,
      ...places(citations),
    ]),
  windowsByPayer: (month: string): readonly (readonly string[])[] =>
    submissionWindows(civilMonth(month)).map(({ method, payer, sessions, deadline }) => [
      method,
      payer ?? "both",
      sessions.map(({ date, opens }) => `${date.slice(8)} ${opens?.slice(11, 16) ?? ""}`.trim()).join(", "),
      deadline,
    ]),
  exceptionsCited: (method: ClaimMethod, month?: string): readonly string[] =>
    places(
      submissionWindowCitations(method, month === undefined ? undefined : civilMonth(month)).slice(
        submissionWindowCitations(method).length,
      ),
    ),
  domainMove: (): readonly string[] => [
    DOMAIN_MOVE.from,
    DOMAIN_MOVE.setUpAgainBy,
    DOMAIN_MOVE.grade,
    ...places(DOMAIN_MOVE.citations),
  ],
  domainMoveAdvice: (online: boolean, day: string): string | null =>
    domainMoveAdvice(online, civilDate(day)) ?? null,
  knowledge: () => ({
    through: NO_AMENDMENT_SEEN_THROUGH,
    seen: evidence.map(({ id, seenOn, grade, conclusion }) => [id, seenOn, grade, conclusion ?? null]),
    unseen: unseen.map(({ from, to }) => [from, to]),
    notFound,
  }),
  stateOfLawOn: (day: string): string => stateOfLawOn(civilDate(day)),
  termOf: (source: SourceId, provision: string): readonly (string | null)[] => {
    const { from, until } = cite(source, provision);
    return [from ?? null, until ?? null];
  },
} as const;
