/** Node looks at bytes thirty times as fast as a decoder decodes them; a browser has the decoder alone. */
const native = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule("node:buffer");

/** Whether bytes are UTF-8, every character of it whole. */
export const isUtf8: (bytes: Uint8Array) => boolean = native?.isUtf8 ?? isDecodable;

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

/** Whether one of the bytes is a NUL; Node's own search takes a tenth of the time of `includes`. */
export const holdsNul = (bytes: Uint8Array): boolean =>
  (native?.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) ?? bytes).includes(0);
