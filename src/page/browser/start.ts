import type { PageWords } from "../words.js";
import { startDates } from "./dates.js";
import { byId } from "./elements.js";
import { startInterview } from "./interview.js";
import { startLists } from "./lists.js";

/** Starts the page: fills in what needs a script, and attaches event handlers. */
export function start(words: PageWords): void {
  startInterview(words);
  startDates(words);
  startLists(words);
  const views = document.querySelectorAll<HTMLElement>("[data-act=view]");
  const choose = (name: string | undefined): void => {
    for (const one of views) {
      const isChosen = one.dataset["view"] === name;
      one.setAttribute("aria-pressed", String(isChosen));
      byId(`view-${one.dataset["view"]}`).hidden = !isChosen;
    }
  };
  for (const one of views) one.addEventListener("click", () => choose(one.dataset["view"]));
  // Opens a link to an answer, typed or chosen in a list, even if it is the one shown last.
  const openLink = (): void => {
    if (location.hash !== "#main") choose("check");
  };
  window.addEventListener("hashchange", openLink);
  byId("view-lists").addEventListener("click", ({ target }) => {
    if ((target as HTMLElement).closest("a") !== null) openLink();
  });
  window.addEventListener("error", () => {
    byId("said").classList.remove("unseen");
    byId("said").textContent = words.page.failure;
  });
  const stale = byId("stale");
  const yearOn = new Date(stale.dataset["released"]!);
  yearOn.setUTCFullYear(yearOn.getUTCFullYear() + 1);
  stale.hidden = Date.now() < yearOn.getTime();
  document.querySelector("nav")!.hidden = false;
  byId("main").hidden = false;
}
