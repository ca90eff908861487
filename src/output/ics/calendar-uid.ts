/**
 * The id by which a calendar recognizes an event when the file is made again: what it is and for which month, so that
 * its date may move. An event of a list is identified by its facility, the action and the day; on another day it is a
 * different event.
 *
 * @param parts the command, the step, the month or the day of the event
 * @example calendarUid("deadline", "application", "2024-10") // => "deadline-application-2024-10@claims-check"
 */
export const calendarUid = (...parts: readonly string[]): string => `${parts.join("-")}@claims-check`;
