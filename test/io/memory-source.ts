import { sourceInMemory, type ByteSource } from "../../src/io/byte-source.js";

/** Bytes in memory as a source. */
export const sourceOf = (bytes: Uint8Array): ByteSource => sourceInMemory("memory", bytes);
