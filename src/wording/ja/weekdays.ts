/** The days of the week from Sunday on, in the shortest form, and a day with it. */
export const weekdays = {
  names: ["日", "月", "火", "水", "木", "金", "土"] as readonly string[],
  after: (day: string, name: string): string => `${day}（${name}）`,
};
