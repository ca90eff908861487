import { hardshipRules } from "./hardship.js";
import { online, onlineRules } from "./online.js";
import { optical, opticalRules } from "./optical.js";
import type { LawRule, RuleDefinition } from "./outcome.js";
import { paper, paperRules } from "./paper.js";
import { paperResubmission, paperResubmissionRules } from "./paper-resubmission.js";

/** The questions that the law answers about a facility, in display order. */
export const lawRules = {
  paper,
  optical,
  online,
  "paper-resubmission": paperResubmission,
} as const satisfies Record<string, LawRule>;

export type Question = keyof typeof lawRules;

export const questions = Object.keys(lawRules) as Question[];

/** Every rule by its id: its sources and the facts it concerns. */
export const rules = {
  ...paperRules,
  ...opticalRules,
  ...hardshipRules,
  ...onlineRules,
  ...paperResubmissionRules,
} as const satisfies Record<string, RuleDefinition>;

export type RuleId = keyof typeof rules;
