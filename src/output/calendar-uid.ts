import type { ReminderLead } from "./calendar-file.js";

/** Reminders of a deadline: a week and a day ahead. */
export const REMINDERS: readonly ReminderLead[] = ["P7D", "P1D"];

/**
 * The name by which a calendar knows an event again when the file is made anew: what it is and for which month, but
 * neither its date nor anything else that may have changed.
 *
 * @param parts the command, the step, the month
 * @example calendarUid("deadline", "application", "2024-10") // => "deadline-application-2024-10@claims-check"
 */
export const calendarUid = (...parts: readonly string[]): string => `${parts.join("-")}@claims-check`;
