// What an answer about a facility is worded with, in one place: it is loaded at every start, and one file loads quicker.
export { citations } from "./citations.js";
export { dates } from "./dates.js";
export { eligibility } from "./eligibility.js";
export { factWords } from "./facts.js";
