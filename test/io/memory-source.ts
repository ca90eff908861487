import type { ByteSource } from "../../src/io/byte-source.js";

/** Bytes in memory as a source. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    path: "memory",
    size: bytes.length,
    readAt: (into, position) => {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
    requireUnchanged: () => undefined,
    close: () => undefined,
  };
}
