import { createHash } from "node:crypto";

/** A short text that stands for a longer one, the same in every run, that of another text different. */
export const shortIdOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);
