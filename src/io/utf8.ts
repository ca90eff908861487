/** Node looks at bytes thirty times as fast as a decoder decodes them; a browser has the decoder alone. */
const native = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule("node:buffer").isUtf8;

/** Whether bytes are UTF-8, every character of it whole. */
export const isUtf8: (bytes: Uint8Array) => boolean = native ?? isDecodable;

/** The same, told by the decoder. */
export function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
