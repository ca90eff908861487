import type { Markup } from "../../output/layout/html.js";
import { unbroken } from "../../output/report/unbroken.js";

/** The element with an id that exists in the page. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element #${id}`);
  return found;
}

/** The text in a field of the page. */
export const textIn = (id: string): string => (byId(id) as HTMLInputElement).value;

/** Puts markup, in which all text is escaped, into an element; no line breaks within a date or a citation. */
export function show(id: string, content: Markup): void {
  byId(id).innerHTML = unbroken(content).text;
}

/** Announces something to screen readers, and shows it below the control. */
export function say(text: string): void {
  byId("said").textContent = text;
}

/** Offers a file to the user to save. */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
