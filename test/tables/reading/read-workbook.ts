import { openWorkbook, type SheetRecord } from "../../../src/tables/reading/spreadsheet.js";

interface Options {
  readonly sheet?: string;
  readonly limits?: Parameters<typeof openWorkbook>[1];
}

/** The rows of a sheet, of the first one if none is named. */
export async function read(bytes: Uint8Array, { sheet, limits }: Options = {}): Promise<SheetRecord[]> {
  const { sheets, marksOf, records } = await openWorkbook(bytes, limits);
  const wanted = sheets.find(({ name }) => name === sheet) ?? sheets[0]!;
  const rows: SheetRecord[] = [];
  for await (const row of records(wanted, await marksOf(wanted))) rows.push(row);
  return rows;
}

export const rowsOf = async (bytes: Uint8Array, options?: Options): Promise<(readonly string[])[]> =>
  (await read(bytes, options)).map(({ fields }) => fields);

/** A row of texts in the XML of a sheet. */
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((text, index) => `<c r="${"ABCDEFGH"[index]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
