import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The path of the TypeScript compiler's program. */
export const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin",
  "tsc",
);
