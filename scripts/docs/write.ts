import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { format } from "prettier";
import { documents } from "./documents.js";

/** A generated document as it is set in the repository, beside what is kept there. */
export interface GeneratedDocument {
  readonly path: string;
  readonly kept: string;
  readonly wanted: string;
}

/** Every generated document, from the root of the repository, which is where this runs. */
export async function generatedDocuments(): Promise<readonly GeneratedDocument[]> {
  return Promise.all(
    Array.from(await documents(), async ([path, text]) => ({
      path,
      kept: existsSync(resolve(path)) ? readFileSync(resolve(path), "utf8") : "",
      wanted: await format(text, { filepath: resolve(path), printWidth: 110, proseWrap: "preserve" }),
    })),
  );
}

/** Brings the generated documents up to date, and returns the paths of those that changed. */
export async function writeDocuments(): Promise<readonly string[]> {
  const changed = (await generatedDocuments()).filter(({ kept, wanted }) => kept !== wanted);
  for (const { path, wanted } of changed) writeFileSync(resolve(path), wanted);
  return changed.map(({ path }) => path);
}
