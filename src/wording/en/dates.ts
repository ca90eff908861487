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

/** Days, months and runs of days as English writes them; they come in ISO form. */
export const dates: typeof import("../ja/dates.js").dates = {
  day: (iso) => `${Number(iso.slice(8, 10))} ${monthName(iso)} ${Number(iso.slice(0, 4))}`,
  month: (iso) => `${monthName(iso)} ${Number(iso.slice(0, 4))}`,
};
