import type { CivilMonth } from "../../calendar/civil-date.js";

/**
 * Months one after another, each given the one before it, so that a year is not repeated.
 * @param before the day or month before the first of them
 */
export const monthsInTurn = (
  months: readonly CivilMonth[],
  word: (month: CivilMonth, before?: string) => string,
  before?: string,
): string[] => months.map((month, index) => word(month, months[index - 1] ?? before));
