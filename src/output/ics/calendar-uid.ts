import type { ReminderLead } from "./calendar-file.js";

/** Reminders of a deadline: a week and a day ahead. */
export const REMINDERS: readonly ReminderLead[] = ["P7D", "P1D"];

/**
 * The name by which a calendar knows an event again when the file is made anew: what it is and for which month, so that
 * its date may move. An event that stands for a day, as those of a list do, is named by that day; on another it is another.
 *
 * @param parts the command, the step, the month or the day for which the event stands
 * @example calendarUid("deadline", "application", "2024-10") // => "deadline-application-2024-10@claims-check"
 */
export const calendarUid = (...parts: readonly string[]): string => `${parts.join("-")}@claims-check`;
