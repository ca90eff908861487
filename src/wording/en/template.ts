import { columnOf } from "../../facility/facts.js";

/** An empty list of facilities to fill in, with an explanation of its columns. */
export const template: typeof import("../ja/template.js").template = {
  ownColumns: ["facility_id", "name"],
  ownColumn: "not read; carried through as it is",
  list: "facilities",
  guide: "columns",
  guideHeader: ["column", "meaning", "values", "where it is empty"],
  empty: {
    circumstance: "taken as not known",
    record: "taken as none recorded (write unknown where nobody knows)",
    preparation: "decides nothing about the ways of claiming",
    asOf: "the day of --as-of (today in Japan, if that is not given)",
    datedMethod: "taken to equal method (write unknown where nobody knows)",
  },
  date: "2024-04-01, 令和6年4月1日, R6.4.1 and the like",
  month: "2024-10, 令和6年10月 and the like",
  count: "a whole number of 1 or more",
  or: (values) => values.join(", "),
  word: (code) => code,
  column: columnOf,
};
