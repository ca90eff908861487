export { addOn } from "../../src/wording/en/add-on.js";
export { citations } from "../../src/wording/en/citations.js";
export { dates } from "../../src/wording/en/dates.js";
export { factWords } from "../../src/wording/en/facts.js";
export { preparationItems } from "../../src/wording/en/preparation-items.js";
export { prepare } from "../../src/wording/en/prepare.js";
export { roadmap } from "../../src/wording/en/roadmap.js";
export { deadline } from "../../src/wording/en/deadline.js";
