import { createHash } from "node:crypto";
import { childrenOf, find, textOf, wordsOf, type LawElement } from "./tree.js";

/** The amending order of 2023, whose own supplementary provisions are cited; and the year after which an amendment is new. */
const AMENDMENT_OF_2023 = /^令和五年.*第八号$/;
const YEAR_OF_THE_LAST_AMENDMENT = 5;

/** A paragraph or an item by the name under which it is cited, its text, and a digest of its words. */
export interface Provision {
  readonly name: string;
  readonly article: string;
  /** As a print has it: a table in lines below the sentence, its cells apart by tabs. */
  readonly text: string;
  readonly digest: string;
}

/** All that is compared of a law. */
export interface ReadProvisions {
  readonly provisions: readonly Provision[];
  /** Amending orders since the last one that was read (改正附則). */
  readonly newAmendments: readonly string[];
}

/** The paragraphs and items of the main and the supplementary provisions, in their order. */
export function provisionsOf(body: LawElement): ReadProvisions {
  const supplements = childrenOf(body, "SupplProvision");
  const amendments = supplements.map(({ attr }) => attr["AmendLawNum"]).filter((one) => one !== undefined);
  return {
    provisions: [
      ...childrenOf(body, "MainProvision").flatMap((part) => articlesIn(part, "")),
      ...supplements.flatMap((part) => {
        const amendment = part.attr["AmendLawNum"];
        if (amendment === undefined) return articlesIn(part, "附則");
        return AMENDMENT_OF_2023.test(amendment) ? articlesIn(part, "令和5年改正附則") : [];
      }),
    ],
    newAmendments: amendments.filter((one) => yearOf(one) > YEAR_OF_THE_LAST_AMENDMENT),
  };
}

function articlesIn(part: LawElement, prefix: string): Provision[] {
  const chapters = part.children.filter((child): child is LawElement => typeof child !== "string");
  return chapters.flatMap((child) =>
    child.tag === "Article"
      ? paragraphsOf(child, `${prefix}${articleName(child.attr["Num"] ?? "")}`)
      : articlesIn(child, prefix),
  );
}

/** `3_2` is 第3条の2. */
const articleName = (num: string): string => {
  const [article = "", ...branches] = num.split("_");
  return `第${article}条${branches.map((branch) => `の${branch}`).join("")}`;
};

function paragraphsOf(element: LawElement, article: string): Provision[] {
  return childrenOf(element, "Paragraph").flatMap((paragraph) => {
    const name = `${article}第${paragraph.attr["Num"] ?? ""}項`;
    const provision = (of: string, part: LawElement, leaveOut: readonly string[]): Provision => ({
      name: of,
      article,
      text: textOf(part, leaveOut),
      digest: digestOf(wordsOf(part, leaveOut)),
    });
    return [
      provision(name, paragraph, ["ParagraphNum", "Item"]),
      ...childrenOf(paragraph, "Item").map((item) =>
        provision(`${name}第${item.attr["Num"] ?? ""}号`, item, ["ItemTitle"]),
      ),
    ];
  });
}

/** A digest of the words of a provision, however they are set. */
export const digestOf = (words: string): string =>
  createHash("sha256").update(words).digest("hex").slice(0, 16);

/** The year of 令和 in the name of an order; 0 for one of another era. */
function yearOf(order: string): number {
  const year = /^令和([元一二三四五六七八九十]+)年/.exec(order)?.[1];
  if (year === undefined) return 0;
  if (year === "元") return 1;
  const [tens, ones] = year.includes("十") ? year.split("十") : ["", year];
  const digit = (sign: string | undefined): number => (sign ? "一二三四五六七八九".indexOf(sign) + 1 : 0);
  return (year.includes("十") ? (digit(tens) || 1) * 10 : 0) + digit(ones);
}

/** A row of the table of dates of birth: its facilities, its date, and how many rows its cell spans. */
export interface BirthDateRow {
  readonly facilities: string;
  readonly bornBy: string;
  readonly merged: boolean;
}

/**
 * The table of 附則第3条の5第1項 with its merged cells filled in: by `rowspan`, or by a blank cell without a line above it
 * (`BorderTop="none"`), as e-Gov writes either.
 */
export function birthDateTable(body: LawElement): BirthDateRow[] {
  const supplement = childrenOf(body, "SupplProvision").find(({ attr }) => attr["AmendLawNum"] === undefined);
  const article = supplement && childrenOf(supplement, "Article").find(({ attr }) => attr["Num"] === "3_5");
  const table = article && find(article, "Table");
  if (table === undefined) return [];
  const rows: BirthDateRow[] = [];
  let open = 0;
  for (const row of childrenOf(table, "TableRow")) {
    const [facilities, cell] = childrenOf(row, "TableColumn");
    const before = rows.at(-1)?.bornBy ?? "";
    const merged = cell === undefined ? open > 0 : wordsOf(cell) === "" && cell.attr["BorderTop"] === "none";
    open = cell === undefined ? open - 1 : Number(cell.attr["rowspan"] ?? "1") - 1;
    rows.push({
      facilities: facilities === undefined ? "" : wordsOf(facilities),
      bornBy: merged ? before : cell === undefined ? "" : wordsOf(cell),
      merged,
    });
  }
  return rows;
}
