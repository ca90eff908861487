import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { run, type World } from "../twin.js";

/** A list in a folder of its own, and the page that is made of it. */
export async function report(csv: string, options: readonly string[] = [], world: World = {}) {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("list.csv"), csv);
  const printed = await run(
    ["report", at("list.csv"), "-o", at("report.html"), "--as-of", "2026-11-22", ...options],
    world,
  );
  const page = readdirSync(folder).includes("report.html") ? readFileSync(at("report.html"), "utf8") : "";
  return { ...printed, page, at, files: readdirSync(folder) };
}

/** How often one text stands in another. */
export const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** The rows of a table on the page, each cell as text. */
export function tableIn(page: string, id: string): string[][] {
  const [, table = ""] = new RegExp(`<table id="${id}"[^>]*>(.*?)</table>`, "s").exec(page) ?? [];
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!.replace(/<[^>]*>/g, "")),
  );
}
