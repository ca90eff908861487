import { csvLine } from "../../tables/writing/csv-writer.js";
import { encodeShiftJis } from "../../io/shift-jis.js";
import { templateHeader, templateSheets, type TemplateWords } from "../../tables/writing/template.js";
import { openWholeFile } from "../../io/whole-file.js";
import type { Run } from "../invocation.js";
import type { RawOptions } from "../options/facility-options.js";
import type { Language } from "../options/language.js";
import { formFrom, newListForm, outputPathFrom } from "../options/list-options.js";
import { requireNoTerminal } from "../terminal/standard-output.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { templateWords } from "../words.js";

/** `template`: an empty list of facilities to fill in. */
export const run: Run<"template"> = async ({ options, language, io }) => {
  const path = outputPathFrom(options);
  const format = formFrom(options, path, ["csv", "xlsx"]);
  if (format === "xlsx" && options.outputEncoding !== undefined) {
    throw new UsageProblem({
      code: "conflicting-options",
      option: "--output-encoding",
      other: "--format xlsx",
    });
  }
  if (format === "xlsx" && path === undefined) requireNoTerminal(io);
  const words = await templateWords(language);
  const bytes = format === "xlsx" ? await workbookFor(words) : csvOf(words, language, options);
  const sink = path === undefined ? io.output() : openWholeFile(path);
  sink.write(bytes);
  sink.finish();
  return 0;
};

async function workbookFor(words: TemplateWords): Promise<Uint8Array> {
  const { workbookOf } = await import("../../tables/writing/workbook.js");
  return workbookOf(templateSheets(words));
}

function csvOf(words: TemplateWords, language: Language, { outputEncoding }: RawOptions): Uint8Array {
  const { byteOrderMark, lineEnd } = newListForm(language);
  const line = csvLine(templateHeader(words), { lineEnd });
  if (outputEncoding === "shift_jis") return encodeShiftJis(line).bytes;
  return Buffer.from(byteOrderMark + line);
}
