/** The polynomial of zip and gzip, its lowest power first. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/**
 * The checksum (CRC-32) of bytes.
 * @param before the checksum of the bytes before them
 * @example crc32(new TextEncoder().encode("123456789")) // => 0xcbf43926
 */
export function crc32(bytes: Uint8Array, before: number = 0): number {
  let value = ~before;
  for (let at = 0; at < bytes.length; at++) value = TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
