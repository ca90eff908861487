import { boundaries, refusedFacts } from "./boundaries.js";
import type { Case, Refusal } from "./case.js";
import { citationsOfPaper } from "./citations-paper.js";
import { citations } from "./citations.js";
import { edgeCases } from "./edge-cases.js";
import { formerElderly } from "./former-law-elderly.js";
import { formerLaw, refusedDays } from "./former-law.js";
import { halfRecords, refusedHalves } from "./half-records.js";
import { hardship } from "./hardship.js";
import { online } from "./online.js";
import { opticalAndOnline } from "./optical-and-online.js";
import { opticalPlans, refusedPlans } from "./optical-plans.js";
import { optical } from "./optical.js";
import { paperElderly } from "./paper-elderly.js";
import { paperResubmission } from "./paper-resubmission.js";
import { paper } from "./paper.js";
import { pathsOfPaper } from "./paths-paper.js";
import { paths } from "./paths.js";
import { succession } from "./succession.js";
import { twoRoutes } from "./two-routes.js";
import { unknownsOfDiskAndHardship } from "./unknowns-disk-and-hardship.js";
import { unknowns } from "./unknowns.js";
import { youngerHireUnreported } from "./younger-hire-unreported.js";
import { youngerHire } from "./younger-hire.js";

/** Every table of cases under its name. */
export const tables: Readonly<Record<string, readonly Case[]>> = {
  "paper without a receipt computer": paper,
  "paper of elderly doctors": paperElderly,
  "a younger full-timer": youngerHire,
  "a younger full-timer not reported, or without a day": youngerHireUnreported,
  "optical disk in the grace period": optical,
  "optical disk with a plan": opticalPlans,
  "optical disk and online claims": opticalAndOnline,
  online,
  "records stated in part": halfRecords,
  "paper resubmission": paperResubmission,
  hardship,
  "status and hardship": twoRoutes,
  succession,
  "the former law": formerLaw,
  "the former law of elderly doctors": formerElderly,
  "what the rules of paper cite": citationsOfPaper,
  "what the other rules cite": citations,
  "the ways through the rules of paper": pathsOfPaper,
  "the ways through the other rules": paths,
  "rows, records and days at the edge": boundaries,
  "unknown facts of paper": unknowns,
  "unknown facts of disk and hardship": unknownsOfDiskAndHardship,
  ...Object.fromEntries(
    edgeCases.flatMap((one) =>
      "cases" in one ? [[`edge case ${one.number}: ${one.title}`, one.cases]] : [],
    ),
  ),
};

/** Every case. */
export const allCases: readonly Case[] = Object.values(tables).flat();

/** Every facility that is refused. */
export const refusals: readonly Refusal[] = [
  ...refusedPlans,
  ...refusedDays,
  ...refusedFacts,
  ...refusedHalves,
];
