import type { ByteSink } from "./byte-sink.js";
import { encodeShiftJis } from "./shift-jis.js";

/** The encodings for writing lists. */
export type OutputEncoding = "utf-8" | "shift_jis";

/** Buffers text and passes it on as bytes. */
export interface TextOutput {
  readonly write: (text: string) => void;
  readonly flush: () => void;
}

/** The number of characters buffered. */
const BLOCK_LENGTH = 128 * 1024;

/**
 * Text output to a sink.
 * @param encoding `shift_jis` writes 〓 for unsupported characters, so check the text before
 */
export function textOutput(sink: ByteSink, encoding: OutputEncoding): TextOutput {
  const encoder = new TextEncoder();
  let pieces: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length === 0) return;
    const text = pieces.join("");
    pieces = [];
    length = 0;
    sink.write(encoding === "utf-8" ? encoder.encode(text) : encodeShiftJis(text).bytes);
  };
  return {
    write: (text) => {
      pieces.push(text);
      length += text.length;
      if (length > BLOCK_LENGTH) flush();
    },
    flush,
  };
}
