import { civilDate, civilMonth, weekday } from "../../calendar/civil-date.js";
import { formatInEra, formatMonthInEra } from "../../calendar/era.js";

const WEEKDAYS = "日月火水木金土";

const day = (iso: string, before?: string): string =>
  before?.slice(0, 4) === iso.slice(0, 4)
    ? `${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`
    : `${formatInEra(civilDate(iso))}（${iso.slice(0, 4)}年）`;

/** Days and months as Japanese writes them; they come in ISO form. */
export const dates = {
  /** A day with its era and western year, which are omitted if they are those of the preceding day. */
  day,
  /** Likewise, with the day of the week. */
  withWeekday: (iso: string, before?: string): string =>
    `${day(iso, before)}（${WEEKDAYS[weekday(civilDate(iso))]!}）`,
  /** A month, in the era and the western year in the same way. */
  month: (iso: string, before?: string): string =>
    before?.slice(0, 4) === iso.slice(0, 4)
      ? `${Number(iso.slice(5, 7))}月`
      : `${formatMonthInEra(civilMonth(iso))}（${iso.slice(0, 4)}年）`,
};
