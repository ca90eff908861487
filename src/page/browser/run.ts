import type { PageWords } from "../words.js";
import { serveLists } from "./list-worker.js";
import { start } from "./start.js";

/** The one script does for the page and for its worker, where there is no document. */
export const run = (words: PageWords): void => ("document" in globalThis ? start(words) : serveLists(words));
