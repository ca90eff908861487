import { civilDate, weekday } from "../../calendar/civil-date.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const monthName = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1] ?? "";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

const day = (iso: string, before?: string): string =>
  `${Number(iso.slice(8, 10))} ${monthName(iso)}${before?.slice(0, 4) === iso.slice(0, 4) ? "" : ` ${Number(iso.slice(0, 4))}`}`;

/** Days and months as English writes them; they come in ISO form. */
export const dates: typeof import("../ja/dates.js").dates = {
  day,
  withWeekday: (iso, before) => `${WEEKDAYS[weekday(civilDate(iso))]!} ${day(iso, before)}`,
  month: (iso) => `${monthName(iso)} ${Number(iso.slice(0, 4))}`,
};
