/** The columns that an answered list has beside its own, in their order. */
export const answerColumns = [
  "paper",
  "paper_until",
  "optical",
  "optical_until",
  "online",
  "next_action",
  "next_deadline",
  "missing",
  "reasons",
  "error",
] as const;
export type AnswerColumn = (typeof answerColumns)[number];
