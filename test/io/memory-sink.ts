import type { ByteSink } from "../../src/io/byte-sink.js";

/** A sink that keeps what it is handed, piece by piece. */
export function memorySink(): { readonly sink: ByteSink; readonly pieces: Buffer[] } {
  const pieces: Buffer[] = [];
  const nothing = (): void => undefined;
  return {
    pieces,
    sink: { write: (bytes) => pieces.push(Buffer.from(bytes)), finish: nothing, discard: nothing },
  };
}
