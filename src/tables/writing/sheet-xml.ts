/** As many rows as a sheet holds below its header. */
export const ROWS_BELOW_A_HEADER = 1_048_575;

/** A column of a sheet as letters, from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Characters that XML cannot contain even escaped. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]/gu;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;
const SPECIAL = /[&<>]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A text in the XML of a sheet. `_x000D_` means a control character to a spreadsheet unless escaped.
 * @example sheetText("a<b_x000D_") // => "a&lt;b_x005F_x000D_"
 */
export const sheetText = (text: string): string =>
  text
    .replace(UNWRITABLE, "\uFFFD")
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(CONTROL, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(SPECIAL, (sign) => ENTITIES[sign]!);

export const textCell = (name: string, style: string, text: string, tag = "c"): string => {
  const prefix = tag.slice(0, -1);
  return `<${tag} r="${name}"${style} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${sheetText(text)}</${prefix}t></${prefix}is></${tag}>`;
};

export const numberCell = (name: string, style: string, value: number, tag = "c"): string => {
  const prefix = tag.slice(0, -1);
  return `<${tag} r="${name}"${style}><${prefix}v>${value}</${prefix}v></${tag}>`;
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/**
 * The serial number of a day in a spreadsheet; undefined for other text.
 * @example serialOf("2024-04-01") // => 45383
 */
export const serialOf = (text: string): number | undefined =>
  ISO_DAY.test(text) ? (Date.parse(text) - FIRST_DAY) / DAY : undefined;
