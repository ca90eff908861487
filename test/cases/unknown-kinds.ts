import { dayBefore, type CivilDate } from "../../src/calendar/civil-date.js";
import type { Facts } from "./case.js";
import { elderly, onDisk, online, type Kind } from "./kinds.js";

/** What the unknown facts turn out to be; a record that was never made is null. */
export type Completion = { readonly [Name in keyof Facts]: Facts[Name] | null };

/** A kind of facility of which something is not known, with ways in which it can turn out. */
export interface UnknownKind extends Kind {
  /** Days on which the answer is held against the completions. */
  readonly days: readonly string[];
  /**
   * Ways in which the unknown facts can turn out (null: not recorded), enough of them to show every verdict that is possible on a day and,
   * where the last days of the completions differ, that they do.
   */
  readonly completions: (day: CivilDate) => readonly Completion[];
}

/** Facilities of which something decisive is not known. */
export const unknownKinds: readonly UnknownKind[] = [
  {
    title: "An elderly facility whose type is not known",
    facility: {
      receiptComputer: false,
      method: "paper",
      methodAtMarch2024: "paper",
      paperGround: "elderly",
      youngestDob: "1940-05-05",
      refiled: true,
    },
    days: ["2023-04-01", "2024-04-01", "2026-02-02"],
    completions: () => [
      { type: "hospital" },
      { type: "clinic" },
      { type: "dental-clinic" },
      { type: "pharmacy" },
    ],
  },
  {
    title: "An elderly clinic of which nobody knows whether it filed Form 2",
    facility: { ...elderly, refiled: "unknown" },
    days: ["2024-03-31", "2024-04-01", "2026-02-02"],
    completions: () => [{ refiled: null }, { refiled: true }, { refiled: false }],
  },
  {
    title: "An elderly clinic with a newcomer of whom nobody knows the first day",
    facility: {
      ...elderly,
      youngestDob: "1985-01-01",
      youngerHireOn: "unknown",
      youngerHireReportedOn: "2025-06-25",
    },
    days: ["2025-05-31", "2025-06-01", "2025-07-31", "2025-08-01"],
    completions: (day) => [
      { youngerHireOn: null },
      { youngerHireOn: dayBefore(day) },
      { youngerHireOn: day },
      { youngerHireOn: "2026-06-01" },
      { youngerHireOn: "2026-07-01" },
    ],
  },
  {
    title: "An elderly clinic with a newcomer of whom nobody knows the report",
    facility: { ...elderly, youngerHireOn: "2025-06-10", youngerHireReportedOn: "unknown" },
    days: ["2025-06-09", "2025-06-10", "2025-08-15"],
    completions: (day) => [
      { youngerHireReportedOn: null },
      { youngerHireReportedOn: day },
      { youngerHireReportedOn: "2025-01-10" },
      { youngerHireReportedOn: "2025-12-10" },
      { youngerHireReportedOn: "2026-12-10" },
    ],
  },
  {
    title: "A clinic on disk with a plan of which nobody knows the last day",
    facility: { ...onDisk, planFrom: "2024-11-01", planEndsOn: "unknown" },
    days: ["2024-09-30", "2024-10-31", "2024-11-01", "2025-10-31", "2025-11-01"],
    completions: (day) => [
      { planEndsOn: null },
      { planEndsOn: "2024-11-01" },
      { planEndsOn: "2025-10-31" },
      ...(day > "2024-11-01" && day <= "2025-10-31"
        ? [{ planEndsOn: day }, { planEndsOn: dayBefore(day) }]
        : []),
    ],
  },
  {
    title: "A clinic on disk with a plan of which nobody knows the first day",
    facility: { ...onDisk, planFrom: "unknown", planEndsOn: "2026-03-31" },
    days: ["2024-09-30", "2025-03-31", "2025-04-01", "2026-03-31", "2026-04-01"],
    completions: (day) => [
      { planFrom: null },
      { planFrom: "2025-04-01" },
      { planFrom: "2026-03-31" },
      ...(day >= "2025-04-01" && day <= "2026-03-31" ? [{ planFrom: day }] : []),
    ],
  },
  {
    title: "A clinic with a plan of which nobody knows whether it claimed online",
    facility: { ...onDisk, planFrom: "2024-11-01", planEndsOn: "2025-10-31", firstOnlineClaimOn: "unknown" },
    days: ["2024-10-01", "2024-11-01", "2025-10-31", "2025-11-01"],
    completions: (day) => [
      { firstOnlineClaimOn: null },
      { firstOnlineClaimOn: "2024-10-01" },
      { firstOnlineClaimOn: day },
      { firstOnlineClaimOn: "2029-12-31" },
      { firstOnlineClaimOn: "2030-06-30" },
    ],
  },
  {
    title: "A hospital online in a hardship of which nobody knows the end",
    facility: { ...online, hardship: "closing", hardshipFiled: true, hardshipEndsOn: "unknown" },
    days: ["2024-03-31", "2024-04-01", "2026-02-02"],
    completions: (day) => [
      { hardshipEndsOn: null },
      { hardshipEndsOn: dayBefore(day) },
      { hardshipEndsOn: day },
      { hardshipEndsOn: "2030-12-31" },
    ],
  },
  {
    title: "A hospital online of which nobody knows the notice of the transitional time",
    facility: { ...online, paperResubmissionFiled: "unknown" },
    days: ["2023-04-01", "2024-09-30", "2024-10-01"],
    completions: () => [
      { paperResubmissionFiled: null },
      { paperResubmissionFiled: true },
      { paperResubmissionFiled: false },
    ],
  },
  {
    title: "A clinic on disk of which nobody knows whether it was taken over",
    facility: { ...onDisk, succession: "unknown", planFrom: "2024-10-01", planEndsOn: "2025-09-30" },
    days: ["2024-03-31", "2024-04-01", "2024-10-01", "2025-10-01"],
    completions: () => [{ succession: "new-code" }, { succession: null }],
  },
];
