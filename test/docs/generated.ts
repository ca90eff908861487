import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";

/**
 * Compares a generated file with what is kept, set as all files are. With `UPDATE_DOCS=1` it is written instead.
 * @param path from the root of the repository
 * @returns both texts, equal where the file is up to date
 */
export async function generated(
  path: string,
  text: string,
): Promise<{ readonly kept: string; readonly wanted: string }> {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const wanted = await format(text, { filepath: file, printWidth: 110, proseWrap: "preserve" });
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, wanted);
  return { kept: existsSync(file) ? readFileSync(file, "utf-8") : "", wanted };
}
