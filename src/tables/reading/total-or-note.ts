import { definitionOf } from "../../facility/facts.js";
import type { TableRecord } from "./csv-reader.js";
import type { ListColumns } from "./list-columns.js";

/** The beginnings of rows that are not facilities, normalized in width, without spaces, in lower case. */
const BEGINNING =
  /^(?:[小総累]?計(?:[:(]|$)|合計|[※*]|\(?注(?:[:)\d]|記|意|$)|備考(?:[:)]|$)|以上$|(?:grand|sub)?total(?:[:\d]|$)|sum(?:[:\d]|$)|notes?(?:[:.]|$))/;

/** The beginning of a total; and what it counts in a column of facts. */
const TOTAL = /^(?:[小総累]?計|合計|(?:grand|sub)?total|sum)/;
const COUNTED = /^\d{1,5}(?:件|施設|か所|箇所|軒)?$/;

const normalized = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/**
 * Whether a row is a total or a note: it begins like one, and contains no facts other than numbers; a total may count
 * facilities in any column.
 * @example isTotalOrNote({ line: 9, fields: ["合計 8件", ""] }, listColumns(["名称", "種別"])) // => true
 * @example isTotalOrNote({ line: 9, fields: ["合計", "8件"] }, listColumns(["名称", "種別"])) // => true
 */
export function isTotalOrNote({ fields }: TableRecord, { facts }: ListColumns): boolean {
  const first = fields.find((field) => field.trim() !== "") ?? "";
  return (
    BEGINNING.test(normalized(first)) &&
    facts.every(({ fact, index }) => {
      const cell = fields[index] ?? "";
      return (
        cell.trim() === "" ||
        cell === first ||
        definitionOf(fact).kind === "count" ||
        (TOTAL.test(normalized(first)) && COUNTED.test(normalized(cell)))
      );
    })
  );
}
