/** An opening tag of XML, without its namespace prefix. */
export interface XmlTag {
  readonly name: string;
  /** The rest of the tag after its name. */
  readonly attributes: string;
  /** The text after the tag, up to the next. */
  readonly text: string;
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The opening tags of a piece of XML, in order: for attributes and short texts.
 * @param names the tags to return
 * @example [...xmlTags('<a><x:b id="1"/>c</a>', new Set(["b"]))] // => [{ name: "b", attributes: ' id="1"/', text: "c" }]
 */
export function* xmlTags(xml: string, names: ReadonlySet<string>): Generator<XmlTag, void, undefined> {
  for (const piece of xml.split("<")) {
    const nameEnd = piece.search(/[\s/>]/);
    const prefixed = piece.slice(0, Math.max(nameEnd, 0));
    const name = prefixed.slice(prefixed.indexOf(":") + 1);
    if (!names.has(name)) continue;
    const end = endOfTag(piece);
    yield { name, attributes: piece.slice(nameEnd, end), text: piece.slice(end + 1) };
  }
}

/** Where a tag ends: at the first `>` outside of quotes. */
function endOfTag(piece: string): number {
  let end = piece.indexOf(">");
  let quote = nextQuote(piece, 0);
  while (quote >= 0 && quote < end) {
    const close = piece.indexOf(piece[quote]!, quote + 1);
    if (close < 0) return end;
    if (close > end) end = piece.indexOf(">", close);
    quote = nextQuote(piece, close + 1);
  }
  return end;
}

const nextQuote = (piece: string, from: number): number => {
  const [double, single] = [piece.indexOf('"', from), piece.indexOf("'", from)];
  return double < 0 || single < 0 ? Math.max(double, single) : Math.min(double, single);
};

/**
 * The attributes of a tag, by name.
 * @example xmlAttributes(' r="A1" x:id="1&amp;2"/') // => { r: "A1", "x:id": "1&2" }
 */
export function xmlAttributes(text: string): Record<string, string> {
  const found: [string, string][] = [];
  for (let at = 0; ;) {
    const quote = nextQuote(text, at);
    const close = quote < 0 ? -1 : text.indexOf(text[quote]!, quote + 1);
    if (close < 0) return Object.fromEntries(found);
    const name = text.slice(at, quote).replace("=", "").trim();
    found.push([name.split(/\s/).at(-1)!, unescaped(text.slice(quote + 1, close))]);
    at = close + 1;
  }
}

const unescaped = (text: string): string =>
  text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()]!;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
