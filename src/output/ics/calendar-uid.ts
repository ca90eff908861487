/**
 * The name by which a calendar knows an event again when the file is made anew: what it is and for which month, so that
 * its date may move. An event of a list is named by its facility, the deed and the day; on another day it is another.
 *
 * @param parts the command, the step, the month or the day for which the event stands
 * @example calendarUid("deadline", "application", "2024-10") // => "deadline-application-2024-10@claims-check"
 */
export const calendarUid = (...parts: readonly string[]): string => `${parts.join("-")}@claims-check`;
