/** A view of a buffer, for reading and writing four bytes at any offset. */
export const viewOf = ({ buffer, byteOffset, length }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, length);

const latin1 = new TextDecoder("latin1");

/**
 * Bytes as text, one character each: for searching ASCII, whatever the encoding.
 * @example byteText(Uint8Array.of(0x3c, 0x63, 0xff)) // => "<cÿ"
 */
export const byteText = (bytes: Uint8Array): string => latin1.decode(bytes);

/**
 * Concatenates pieces of bytes.
 * @example joinedBytes([Uint8Array.of(1), Uint8Array.of(2, 3)]) // => Uint8Array.of(1, 2, 3)
 */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let length = 0;
  for (const piece of pieces) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}
