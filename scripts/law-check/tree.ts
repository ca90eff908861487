import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element of the law: e-Gov's JSON has it in this shape, and its XML is read into the same. */
export interface LawElement {
  readonly tag: string;
  readonly attr: Readonly<Record<string, string>>;
  readonly children: readonly (LawElement | string)[];
}

/** What was read is no law in a form that can be compared. */
export class UnreadableLaw extends Error {}

/**
 * Reads the text of a law as e-Gov gives it out: XML, or the JSON of its interface, which wraps the same tree.
 * @throws UnreadableLaw
 */
export function readLaw(text: string): LawElement {
  const trimmed = text.replace(/^\uFEFF/, "").trimStart();
  const root = trimmed.startsWith("<") ? fromXml(trimmed) : fromJson(trimmed);
  const body = find(root, "LawBody");
  if (body === undefined) throw new UnreadableLaw("there is no LawBody in it");
  return body;
}

function fromXml(text: string): LawElement {
  const valid = XMLValidator.validate(text);
  if (valid !== true)
    throw new UnreadableLaw(`the XML is broken in line ${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  return { tag: "", attr: {}, children: (parser.parse(text) as OrderedNode[]).map(elementOf) };
}

type OrderedNode = Readonly<Record<string, unknown>>;

function elementOf(node: OrderedNode): LawElement | string {
  const tag = Object.keys(node).find((key) => key !== ":@")!;
  if (tag === "#text") return String(node[tag]);
  const children = node[tag] as readonly OrderedNode[];
  return {
    tag,
    attr: (node[":@"] ?? {}) as Record<string, string>,
    children: children.map(elementOf),
  };
}

function fromJson(text: string): LawElement {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableLaw("it is neither XML nor JSON");
  }
  const wrapped =
    typeof value === "object" && value !== null && "law_full_text" in value ? value.law_full_text : value;
  if (!isElement(wrapped)) throw new UnreadableLaw("the JSON holds no tree of tags");
  return { tag: "", attr: {}, children: [wrapped] };
}

const isElement = (value: unknown): value is LawElement =>
  typeof value === "object" &&
  value !== null &&
  "tag" in value &&
  typeof value.tag === "string" &&
  "children" in value &&
  Array.isArray(value.children) &&
  value.children.every((child) => typeof child === "string" || isElement(child));

/** The elements directly below one, of a tag. */
export const childrenOf = ({ children }: LawElement, tag: string): LawElement[] =>
  children.filter((child): child is LawElement => typeof child !== "string" && child.tag === tag);

/** The first element of a tag below one, at any depth. */
export function find(element: LawElement, tag: string): LawElement | undefined {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const found = child.tag === tag ? child : find(child, tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words of an element without the reading aids (ルビ) and without spaces, which two prints of a law may set otherwise. */
export const wordsOf = (element: LawElement, leaveOut: readonly string[] = []): string =>
  bare(textOf(element, leaveOut));

/** A text as it is compared: without spaces, and every character in one width. */
export const bare = (text: string): string => text.normalize("NFKC").replaceAll(/\s/g, "");

/** The text of an element: the cells of a table apart by tabs, each row in a line; two columns of a sentence apart by a space. */
export function textOf(element: LawElement, leaveOut: readonly string[] = []): string {
  const parts = element.children.map((child) => {
    if (typeof child === "string") return child.replaceAll(/[ \t\r\n]+/g, "");
    return child.tag === "Rt" || leaveOut.includes(child.tag) ? "" : textOf(child, leaveOut);
  });
  if (element.tag === "TableRow") {
    const [left, right = ""] = childrenOf(element, "TableColumn").map((cell) => textOf(cell));
    return `\n${left ?? ""}\t${right}`;
  }
  const isSecond = element.tag === "Column" && element.attr["Num"] === "2";
  return `${isSecond ? "　" : ""}${parts.join("")}`;
}
