/** Days, months and runs of days as Japanese writes them; they come in ISO form. */
export const dates = {
  day: (iso: string): string =>
    `${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`,
  month: (iso: string): string => `${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月`,
};
