/** An opening tag of XML: its name without a prefix, and its attributes with their prefixes. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const OPENING_TAG = /<(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The opening tags of a small part of a workbook, in their order: for what is written in attributes alone.
 * @param xml the part
 * @param names those that are wanted
 * @example [...xmlTags('<a><x:b id="1&amp;2"/></a>', ["b"])] // => [{ name: "b", attributes: { id: "1&2" } }]
 */
export function* xmlTags(xml: string, names: readonly string[]): Generator<XmlTag, void, undefined> {
  for (const [, name, attributes] of xml.matchAll(OPENING_TAG)) {
    if (names.includes(name!)) yield { name: name!, attributes: xmlAttributes(attributes!) };
  }
}

/**
 * The attributes of a tag, as they stand in it.
 * @example xmlAttributes('r="A1" s="3"') // => { r: "A1", s: "3" }
 */
export const xmlAttributes = (text: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name, double, single]) => [
      name,
      unescaped(double ?? single ?? ""),
    ]),
  );

const unescaped = (text: string): string =>
  text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()]!;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
