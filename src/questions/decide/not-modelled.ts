/** What the program does not decide; printed with every answer, so that nobody assumes it is covered. */
export const notModelled = [
  "other-ordinances",
  "acceptance-by-the-payers",
  "disaster-measures",
  "disk-claim-of-september-under-hardship",
  "returned-claims-hardship",
  "doctors-at-two-facilities",
  "agent-claims",
  "old-lease-extensions",
  "fee-schedule-conditions",
] as const;

export type NotModelled = (typeof notModelled)[number];
