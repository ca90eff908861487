import { createHash } from "node:crypto";

/** A short, stable and unique id for a text. */
export const shortIdOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);
