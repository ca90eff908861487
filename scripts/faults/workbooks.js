import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { writeXlsx } from "hucre/xlsx";
import { at } from "./kit.js";

const row = (number, ...cells) =>
  `<row r="${number}">${cells.map((text, index) => `<c r="${"AB"[index]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
const ROWS = row(1, "type", "method") + row(2, "clinic", "paper");

/** A text that a parser which knows entities would make a billion of. */
const LAUGHS = `<!DOCTYPE l [<!ENTITY l "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index || ""};`.repeat(10)}">`).join("")}]>`;
const FILE = '<!DOCTYPE l [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>';

/** Workbooks that were made to hurt: what each has to end with, to say, and how many megabytes it may take. */
export async function hostileWorkbooks() {
  const outfile = at("archive.mjs");
  const options = { bundle: true, platform: "node", format: "esm", logLevel: "error" };
  await build({ entryPoints: ["test/tables/reading/archive.ts"], outfile, ...options });
  const { archiveOf, workbook } = await import(pathToFileURL(outfile).href);
  const good = workbook({ sheets: { A: ROWS } });
  const changed = (name, change) =>
    workbook({
      sheets: { A: ROWS },
      texts: "<si><t>a</t></si>",
      change: (part) => (part.name === name ? { ...part, content: change(String(part.content)) } : part),
    });
  const sheet = "xl/worksheets/sheet1.xml";
  const withEntity = (declaration) =>
    changed(sheet, (xml) => xml.replace("?>", `?>${declaration}`).replace("clinic", "&l9;"));
  const many = (count) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, ROWS]));
  const list = "[Content_Types].xml";
  const cut = [0.1, 0.5, 0.9, 0.99].map((share) => ({
    name: `cut off at ${share}`,
    bytes: good.subarray(0, Math.floor(good.length * share)),
    status: 2,
    part: "the spreadsheet is damaged",
    most: 120,
  }));
  const encryption = { password: "secret", spinCount: 1 };
  const refused = (name, bytes, part, most = 150) => ({ name, bytes, status: 2, part, most });
  const read = (name, bytes, most) => ({ name, bytes, status: 0, part: "clinic", most });
  return [
    ...cut,
    refused(
      "protected",
      await writeXlsx({ sheets: [{ name: "A", rows: [["type"]] }], encryption }),
      "password",
    ),
    refused(".xls", Buffer.from(`d0cf11e0a1b11ae1${"00".repeat(600)}`, "hex"), ".xls"),
    refused("entities", withEntity(LAUGHS), "&l9;"),
    refused("an entity for a file", withEntity(FILE), "&l9;"),
    read(
      "entities in a part unread",
      changed("xl/sharedStrings.xml", (xml) => xml.replace("?>", `?>${LAUGHS}`)),
      150,
    ),
    read("5,000 sheets", workbook({ sheets: many(5000) }), 250),
    refused("one cell of 300 MB", workbook({ sheets: { A: row(1, "x".repeat(300_000_000)) } }), "too large"),
    refused(
      "texts of 100 MB",
      workbook({ sheets: { A: ROWS }, texts: "x".repeat(100_000_000) }),
      "too large",
    ),
    refused(
      "2,000,000 texts",
      workbook({ sheets: { A: ROWS }, texts: "<a>".repeat(2_000_000) }),
      "too large",
    ),
    refused(
      "rows of 16,384 cells",
      workbook({ sheets: { A: '<row><c r="XFD1"><v>1</v></c></row>'.repeat(500_000) } }),
      "too large",
      900,
    ),
    read("10,000,000 empty rows", workbook({ sheets: { A: ROWS + '<row r="3"/>'.repeat(10_000_000) } }), 300),
    // Just below the limits, and so as large as it gets.
    read(
      "400,000 texts",
      workbook({ sheets: { A: ROWS }, texts: `<si><t>${"x".repeat(100)}</t></si>`.repeat(400_000) }),
      700,
    ),
    refused(
      "1,900,000 tags in one another",
      changed("xl/styles.xml", (xml) =>
        xml.replace("</styleSheet>", `${"<a>".repeat(1_900_000)}</styleSheet>`),
      ),
      "damaged",
      900,
    ),
    refused(
      "a cell beyond the last column",
      workbook({ sheets: { A: '<row><c r="ZZZZZZZ9"><v>1</v></c></row>' } }),
      "damaged",
    ),
    refused(
      "a size that is a lie",
      archiveOf([
        { name: list, content: "<Types/>" },
        { name: sheet, content: Buffer.alloc(8_000_000), declaredSize: 800_000_000 },
      ]),
      "too large",
    ),
    refused(
      "a part with a way out",
      archiveOf([
        { name: list, content: "<Types/>" },
        { name: "../../etc/x", content: "x" },
      ]),
      "damaged",
    ),
    refused(
      "a part with a sequence",
      archiveOf([
        { name: list, content: "<Types/>" },
        { name: "\u001b[31mx", content: "x", declaredChecksum: 1 },
      ]),
      "<U+001B>[31mx",
    ),
  ];
}
