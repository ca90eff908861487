import { definitionOf, factNames, type ColumnName } from "../../facility/facts.js";
import { japaneseWords } from "../../facility/read.js";
import type { factWords } from "../../wording/ja/facts.js";
import type { template } from "../../wording/ja/template.js";
import type { SheetToWrite } from "./sheet.js";

/** The wording of an empty list. */
export interface TemplateWords {
  readonly template: typeof template;
  readonly factWords: typeof factWords;
}

/** The number of rows formatted as text, so that codes keep their zeros and months their form. */
const ROWS_TO_FILL_IN = 1000;

const columnNames: readonly ColumnName[] = [...factNames, "asOf"];

/**
 * The names of the columns of an empty list: two that identify the facility, then every fact.
 * @example templateHeader(words).slice(0, 3) // => ["医療機関コード", "名称", "種別"]
 */
export const templateHeader = ({ template: say }: TemplateWords): string[] => [
  ...say.ownColumns,
  ...columnNames.map((name) => say.column(name, definitionOf(name).heading)),
];

/** The sheets of an empty list: the list, and a guide with one row per column. */
export function templateSheets(words: TemplateWords): SheetToWrite[] {
  const { template: say } = words;
  const own = say.ownColumns.map((column) => [column, say.ownColumn, "", ""]);
  const header = templateHeader(words);
  const empty = header.map(() => "");
  return [
    { name: say.list, header, rows: Array.from({ length: ROWS_TO_FILL_IN }, () => empty) },
    {
      name: say.guide,
      header: say.guideHeader,
      rows: [...own, ...columnNames.map((name) => guideRow(name, words))],
    },
  ];
}

function guideRow(name: ColumnName, { template: say, factWords }: TemplateWords): string[] {
  const definition = definitionOf(name);
  return [
    say.column(name, definition.heading),
    factWords.meaning(name),
    valuesOf(name, say),
    say.empty[emptyKey(name)],
  ];
}

function emptyKey(name: ColumnName): keyof TemplateWords["template"]["empty"] {
  if (name === "asOf") return "asOf";
  const isDated = name === "methodAtMarch2024" || name === "methodAtSeptember2024";
  return isDated ? "datedMethod" : definitionOf(name).role;
}

function valuesOf(name: ColumnName, say: TemplateWords["template"]): string {
  const accepted = Object.entries(japaneseWords(name)).map(([word, japanese]) => say.word(word, japanese));
  switch (definitionOf(name).kind) {
    case "word":
    case "yes-no":
      return say.or(accepted);
    case "date":
      return say.or([say.date, ...accepted]);
    case "month":
      return say.month;
    case "count":
      return say.count;
  }
}
