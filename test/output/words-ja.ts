export { addOn } from "../../src/wording/ja/add-on.js";
export { citations } from "../../src/wording/ja/citations.js";
export { dates } from "../../src/wording/ja/dates.js";
export { factWords } from "../../src/wording/ja/facts.js";
export { preparationItems } from "../../src/wording/ja/preparation-items.js";
export { prepare } from "../../src/wording/ja/prepare.js";
export { roadmap } from "../../src/wording/ja/roadmap.js";
export { deadline } from "../../src/wording/ja/deadline.js";
