/** The full-timers whose dates of birth count, by type of facility. */
export const fullTimersOf: typeof import("../ja/full-timers.js").fullTimersOf = (type) => {
  if (type === undefined || type === "unknown")
    return "full-time insurance doctor (or dentist) or pharmacist";
  return type === "pharmacy" ? "full-time pharmacist" : "full-time insurance doctor (or dentist)";
};
