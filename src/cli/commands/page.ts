import { existsSync } from "node:fs";
import { join } from "node:path";
import { wholeSource } from "../../io/byte-source.js";
import { openByteSource } from "../../io/file-source.js";
import { openWholeFile } from "../../io/whole-file.js";
import type { Run } from "../invocation.js";
import { outputPathFrom } from "../options/list-options.js";
import { requireNoTerminal } from "../terminal/standard-output.js";

/** The output folder of the pages, relative to the bundles and to this file. */
const FOLDERS = ["../page", "../../../dist/page"] as const;

/** `page`: the page for users without a terminal, as one HTML file. */
export const run: Run<"page"> = async ({ options, language, io }) => {
  const path = outputPathFrom(options);
  if (path === undefined) requireNoTerminal(io);
  const [beside, built] = FOLDERS.map((folder) =>
    join(import.meta.dirname, folder, `check.${language}.html`),
  );
  const source = openByteSource(existsSync(beside!) ? beside! : built!);
  let page: Uint8Array;
  try {
    page = wholeSource(source, source.size);
  } finally {
    source.close();
  }
  const sink = path === undefined ? io.output() : openWholeFile(path);
  sink.write(page);
  sink.finish();
  return 0;
};
