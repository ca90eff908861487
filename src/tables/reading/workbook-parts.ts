import type { Archive } from "./spreadsheet-archive.js";
import { xmlAttributes, xmlTags } from "./xml-tags.js";

/** A sheet of a workbook, in the order of its tabs. */
export interface WorkbookSheet {
  readonly name: string;
  /** Whether it is hidden. */
  readonly hidden: boolean;
  /** The part of the archive that holds its rows. */
  readonly part: string;
}

/** What a workbook contains besides its rows. */
export interface WorkbookFacts {
  readonly sheets: readonly WorkbookSheet[];
  /** The number format of each style of a cell; undefined for a built-in one. */
  readonly formats: readonly (string | undefined)[];
  /** The part that holds them. */
  readonly stylesPart: string | undefined;
  /** Whether days are counted from 1904. */
  readonly since1904: boolean;
  /** Whether formulas are calculated when it is opened, so that a stored zero is not a result. */
  readonly calculatedOnOpening: boolean;
}

const ROOT = "_rels/.rels";

/** Reads the sheets of a workbook and its number formats. */
export async function workbookFacts(archive: Archive): Promise<WorkbookFacts> {
  const [workbook] = await relatedParts(archive, ROOT, "", ["officeDocument"]);
  const path = workbook?.part ?? "";
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const parts = await relatedParts(archive, relations, folder, ["worksheet", "styles"]);
  const tags = tagsIn(await archive.textOf(path), "sheet", "calcPr", "workbookPr");
  const styles = parts.find(({ type }) => type === "styles");
  return {
    sheets: tags.flatMap(({ name, attributes }) => {
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      const found = parts.find((one) => one.type === "worksheet" && one.id === id);
      if (name !== "sheet" || found === undefined) return [];
      const hidden = attributes["state"] !== undefined && attributes["state"] !== "visible";
      return [{ name: attributes["name"] ?? "", hidden, part: found.part }];
    }),
    formats: formatsIn(styles === undefined ? undefined : await archive.textOf(styles.part)),
    stylesPart: styles?.part,
    since1904: tags.some(({ attributes }) => isTrue(attributes["date1904"])),
    calculatedOnOpening: tags.some(({ attributes }) => isTrue(attributes["fullCalcOnLoad"])),
  };
}

/** A tag with its attributes. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tagsIn = (xml: string | undefined, ...names: readonly string[]): Tag[] =>
  Array.from(xmlTags(xml ?? "", new Set(names)), ({ name, attributes }) => ({
    name,
    attributes: xmlAttributes(attributes),
  }));

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

async function relatedParts(
  archive: Archive,
  relations: string,
  folder: string,
  types: readonly string[],
): Promise<{ id: string; type: string; part: string }[]> {
  const tags = tagsIn(await archive.textOf(relations), "Relationship");
  return tags.flatMap(({ attributes: { Id = "", Type = "", Target = "" } }) => {
    const type = Type.slice(Type.lastIndexOf("/") + 1);
    return types.includes(type) ? [{ id: Id, type, part: resolved(folder, Target) }] : [];
  });
}

/** The target of a relation: relative to the root of the archive, or to the folder of the part that contains it. */
const resolved = (folder: string, target: string): string =>
  new URL(target, `file:///${folder}`).pathname.slice(1);

function formatsIn(styles: string | undefined): (string | undefined)[] {
  const codes = new Map<string | undefined, string | undefined>();
  const formats: (string | undefined)[] = [];
  let section = "";
  for (const { name, attributes } of tagsIn(
    styles,
    "numFmt",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "xf",
  )) {
    const { numFmtId, formatCode } = attributes;
    if (name === "numFmt") codes.set(numFmtId, formatCode);
    else if (name !== "xf") section = name;
    else if (section === "cellXfs") formats.push(codes.get(numFmtId));
  }
  return formats;
}
