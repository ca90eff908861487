/** The days of the week from Sunday on, in the shortest form, and a day with it. */
export const weekdays: typeof import("../ja/weekdays.js").weekdays = {
  names: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  after: (day, name) => `${day} (${name})`,
};
