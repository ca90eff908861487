/** The columns that an answered list has beside its own, in their order. */
export const answerColumns = [
  "paper",
  "paper_until",
  "optical",
  "optical_until",
  "online",
  "next_action",
  "next_deadline",
  "next_deadline_open_day",
  "no_lawful_way_from",
  "missing",
  "reasons",
  "error",
] as const;
export type AnswerColumn = (typeof answerColumns)[number];
