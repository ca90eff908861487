const WRITTEN = /^="((?:[^"]|"")*)"$/;

/**
 * The text of a cell written as a formula for a text, as programs do to keep the zeros of a code.
 * @example literalText('="0123"') // => "0123"
 */
export const literalText = (cell: string): string =>
  cell.startsWith('="') ? (WRITTEN.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell) : cell;
