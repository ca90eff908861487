import type { ByteSink } from "../../io/byte-sink.js";
import { textOutput } from "../../io/text-output.js";
import { openWholeFile } from "../../io/whole-file.js";
import { Gathering } from "../../tables/register/gather.js";
import {
  registerHeader,
  registerRow,
  registerSummary,
  type RegisterWords,
} from "../../tables/register/list.js";
import { registerSheets } from "../../tables/register/register-rows.js";
import { registerSummaryText } from "../../tables/register/summary-text.js";
import { csvLine } from "../../tables/writing/csv-writer.js";
import type { Run } from "../invocation.js";
import { asOfFrom } from "../options/facility-options.js";
import type { Language } from "../options/language.js";
import { formFrom, newListForm, outputPathFrom } from "../options/list-options.js";
import { requireOtherFile } from "../options/same-file.js";
import { listOutput, requireNoTerminal } from "../terminal/standard-output.js";
import { registerWords } from "../words.js";
import { tell } from "../terminal/tell.js";

/** `register`: the public registers of the regional bureaus, converted into a list for `batch`. */
export const run: Run<"register"> = async ({ options, arguments: paths, language, io }) => {
  const output = outputPathFrom(options);
  const format = formFrom(options, output, ["csv", "xlsx"]);
  if (format === "xlsx" && output === undefined) requireNoTerminal(io);
  const asOf = asOfFrom(options, io.today);
  const words = await registerWords(language);
  const gathering = new Gathering();
  for (const path of paths) {
    requireOtherFile({ option: "--output", path: output }, { path });
    await gathering.take(path, registerSheets(path));
  }
  const sink = output === undefined ? listOutput(io, "utf-8") : openWholeFile(output);
  try {
    if (format === "xlsx") await writeSpreadsheet(sink, gathering, words);
    else writeCsv(sink, gathering, words, language);
    sink.finish();
  } catch (error) {
    sink.discard();
    throw error;
  }
  tell(io.stderr, registerSummaryText(registerSummary(gathering, asOf), gathering, words));
  return 0;
};

function* rowsOf({ facilities }: Gathering, words: RegisterWords): Generator<string[], void, undefined> {
  for (const one of facilities.values()) yield registerRow(one, words);
}

function writeCsv(sink: ByteSink, gathering: Gathering, words: RegisterWords, language: Language): void {
  const { byteOrderMark, lineEnd } = newListForm(language);
  const out = textOutput(sink, "utf-8");
  out.write(byteOrderMark + csvLine(registerHeader(words), { lineEnd }));
  for (const row of rowsOf(gathering, words)) out.write(csvLine(row, { lineEnd }));
  out.flush();
}

async function writeSpreadsheet(sink: ByteSink, gathering: Gathering, words: RegisterWords): Promise<void> {
  const { spreadsheetOf } = await import("../../tables/writing/sheet.js");
  const sheet = {
    name: words.register.sheet,
    header: registerHeader(words),
    rows: rowsOf(gathering, words),
  };
  for await (const bytes of spreadsheetOf(sheet)) sink.write(bytes);
}
