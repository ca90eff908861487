import { civilDate, weekday } from "../../calendar/civil-date.js";
import { formatInEra } from "../../calendar/era.js";

const WEEKDAYS = "日月火水木金土";

const day = (iso: string, told?: string): string =>
  told?.slice(0, 4) === iso.slice(0, 4)
    ? `${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`
    : `${formatInEra(civilDate(iso))}（${iso.slice(0, 4)}年）`;

/** Days and months as Japanese writes them; they come in ISO form. */
export const dates = {
  /** A day in the era and the western year, which are left out where they are those of a day that stands before it. */
  day,
  /** The same with the day of the week. */
  withWeekday: (iso: string, told?: string): string =>
    `${day(iso, told)}（${WEEKDAYS[weekday(civilDate(iso))]!}）`,
  month: (iso: string): string => `${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月`,
};
