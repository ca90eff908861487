import type { Facts } from "./case.js";

/** A kind of facility, to be followed day by day. */
export interface Kind {
  readonly title: string;
  readonly facility: Facts;
}

/** A clinic on disk in 2024 and since. */
export const onDisk: Facts = {
  type: "clinic",
  receiptComputer: true,
  method: "optical",
  methodAtMarch2024: "optical",
  methodAtSeptember2024: "optical",
  paperGround: "no-receipt-computer",
  youngestDob: "1970-01-01",
};
/** A clinic by hand. */
const byHand: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  methodAtMarch2024: "paper",
  methodAtSeptember2024: "paper",
  paperGround: "no-receipt-computer",
  youngestDob: "1970-01-01",
};
/** An elderly clinic that filed Form 2. */
export const elderly: Facts = { ...byHand, paperGround: "elderly", youngestDob: "1940-05-05", refiled: true };
/** A hospital online in 2024 and since. */
export const online: Facts = {
  ...onDisk,
  type: "hospital",
  method: "online",
  methodAtMarch2024: "online",
  methodAtSeptember2024: "online",
};

/** One facility of each kind, with all its facts known. */
export const completeKinds: readonly Kind[] = [
  { title: "A clinic on disk without a plan", facility: onDisk },
  {
    title: "A clinic on disk with a plan of a year",
    facility: { ...onDisk, planFrom: "2024-10-01", planEndsOn: "2025-09-30" },
  },
  {
    title: "A clinic on disk with a short plan that begins late",
    facility: { ...onDisk, planFrom: "2024-11-15", planEndsOn: "2025-03-31" },
  },
  {
    title: "A clinic on disk with a renewed plan",
    facility: { ...onDisk, planFrom: "2025-10-01", planEndsOn: "2026-09-30" },
  },
  {
    title: "A clinic on disk that claimed online since",
    facility: { ...onDisk, method: "online", firstOnlineClaimOn: "2024-12-05" },
  },
  {
    title: "A clinic on disk that claimed online within its plan",
    facility: {
      ...onDisk,
      planFrom: "2024-10-01",
      planEndsOn: "2025-09-30",
      firstOnlineClaimOn: "2025-02-06",
    },
  },
  {
    title: "A clinic with a plan that is online now, since when is not recorded",
    facility: { ...onDisk, method: "online", planFrom: "2024-10-01", planEndsOn: "2025-09-30" },
  },
  {
    title: "A clinic that had left disks by September 2024",
    facility: { ...onDisk, method: "online", methodAtSeptember2024: "online" },
  },
  {
    title: "A clinic with different media to the two payers",
    facility: { ...onDisk, planFrom: "2024-10-01", planEndsOn: "2025-09-30", mixedChannels: true },
  },
  {
    title: "A clinic on disk taken over under a new code",
    facility: { ...onDisk, succession: "new-code", planFrom: "2024-10-01", planEndsOn: "2025-09-30" },
  },
  { title: "An elderly clinic that filed Form 2", facility: elderly },
  {
    title: "An elderly pharmacy that did not file Form 2",
    facility: { ...elderly, type: "pharmacy", receiptComputer: true, refiled: false },
  },
  {
    title: "An elderly clinic whose newcomer was reported in the month after",
    facility: {
      ...elderly,
      youngestDob: "1985-01-01",
      youngerHireOn: "2025-06-10",
      youngerHireReportedOn: "2025-07-03",
    },
  },
  {
    title: "An elderly clinic whose newcomer was reported and has left",
    facility: { ...elderly, youngerHireOn: "2025-06-10", youngerHireReportedOn: "2025-06-25" },
  },
  {
    title: "An elderly clinic whose newcomer was never reported, nor Form 2 filed",
    facility: { ...elderly, refiled: false, youngerHireOn: "2025-06-10" },
  },
  {
    title: "An elderly clinic whose newcomer was never reported",
    facility: { ...elderly, youngerHireOn: "2025-06-10" },
  },
  {
    title: "An elderly clinic whose newcomer was reported before beginning",
    facility: {
      ...elderly,
      youngestDob: "1985-01-01",
      youngerHireOn: "2025-07-15",
      youngerHireReportedOn: "2025-05-20",
    },
  },
  {
    title: "An elderly clinic with a report across the change of the law",
    facility: {
      ...elderly,
      youngestDob: "1985-01-01",
      youngerHireOn: "2024-03-10",
      youngerHireReportedOn: "2024-03-20",
    },
  },
  {
    title: "An elderly clinic of which only a report is recorded",
    facility: { ...elderly, youngestDob: "1985-01-01", youngerHireReportedOn: "2025-12-20" },
  },
  { title: "An elderly clinic without full-timers", facility: { ...elderly, youngestDob: "none" } },
  { title: "An elderly hospital", facility: { ...elderly, type: "hospital" } },
  {
    title: "An elderly clinic taken over under a new code",
    facility: { ...elderly, succession: "new-code", youngerHireOn: "2025-06-10" },
  },
  { title: "A clinic by hand that filed Form 2", facility: { ...byHand, refiled: true } },
  { title: "A hospital by hand that did not file Form 2", facility: { ...byHand, type: "hospital" } },
  {
    title: "A paper clinic with a receipt computer in use",
    facility: { ...byHand, receiptComputer: true, refiled: true },
  },
  {
    title: "A clinic without a receipt computer that begins on paper under the former law",
    facility: { ...onDisk, receiptComputer: false },
  },
  { title: "A paper clinic on a former hardship", facility: { ...byHand, paperGround: "hardship" } },
  { title: "A hospital online", facility: online },
  {
    title: "A hospital online whose claim came back on paper only",
    facility: { ...online, returnedOnPaperOnly: true },
  },
  {
    title: "A hospital online that filed the notice of the transitional time",
    facility: { ...online, paperResubmissionFiled: true },
  },
  {
    title: "A hospital online whose line was out of order until June 2025",
    facility: { ...online, hardship: "line-failure", hardshipFiled: true, hardshipEndsOn: "2025-06-10" },
  },
  {
    title: "A hospital online in another hardship without an end",
    facility: { ...online, hardship: "other", hardshipFiled: true },
  },
  {
    title: "A clinic with a plan, and works until December 2025",
    facility: {
      ...onDisk,
      planFrom: "2024-10-01",
      planEndsOn: "2025-09-30",
      hardship: "construction",
      hardshipFiled: true,
      hardshipEndsOn: "2025-12-20",
    },
  },
  {
    title: "A clinic by hand taken over under a new code that will close",
    facility: { ...byHand, succession: "new-code", hardship: "closing", hardshipEndsOn: "2026-03-31" },
  },
  {
    title: "A pharmacy designated in February 2025 that never claimed",
    facility: {
      type: "pharmacy",
      receiptComputer: true,
      method: "none",
      designatedOn: "2025-02-15",
      paperGround: "no-receipt-computer",
      youngestDob: "1970-01-01",
    },
  },
];
