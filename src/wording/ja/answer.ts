// The wording of an answer about a facility, in one module: it is loaded at every start, and a single file loads
// faster.
export { citations } from "./citations.js";
export { dates } from "./dates.js";
export { eligibility } from "./eligibility.js";
export { factWords } from "./facts.js";
