/** The bytes of a buffer, to be read and written four at a time at any place. */
export const viewOf = ({ buffer, byteOffset, length }: Buffer): DataView =>
  new DataView(buffer, byteOffset, length);
