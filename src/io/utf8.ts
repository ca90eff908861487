/** Node's check is thirty times as fast as decoding; browsers only have the decoder. */
const native = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule("node:buffer");

/** Whether bytes are valid UTF-8 without truncated characters. */
export const isUtf8: (bytes: Uint8Array) => boolean = native?.isUtf8 ?? isDecodable;

/** The same, using the decoder. */
export function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether one of the bytes is a NUL; Node's own search takes a tenth of the time of `includes`. */
export const holdsNul = (bytes: Uint8Array): boolean =>
  (native?.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) ?? bytes).includes(0);
