import type { PageWords } from "../words.js";
import { serveLists } from "./list-worker.js";
import { start } from "./start.js";

/** The same script serves the page and its worker, which has no document. */
export const run = (words: PageWords): void => ("document" in globalThis ? start(words) : serveLists(words));
